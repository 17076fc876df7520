import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1972-01-23-trade-accord",
    kind: "agreement",
    date: "1972-01-23",
    places: ["pyongyang"],
    summary:
      "The delegation of the Diet members' league and the DPRK's committee for the promotion of international trade signed in Pyongyang an agreement on trade for five years. Trade was to grow to about seven or eight times its size, 400 to 520 million dollars, in 1976. Each side was to have a trade mission in the other's capital; name, staff and work needed leave of the governments.",
    sides: ["JP", "KP"],
    organizations: ["diet-league-japan-dprk", "international-trade-committee-dprk"],
    meetings: ["1972-01-pyongyang-league"],
    note: "It has plants paid for over eight years. As payment over years and the missions were difficult to bring about at once under Japan's policy, each side was to work on its government for an accord close to one of the governments, like the memorandum trade of Japan and China. One page gives Japan's exports of 1970 as 23.3 and its imports as 34.4 million dollars.",
    sources: ["joongang-1312081-trade-accord-signed", "joongang-1312009-trade-accord-terms"],
  },
  {
    id: "1972-01-25-rok-on-trade-accord",
    kind: "statement",
    date: "1972-01-25/1972-01-26",
    summary:
      "South Korea's cabinet asked Japan to set its wider trade with the DPRK right by itself, and would otherwise take steps by degrees: a trade mission, trade of 500 million dollars or credit of the Export-Import Bank would add to the DPRK's fighting power. Its ambassador was called home; he said that Japan's government had promised not to take the accord into account, so that it was no problem for now.",
    sides: ["other"],
    meetings: ["1972-01-pyongyang-league"],
    note: "The page has no month and no year; both follow from the accord.",
    sources: ["joongang-1312269-rok-cabinet-trade-accord"],
  },
  {
    id: "1972-01-31-sato-no-official-talks",
    kind: "statement",
    date: "1972-01-31",
    summary:
      "Prime Minister Sato told the House of Representatives that because Japan had relations with South Korea it would neither recognise the DPRK nor negotiate with it between governments; he would not prevent private trade. The government had not hindered the visit of the Diet members' league, he said. It could take no position on the joint statement and the memorandum on more trade that came of the visit, because it did not know how they had been drawn up; and as the league was no delegation of the government, it was not for the government to step in.",
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
    meetings: ["1972-01-pyongyang-league"],
    note: "The page prints the 31st alone. January 1972 is our reading, from the visit of the league in that month and from article numbers.",
    sources: ["joongang-1312735-sato-no-official-talks"],
  },
  {
    id: "1972-02-11-trade-company",
    kind: "founding",
    date: "1972-02-11",
    places: ["tokyo"],
    summary:
      "The DPRK's Committee for the Promotion of International Trade announced that a new company in Japan for exports and imports would serve as its trade mission until one was formally set up. A Japanese trade body said on the 13th that the DPRK had founded it. Koreans close to Chongryon paid all its capital, 2,400 million yen, of which 600 million at first. It was meant, the report says, to open a way for exports of large plants with private money, since Japan's government would not allow money of its Export-Import Bank.",
    sides: ["KP"],
    organizations: ["international-trade-committee-dprk"],
    note: "The page prints the 11th and the 13th alone; February 1972 is our reading, from article numbers. It writes the capital in won (원); that yen are meant is our reading, too.",
    sources: ["joongang-1313792-trade-company"],
  },
  {
    id: "1972-03-thirteen-held-back",
    kind: "decision",
    status: "planned",
    date: "1972-03",
    places: ["japan"],
    summary:
      "Thirteen people of Chongryon, a vice-chairman among them, had asked to go to the DPRK for the 60th birthday of Kim Il Sung and come back. Japan's Ministry of Justice meant to leave the request open until 15 April, the day on which they were to leave, so that in fact, as was understood, they would get no permit.",
    note: "The page prints 15 April alone; it is of about 12 March 1972 by its article number. Other pages of the same paper have six leaders with permits soon after.",
    sources: ["joongang-1315963-thirteen-held-back"],
  },
  {
    id: "1972-03-14-maeo-refuses-thirteen",
    kind: "statement",
    date: "1972-03-14",
    places: ["japan"],
    summary:
      "The Minister of Justice told the House of Representatives that the thirteen of Chongryon who wished to take part in Kim Il Sung's 60th birthday could not come back in: it would amount to recognising him as premier. They had applied on 9 February, under a vice-chairman.",
    sides: ["JP"],
    organizations: ["moj-japan", "chongryon"],
    note: "The page prints a 14th, a 9th for the request and 15 April for the birthday. March 1972 is our reading, from article numbers; another page, of 10 February by its number, reports the request of the 9th. Six leaders got permits on the 21st, by another page of the same paper.",
    sources: ["joongang-1316122-maeo-refuses", "joongang-1313512-thirteen-ask", "joongang-1316712-six-leaders"],
  },
  {
    id: "1972-03-twelve-family-visits",
    kind: "decision",
    date: "1972-03-21/1972-03-23",
    places: ["japan"],
    summary:
      "Japan gave twelve Koreans close to Chongryon permits to go to the DPRK and come back, officially to visit relatives. Two days before, six leading members of Chongryon had got theirs for Kim Il Sung's 60th birthday; those six had travel papers of the Japanese Red Cross Society.",
    note: "The pages print days of a month alone. March 1972 is our reading, from the birthday of 15 April and from article numbers.",
    sources: ["joongang-1316987-twelve-permits", "joongang-1316712-six-leaders"],
  },
  {
    id: "1972-04-10-deputies-ask-reentry",
    kind: "request",
    date: "1972-04-10",
    places: ["japan"],
    summary:
      "Chongryon asked Japan to let its chairman and five others, all of them deputies of the Supreme People's Assembly and one of them then in the DPRK, go to a session of the assembly. They wished to leave on the 17th and to enter Japan again on 17 July. The Ministry of Justice held to humanitarian cases alone, so that a permit seemed unlikely.",
    sides: ["KP"],
    organizations: ["chongryon", "supreme-peoples-assembly"],
    note: "The page prints the 10th, the 17th and 17 July. April 1972 is our reading, from article numbers.",
    sources: ["joongang-1318151-deputies-ask"],
  },
  {
    id: "1972-04-18-trade-missions-planned",
    kind: "decision",
    status: "planned",
    date: "1972-04-18",
    summary:
      "The Japan-DPRK Trade Association decided at its yearly meeting to send a large economic mission to the DPRK and to work for a visit of the DPRK's committee for the promotion of international trade to Japan.",
    sides: ["JP"],
    organizations: ["japan-dprk-trade-association", "international-trade-committee-dprk"],
    note: "The page prints an 18th and calls the meeting that of 1972. April is our reading, from article numbers.",
    sources: ["joongang-1318833-trade-missions-planned"],
  },
  {
    id: "1972-05-14-mayors-visit",
    kind: "visit",
    date: "1972-05-14",
    places: ["dprk"],
    summary:
      "A delegation of Japan's association of progressive mayors, led by the mayor of Yokohama, Ichio Asukata, met Kim Il Sung in the DPRK on 14 May. He said that they did much for the friendship of the two peoples and stood by Koreans in Japan, and thanked them for their gifts.",
    delegates: ["ichio-asukata", "kim-il-sung"],
    sources: ["asiawatch-kim-il-sung-japan-41"],
  },
  {
    id: "1972-07-10-pupils-refused",
    kind: "decision",
    date: "1972-07-10",
    places: ["japan"],
    summary:
      "Japan refused to let two groups of schools of Chongryon, dancers and musicians from Yokohama and footballers from Tokyo, go to the DPRK in the summer holidays and come back. The Foreign Ministry named the lack of relations as the reason. Pyongyang had invited both at the beginning of the month.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    note: "The page prints the day alone; July 1972 is our reading, from article numbers.",
    sources: ["joongang-1325573-pupils-refused"],
  },
  {
    id: "1972-07-13-pupils-allowed",
    kind: "decision",
    date: "1972-07-13",
    summary:
      "Japan's Ministry of Justice announced that a football team of 26 and a music and dance troupe of 25, from two schools of Chongryon, could visit the DPRK and come back; they were to stay from 20 July to 31 August. Three days before, the government had refused both; the Foreign Ministry had given the lack of diplomatic relations as the reason. According to the report it was the first such permit outside humanitarian cases such as visits to the sick or to graves, and it reflected the wish of the new Tanaka cabinet to widen the permits while tension in Korea was easing, as in the joint statement of North and South Korea of 4 July.",
    sides: ["JP"],
    organizations: ["moj-japan"],
    note: 'The page on the permit prints the 13th, 20 July and 31 August, and calls the statement of North and South that of "last 4th"; 1972 is the year of that statement.',
    sources: ["joongang-1325761-pupils-allowed", "joongang-1325573-pupils-refused"],
  },
];
