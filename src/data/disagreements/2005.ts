import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "2005-04-list-after-the-addition",
    about: [
      { collection: "events", id: "2005-04-sixteenth-abductee", field: "date" },
      { collection: "figures", id: "abductions-recognised-2005-04-27-bungeishunju" },
      { collection: "figures", id: "abductions-recognised-2005-04-25-japan-times" },
    ],
    summary: "How long the list of abductees was after the addition of April 2005, and on which day it grew.",
    readings: [
      {
        value: "16; by Bungeishunju from 27 April 2005",
        used: true,
        figures: ["abductions-recognised-2005-04-27-bungeishunju", "abductions-recognised-2005-12-06-rfa"],
        sources: ["bungeishunju-2006-ronten-abductees", "rfa-ko-2005-12-06-16-abductees"],
      },
      {
        value: "11, on Monday, 25 April 2005",
        figures: ["abductions-recognised-2005-04-25-japan-times"],
        sources: ["japantimes-2005-04-26-abductee-list"],
      },
    ],
    basis: "more-sources",
    why: "The list had fifteen names before; eleven may leave out the five who had come back. The event keeps both days.",
  },
  {
    id: "2005-11-03-woman-who-arranged",
    about: [{ collection: "events", id: "2005-11-03-woman-returns" }],
    summary:
      "Who arranged the return of the woman who came back from the DPRK on 3 November 2005, and what was paid for her stay.",
    readings: [
      {
        value:
          "supporters in Japan, with the DPRK's government directly; they are said to have advanced the hotel costs",
        sources: ["mainichi-2005-11-03-woman-returns"],
      },
      {
        value:
          "the Japanese side in talks behind the scenes, on the terms that overdue lodging and other costs be paid; the DPRK received several million yen in foreign currency as the costs of a stay of two years and three months, according to people concerned",
        sources: ["joins-ja-2005-11-04-woman"],
      },
    ],
    basis: "both-kept",
    why: "The JoongAng Ilbo does not say who on the Japanese side it means, and no official account was found.",
  },
];
