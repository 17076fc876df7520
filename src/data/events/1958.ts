import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1958-06-28-omura-money",
    kind: "aid",
    date: "1958-06-28",
    places: ["omura"],
    summary:
      "About 2,500 US dollars from the DPRK Red Cross were shared out among the people held at Omura. The foreign affairs director of the Japanese Red Cross had gone there with the ICRC representative in Japan; he said that sharing out the money was not his society's task. About a year before, a first gift had gone to the ICRC in Geneva, whose representative in Japan shared it out.",
    delegates: ["masutaro-inoue", "angst"],
    figures: ["detainee-relief-usd-1958-06-28-jrcs"],
    note: "The speaker gives days of the month; June follows from the day of the hearing, 3 July 1958",
    sources: ["kokalog-1958-07-03-inoue-diet"],
  },
];
