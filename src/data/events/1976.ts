import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1976-03-28-kim-to-sekai",
    kind: "statement",
    date: "1976-03-28",
    places: ["dprk"],
    summary:
      'Kim Il Sung told the chief editor of a Japanese monthly that relations of Japan and the DPRK could develop smoothly only once the United States kept its hands off Japan. As things were, Japan\'s government asked it about every question and followed its line of "two Koreas".',
    delegates: ["kim-il-sung"],
    sources: ["asiawatch-kim-il-sung-japan-89-90"],
    sides: ["KP"],
  },
  {
    id: "1976-05-23-debt-terms-apart",
    kind: "report",
    date: "1976-05-23",
    summary:
      "The managing director of the Japan-DPRK Trade Association was negotiating with the DPRK side in Pyongyang about overdue payments. The DPRK asked to put them off for two years, with interest of 7 per cent a year on what was overdue; the Japanese side was ready to grant the two years but named 9.5 per cent, sources in the trade said. Japanese trading firms said on 23 May that a political decision at a high level was needed to settle the DPRK's debts to western and communist countries: 840 million dollars to the West, Japan included, and 750 million to the communist countries, as Japan's trade promotion body JETRO estimated. Some smaller firms that had not been paid were asking for export insurance, for which Japan's government would first have to announce formally that the DPRK could not pay; according to the report, that would cut off trade, the last tie. The trade ministry estimated that 60 million dollars were overdue and 250 million not yet due.",
    sides: ["JP", "KP"],
    organizations: ["japan-dprk-trade-association"],
    note: "The page prints a 23rd alone; May 1976 is our reading, from article numbers.",
    sources: ["joongang-1437333-debt-terms-apart"],
  },
  {
    id: "1976-09-22-debt-talks-asked",
    kind: "request",
    date: "1976-09-22",
    summary:
      "The DPRK's Committee for the Promotion of International Trade asked the Japan-DPRK Trade Association for a delegation to talk about putting off the DPRK's payments, according to sources in the trade. The Japanese side had sent its final proposal early in August and heard nothing since; it planned to send a working group in October.",
    sides: ["KP"],
    organizations: ["international-trade-committee-dprk", "japan-dprk-trade-association"],
    note: "The page prints the 22nd and a 24th; September 1976 is our reading, from the months that it names and from article numbers.",
    sources: ["joongang-1446854-talks-asked-for"],
  },
  {
    id: "1976-08-28-children-troupe-off",
    kind: "visit",
    status: "cancelled",
    date: "1976-09-28/1976-11-10",
    places: ["japan"],
    summary:
      "A troupe of pupils from Pyongyang was to play in ten Japanese cities from 28 September to 10 November. On 28 August the DPRK called it off through a cultural association, naming recent events; the report names the incident at Panmunjom of 18 August.",
    sides: ["KP"],
    note: "The page prints the 28th, 28 September to 10 November for the tour and the incident of 18 August. 1976 is the year of that incident.",
    sources: ["joongang-1445008-children-troupe-off"],
  },
  {
    id: "1976-10-18-wives-families-seoul",
    kind: "visit",
    date: "1976-10-18",
    places: ["seoul"],
    summary:
      "Representatives of the families of Japanese wives who had gone to the DPRK, 41 people of the movement for the wives' free travel, came to the Republic of Korea. On the 20th, 37 members were at Panmunjom and appealed to the DPRK from Imjingak to let the families meet.",
    note: "On an 18th and a 20th; October follows from their letter of 25 September to the Red Cross of the Republic of Korea. The year 1976 is our reading, from the 17 years since the agreement of 1959 and from article numbers.",
    sources: ["joongang-1448663-wives-families-seoul", "joongang-1448906-wives-families-panmunjom"],
  },
  {
    id: "1976-trade-debt-accord",
    kind: "agreement",
    date: "1976-12",
    summary:
      "Delegates of the Japan-DPRK Trade Association, who were to leave for Pyongyang on 15 December, agreed in substance with the DPRK on its overdue payments, the Yomiuri reported from official sources; the report puts what the DPRK had to pay Japan for trade at about 280 million dollars. The exact terms were not certain: in principle the payments were to be put off for two years, and the interest was understood to be about 7.5 to 8 per cent a year, close to what the DPRK wanted, since the Japanese side feared to lose even the principal if it asked for more than the DPRK could pay. The DPRK had accepted the visit by a telegram that the association got on 6 December: towards the end of the year would be best, but they might also leave on the 9th. Before talks that were planned for August the Japanese firms had decided to accept the delay on conditions: early repayment to small and medium firms whose business was feared to worsen, interest that follows the world's rates, and material to guarantee that payments would begin again after two years. If the DPRK did not accept, the matter was to be settled on the political level. According to a report of 1979 the two sides agreed on 7.5 per cent, to be paid from 1977 on.",
    sides: ["JP", "KP"],
    organizations: ["japan-dprk-trade-association"],
    note: 'The pages print days and no year of their own; that of 1979 has "76" for the accord. The report is of a 28th; the year is also that of the accord in Japan\'s diplomatic bluebook and fits the article numbers, the month is that of the announced journey.',
    sources: [
      "joongang-1454363-debt-accord",
      "joongang-1452790-debt-mission-15-december",
      "joongang-1440640-deferral-conditions",
      "joongang-1504528-formal-deferral-request",
    ],
    evidence: { date: ["joongang-1454363-debt-accord", "mofa-1980-bluebook-dprk"] },
  },
];
