import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1966-04-09-technicians-put-off",
    kind: "decision",
    date: "1966-04-09~",
    places: ["japan"],
    summary:
      "Japan's Foreign Ministry put off leave for DPRK technicians to come to Japan for the export of a plant for chemical fibres, until the Asian foreign ministers had met in Seoul in June. A newspaper had expected leave within days: the DPRK had asked for it by 15 April and would otherwise order in West Germany. The Republic of Korea warned of grave consequences, and on the 13th Prime Minister Sato told its ambassador that he would act with care.",
    sides: ["JP", "other"],
    organizations: ["mofa-japan", "prime-minister-japan"],
    note: "The page has no date; the year and the month are read from its text and from neighbouring article numbers.",
    sources: [
      "joongang-1043415-technicians-put-off",
      "joongang-1042311-technicians-expected",
      "joongang-1044263-technicians-sato",
    ],
  },
  {
    id: "1966-07-three-technicians-allowed",
    kind: "decision",
    date: "1966-07~",
    places: ["japan"],
    summary:
      "Japan decided to let in three technicians of the DPRK for a plant of the firm Toyo Beslon, as the chief cabinet secretary announced; the Republic of Korea protested on the 15th. The firm gave the export up, and on 19 August a source in the Foreign Ministry said that for the time being no technicians would be let in even for new contracts.",
    sides: ["JP", "other"],
    organizations: ["cabinet-secretariat", "mofa-japan"],
    note: "The page has no date; the year and the month are read from its text and from neighbouring article numbers. Whether the three ever came is not said.",
    sources: ["joongang-1060209-three-technicians-allowed", "joongang-1069608-no-more-technicians"],
  },
  {
    id: "1966-08-23-cabinet-ends-agreement",
    kind: "decision",
    date: "1966-08-23",
    summary:
      "The Cabinet of Japan decided that the agreement would end on 12 November 1967, according to an East German embassy paper.",
    sources: ["wilson-1969-06-02-gdr-negotiations"],
  },
  {
    id: "1966-09-17-pyongsin-incident",
    kind: "incident",
    date: "1966-09-17",
    places: ["shimonoseki"],
    summary:
      "A DPRK fishing boat (written 平新丸), on which the crew had mutinied, came to Shimonoseki; the DPRK Red Cross asked the Japanese Red Cross for help.",
    sources: ["jrc-humanitarian-journal-3-2014-p63"],
  },
];
