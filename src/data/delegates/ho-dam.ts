import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "ho-dam",
  side: "KP",
  names: { ko: "허담" },
  posts: [
    {
      organization: "wpk",
      title: "Member of the Political Bureau",
      seen: "1986-01/1988-09",
      sources: [
        "joongang-2033542-ho-dam-accepts",
        "joongang-2033788-tani-on-ho-dam",
        "joongang-2274318-measures-lifted",
      ],
    },
    {
      organization: "wpk",
      title: "Member of the Political Bureau and secretary (정치국원·서기)",
      seen: "1986-06",
      sources: ["joongang-2053479-ho-dam-refuses"],
    },
  ],
};
