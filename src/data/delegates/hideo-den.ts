import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "hideo-den",
  side: "JP",
  names: { ko: "덴 히데오" },
  posts: [
    {
      title: "Chairman of the Socialist Democratic Federation (사민련)",
      seen: "1981-03~",
      sources: ["joongang-1561972-april-visit-plan"],
    },
  ],
};
