import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1996-01-domoto-visit",
    kind: "visit",
    date: "1996-01",
    places: ["dprk", "pyongyang"],
    summary:
      "Akiko Domoto of New Party Sakigake, member of the House of Councillors, was in the DPRK for a week and met Kim Yong Sun; on 22 January she told the coalition of a request for more rice and of an offer to resume the talks on normalisation.",
    delegates: ["akiko-domoto", "kim-yong-sun"],
    note: "She came back on a Saturday, two days before the report of 22 January",
    sources: ["afp-1996-01-22-more-rice"],
  },
];
