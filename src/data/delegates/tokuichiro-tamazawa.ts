import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "tokuichiro-tamazawa",
  side: "JP",
  names: { en: "Tokuichiro Tamazawa", ja: "玉澤徳一郎" },
  posts: [
    {
      organization: "house-of-representatives",
      title: "Member (Liberal Democratic Party); former head of the Defence Agency",
      seen: "1998-03-26/1998-04-02",
      sources: ["korea-np-1998-03-31-ldp-mission", "korea-np-1998-04-07-ldp-mission"],
    },
  ],
};
