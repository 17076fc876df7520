import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2007-02-13-six-party-agreement",
    kind: "agreement",
    date: "2007-02-13",
    places: ["beijing"],
    summary:
      "The six parties agreed on five working groups, one of them on the normalisation of relations between Japan and the DPRK. Japan refused to share in energy aid without progress on the abductions.",
    meetings: ["2007-03-07-hanoi"],
    sources: [
      "afp-ja-2007-02-28-hanoi-dates",
      "afp-ja-2007-03-06-preliminary",
      "taipeitimes-2007-03-09-45-minutes",
      "chinadaily-2007-03-08-another-day",
    ],
  },
  {
    id: "2007-08-02-manila-arf",
    kind: "statement",
    date: "2007-08-02",
    places: ["manila"],
    summary:
      "The foreign ministers Taro Aso and Pak Ui Chun argued in the plenary of the ASEAN Regional Forum over the past, the Koreans' association in Japan and the abductions.",
    delegates: ["taro-aso", "pak-ui-chun"],
    note: "Only on a blog copy of a Japan Times page",
    sources: ["kyodo-2007-08-03-aso-pak-manila"],
  },
];
