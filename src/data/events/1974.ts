import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1974-dprkrc-asks-for-fishermen",
    kind: "request",
    date: "1974?",
    summary:
      "The DPRK Red Cross telegraphed to the Japanese Red Cross, according to KCNA, to arrange the return of at least one DPRK fisherman, thought to be held by the Japanese police, of a boat that had left Rajin on 14 October; the police had arrested a man from a rubber boat off Hyogo on 19 September.",
    note: "The page, from Reuters of a 4th, gives no year",
    sources: ["joongang-1387961-donghae-11"],
  },
  {
    id: "1974-03-07-free-travel-asked",
    kind: "request",
    date: "1974-03-07?",
    places: ["tokyo"],
    summary:
      "Chongryon's international director called on the deputy chief cabinet secretary with a resolution of its tenth congress and asked that its people be free to travel to the DPRK and to third countries.",
    sides: ["KP"],
    organizations: ["chongryon", "cabinet-secretariat"],
    note: "The page has no date; the year and the month are read from its text and from neighbouring article numbers.",
    sources: ["joongang-1370999-free-travel-asked"],
  },
  {
    id: "1974-04-01-artists-allowed",
    kind: "decision",
    date: "1974-04-01?",
    summary:
      "Japan's Ministry of Justice let 147 people of Chongryon, a group of artists, go to the DPRK and come back by early July; the DPRK had invited them.",
    sides: ["JP"],
    organizations: ["moj-japan"],
    note: "The page has no date; the year and the month are read from its text and from neighbouring article numbers.",
    sources: ["joongang-1373062-artists-allowed"],
  },
  {
    id: "1974-04-08-table-tennis-allowed",
    kind: "decision",
    date: "1974-04-08",
    places: ["japan"],
    summary:
      "Japan's Ministry of Justice let a table tennis team of the DPRK, four players and three officials, come to the Asian championships in Yokohama after it had refused them a day or so before: the organisers had first to keep their word on how the team of the Viet Cong was to be called.",
    sides: ["JP"],
    organizations: ["moj-japan"],
    note: "The page has no date; the year and the month are read from its text and from neighbouring article numbers.",
    sources: ["joongang-1373562-table-tennis-allowed", "joongang-1373459-table-tennis-refused"],
  },
  {
    id: "1974-10-ipu-tokyo",
    kind: "visit",
    date: "1974-10~",
    places: ["tokyo"],
    summary:
      "A delegation of the DPRK's parliament came to Tokyo for a conference of the Inter-Parliamentary Union. Japan had let people of the DPRK in for sport and trade only; it was the first entry for a political purpose, according to the page on the invitation.",
    sides: ["KP"],
    organizations: ["supreme-peoples-assembly"],
    note: "The pages print no date; year and month are our reading, from the words on October and neighbouring article numbers",
    sources: ["joongang-1387658-ipu-opens", "joongang-1380208-ipu-invitation"],
  },
  {
    id: "1974-12-18-export-credit-approved",
    kind: "decision",
    date: "1974-12-18?",
    places: ["japan"],
    summary:
      "Japan's Export-Import Bank approved credit for exports to the DPRK for the first time, the Yomiuri reported: machines for towels for about 540 million yen over two years, and for bolts and nuts for about 640 million over three. The trade ministry had decided in August 1972 to allow such money case by case; in July 1973 it was expected to be refused for a vinylon plant, and at the end of 1973 the Asahi had the government approve it for the towels.",
    sides: ["JP"],
    note: "The page has no date; the year and the month are read from its text and from neighbouring article numbers. Years and months of all four pages are our reading.",
    sources: [
      "joongang-1392259-exim-approved",
      "joongang-1327795-case-by-case",
      "joongang-1352241-exim-refused",
      "joongang-1365819-exim-towels",
    ],
  },
];
