import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "shin-sakurai",
  side: "JP",
  names: { en: "Shin Sakurai", ja: "桜井新" },
  posts: [
    {
      organization: "house-of-representatives",
      title: "Member (Liberal Democratic Party); former head of the Environment Agency",
      seen: "1998-03-26/1998-04-02",
      sources: ["korea-np-1998-03-31-ldp-mission", "korea-np-1998-04-07-ldp-mission"],
    },
  ],
};
