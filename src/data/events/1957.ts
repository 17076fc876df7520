import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1957-02-26-icrc-offers-help",
    kind: "statement",
    date: "1957-02-26?",
    summary:
      "The president of the ICRC formally offered the help of his committee, if the countries concerned could reach an agreement on a return.",
    sides: ["other"],
    organizations: ["icrc"],
    note: "Only the chronology of an online museum has it. It prints 1956, between an entry of December 1956 and one of March 1957; 1957 is our reading",
    sources: ["exodus-museum-chronology"],
  },
  {
    id: "1957-03-31-second-departures",
    kind: "voyage",
    date: "1957-03-31",
    summary: "28 more Koreans left Japan for the DPRK without official exit documents.",
    figures: ["koreans-left-japan-otherwise-1957-03-31-museum"],
    sources: ["exodus-museum-chronology"],
  },
  {
    id: "1957-08-19-students-by-soviet-ships",
    kind: "request",
    date: "1957-08-19",
    places: ["dprk"],
    summary:
      "On instructions the Soviet ambassador told Kim Il Sung that Chongryon had asked for help with sending Koreans from Japan on Soviet steamships through the Soviet Union to study in the DPRK; Chongryon had referred to an alleged agreement with authorities of the DPRK, and 60 were planned for the year. Kim said that the DPRK could take such people in and help them and had agreed to give help, but he asked how the Japanese saw it and whether they would give exit visas.",
    sides: ["KP", "other"],
    organizations: ["chongryon"],
    delegates: ["kim-il-sung"],
    note: "The day is that of the talk; the page does not say when Chongryon asked. The stored text breaks off",
    sources: ["wilson-1957-08-19-puzanov"],
  },
  {
    id: "1957-09-27-trade-agreement",
    kind: "agreement",
    date: "1957-09-27",
    places: ["pyongyang"],
    summary:
      "Three Japanese bodies, the Japan-Korea Association, the Japan-DPRK Trade Association and an association for the promotion of international trade, concluded a trade agreement in Pyongyang with the DPRK Committee for the Promotion of International Trade: 12 million pounds for exports and imports together, valid for a year.",
    sides: ["JP", "KP"],
    organizations: ["japan-dprk-trade-association", "nitcho-kyokai", "international-trade-committee-dprk"],
    note: "Only on a blog and in a chronology of a campaign site; the blog alone has the day and the sum, which it prints as 1.200万, read here as 12 million",
    sources: ["ameblo-epikutetosu-nitcho-kyokai", "nyuukou-sosi-chronology"],
  },
];
