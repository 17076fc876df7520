import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1991-07-21-mass-visit",
    kind: "visit",
    date: "1991-07-21/1991-07-25",
    places: ["pyongyang"],
    summary:
      "A group of 336 members of the Diet and of local assemblies, of the Liberal Democratic Party, the Japan Socialist Party, Komeito and the Social Democratic League, left for a visit of five days; the return was planned for 25 July.",
    figures: ["delegation-visitors-1991-07-21"],
    sources: ["hankyung-1991-07-22-336-visitors"],
  },
  {
    id: "1991-10-24-nakahira-lecture",
    kind: "statement",
    date: "1991-10-24",
    places: ["tokyo"],
    summary:
      "Japan's chief delegate said in a lecture that relations were not possible unless the DPRK took IAEA inspection, and that he would go on raising the missing woman.",
    meetings: ["1991-11-18-beijing-round-5"],
    delegates: ["noboru-nakahira"],
    sources: ["seoul-1991-10-25-nakahira-lecture"],
  },
];
