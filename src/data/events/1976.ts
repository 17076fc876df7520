import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1976-03-28-kim-to-sekai",
    kind: "statement",
    date: "1976-03-28",
    places: ["dprk"],
    summary:
      "Kim Il Sung told the editor of a Japanese monthly that relations of the two sides could go well only once the United States let go of Japan, whose government asked it about everything.",
    delegates: ["kim-il-sung"],
    sources: ["asiawatch-kim-il-sung-japan-89-90"],
  },
  {
    id: "1976-08-28-children-troupe-off",
    kind: "visit",
    status: "cancelled",
    date: "1976-09-28/1976-11-10",
    places: ["japan"],
    summary:
      "A troupe of pupils from Pyongyang was to play in ten Japanese cities from 28 September to 10 November. On 28 August the DPRK called it off through a cultural association, because of what it called recent events: the incident at Panmunjom of 18 August.",
    sides: ["KP"],
    note: "The page has no date; the year and the month are read from its text and from neighbouring article numbers.",
    sources: ["joongang-1445008-children-troupe-off"],
  },
  {
    id: "1976-10-18-wives-families-seoul",
    kind: "visit",
    date: "1976-10-18?",
    places: ["seoul"],
    summary:
      "Representatives of the families of Japanese wives who had gone to the DPRK, 41 people of the movement for the wives' free travel, came to the Republic of Korea. On the 20th, 37 members were at Panmunjom and appealed to the DPRK from Imjingak to let the families meet.",
    note: "On an 18th and a 20th; October follows from their letter of 25 September to the Red Cross of the Republic of Korea. The year 1976 is our reading, from the 17 years since the agreement of 1959 and from neighbouring article numbers",
    sources: ["joongang-1448663-wives-families-seoul", "joongang-1448906-wives-families-panmunjom"],
  },
  {
    id: "1976-trade-debt-accord",
    kind: "agreement",
    date: "1976-12-28?",
    summary:
      "Delegates of the Japan-DPRK Trade Association, in Pyongyang since the middle of December, agreed in substance with the DPRK that overdue payments be put off for two years, at about 7.5 to 8 per cent a year, the Yomiuri reported. In the summer the Japanese firms had accepted the delay on conditions: small firms first, interest by the world's rates, and proof that payments could begin again after two years. According to a report of 1979 the rate was 7.5 per cent, paid from 1977 on.",
    sides: ["JP", "KP"],
    organizations: ["japan-dprk-trade-association"],
    note: "The pages have no date. The 28th is the day of the report; the year is that of the accord in Japan's diplomatic bluebook, the month that of the announced journey",
    sources: [
      "joongang-1454363-debt-accord",
      "joongang-1452790-debt-mission-15-december",
      "joongang-1440640-deferral-conditions",
    ],
    evidence: { date: ["joongang-1454363-debt-accord", "mofa-1980-bluebook-dprk"] },
  },
];
