import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "foreign-minister-uno",
  side: "JP",
  names: { ko: "우노 소스케" },
  posts: [
    {
      organization: "mofa-japan",
      title: "Minister for Foreign Affairs",
      seen: "1988-12~/1989-04-11",
      sources: ["joongang-2298526-uno-message", "joongang-2322809-uno-on-office"],
    },
  ],
};
