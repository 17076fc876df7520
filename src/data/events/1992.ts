import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1992-chief-delegate-death",
    kind: "incident",
    date: "1992-02/1992-04",
    summary:
      "The head of the DPRK delegation, Vice Minister Chon In Chol, died suddenly after the sixth round; his deputy took over and the seventh round was late.",
    meetings: ["1992-01-30-beijing-round-6", "1992-05-13-beijing-round-7"],
    delegates: ["chon-in-chol-foreign-ministry", "ri-sam-ro"],
    note: "The day is not given: between the end of the sixth round on 1 February and the report of 28 April",
    sources: ["hankyung-1992-04-28-round7-plan"],
  },
  {
    id: "1992-06-02-seoul-consultation",
    kind: "visit",
    date: "1992-06-02",
    places: ["seoul"],
    summary:
      "Japan's chief delegate met the vice foreign minister of South Korea; both held that relations with the DPRK could not improve before mutual inspection of North and South.",
    meetings: ["1992-05-13-beijing-round-7"],
    delegates: ["noboru-nakahira"],
    sources: ["hankyung-1992-06-02-nakahira-seoul"],
  },
];
