import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1958-06-28-omura-money",
    kind: "aid",
    date: "1958-06-28",
    places: ["omura"],
    summary:
      "The foreign affairs director of the Japanese Red Cross and the ICRC representative in Japan finished sharing out about 2,500 US dollars from the DPRK Red Cross among the people held at Omura; a first gift, about a year before, had been shared out by the ICRC alone.",
    delegates: ["masutaro-inoue", "angst"],
    figures: ["detainee-relief-usd-1958-06-28-jrcs"],
    note: "The speaker gives days of the month; June follows from the day of the hearing, 3 July 1958",
    sources: ["kokalog-1958-07-03-inoue-diet"],
  },
];
