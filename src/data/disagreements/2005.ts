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
        value: "16, from 27 April 2005",
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
];
