import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1978-dprk-relations-after-reunification",
    kind: "statement",
    date: "1978",
    summary:
      "The DPRK changed its position and said that normal relations with Japan would come only after North and South were reunified.",
    sides: ["KP"],
    note: "A weak source, excerpts of a book on a website; the subject of the sentence is taken from those before it",
    sources: ["muramoto-2013-shigemura"],
  },
  {
    id: "1978-02-emergency-loans-considered",
    kind: "report",
    status: "planned",
    date: "1978-02-11",
    places: ["japan"],
    summary:
      "Japan considered emergency loans through private banks for the 45 firms to which the DPRK owed 80 billion yen for goods, so that trade, an indirect way to communicate without diplomatic ties, would not break off, the Mainichi reported. It took into account that West Germany was making private loans for the DPRK through Swiss banks. On the 16th Foreign Minister Sonoda spoke of slight signs of a change in the DPRK's attitude to Japan; it was not yet the stage to recognize the DPRK, he told the foreign affairs committee of the House of Councillors. The Republic of Korea sounded out what Japan meant.",
    sides: ["JP"],
    note: "The pages print an 11th and a 16th alone. February 1978 is our reading, from pages of known days before and after them by article number; the Diet sat again only from 21 January.",
    sources: ["joongang-1475794-emergency-loans", "joongang-1476306-sonoda-signs", "joongang-1476234-sonoda-contacts"],
  },
  {
    id: "1978-05-10-fukuda-asukata",
    kind: "statement",
    date: "1978-05-10",
    summary:
      "The day before the visit of Ichio Asukata, chairman of the Japan Socialist Party, to Pyongyang, Prime Minister Fukuda told him that talks of the governments were difficult without diplomatic ties, but that he wished to deal with the open questions in a practical way, with fisheries too. Asukata had asked whether Japan was ready for talks of the governments in Beijing, where both have embassies, on a better status of Chongryon and other concrete matters, and had asked for a government guarantee so that the private fisheries agreement, which was to end in late June, could be prolonged. The Socialist Party took the answer as a hint that, depending on the DPRK's attitude, the government might become involved in one form or another, such as a guarantee.",
    sides: ["JP"],
    organizations: ["prime-minister-japan", "jsp"],
    meetings: ["1978-05-11-pyongyang-jsp"],
    delegates: ["ichio-asukata"],
    note: "The page prints a 10th, the day before the visit of the 11th; May 1978 is our reading, as for that visit",
    sources: ["joongang-1482131-fukuda-asukata"],
  },
  {
    id: "1978-trade-debt-mission",
    kind: "visit",
    date: "1978-07/1978-08",
    places: ["pyongyang"],
    summary:
      "A group of the Japan-DPRK Trade Association with bankers and businessmen was in Pyongyang for about three weeks on the DPRK's debt. By the association's announcement the DPRK had asked at the beginning of the year for three more years, and for a delay of about a billion yen of interest that was to be paid from early July; a report of a 7th, of February by its article number, has one more year. In spring, the Asahi reported, the DPRK had paid 800 million yen of interest for September 1977, some seven months late, seemingly under pressure from Japanese firms that were in financial difficulty. Before the group left, the Mainichi reported on 20 July that the association might claim export insurance and, depending on the case, take steps to stop the trade with the DPRK altogether. Back in Tokyo, the association's managing director said on 24 August that the DPRK had promised to pay the overdue interest, about a billion yen, within September at the latest and the principal, about 80 billion yen, by 1981.",
    sides: ["JP", "KP"],
    organizations: ["japan-dprk-trade-association"],
    note: "The pages print days of a month and no year; 1978 and the months are our reading, from article numbers. The group was to leave on 24 July; the page after its return has the end of July.",
    sources: [
      "joongang-1490331-promise-by-1981",
      "joongang-1487711-debt-mission-24-july",
      "joongang-1480447-interest-paid-late",
      "joongang-1475528-another-delay",
    ],
  },
  {
    id: "1978-08-18-sonoda-direct-contact",
    kind: "statement",
    date: "1978-08-18",
    summary:
      "Foreign Minister Sonoda told the Committee on Foreign Affairs of the House of Representatives that Japan could be in direct contact with the DPRK if there was an occasion, and that he wished to make occasions to talk with it, question by question. As there were no diplomatic relations, Japan would have to begin from the start, he said; without stability in Korea none could be expected in Asia, which was why he wished to pursue dialogue with the DPRK actively. The reporter notes the difference from the policy so far, of easing tension through the dialogue of North and South and of exchange at the private level alone. As Sonoda was answering a member of the opposition, one could not at once speak of a sudden change, but Japanese sources thought even a change of policy on Korea conceivable.",
    sides: ["JP"],
    organizations: ["mofa-japan", "house-of-representatives"],
    note: "The page prints an 18th; month and year follow from the treaty with China, which it says was signed the week before",
    sources: ["joongang-1489847-sonoda-direct"],
  },
  {
    id: "1978-09-04-sonoda-not-without-rok",
    kind: "statement",
    date: "1978-09-04",
    summary:
      "At a joint press conference with South Korea's foreign minister, Foreign Minister Sonoda said that Japan had no mind to negotiate with the DPRK directly, leaving South Korea out, and that the treaty with China had not changed Japan's policy on Korea.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    note: "The page prints a 4th alone; September 1978 is our reading, from the treaty with China that it names and from article numbers",
    sources: ["joongang-1491078-sonoda-no-direct"],
  },
  {
    id: "1978-09-20-sonoda-policy-speech",
    kind: "statement",
    date: "1978-09-20",
    summary:
      "In his policy speech Foreign Minister Sonoda said that unofficial contacts with the DPRK had to grow step by step, and with them trade, economic and cultural exchange and exchange of people, so that the two sides understand each other better. He reaffirmed the special relationship that had long existed with South Korea.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    note: "The page prints a 20th and the 85th, extraordinary session of the Diet; September 1978 follows from the treaty with China just signed, and from article numbers. It prints 문학 (literature), by our reading a slip for culture",
    sources: ["joongang-1492590-sonoda-speech"],
  },
];
