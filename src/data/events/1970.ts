import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1970-press-bureaus-plan",
    kind: "report",
    status: "planned",
    date: "1970-02-17",
    places: ["pyongyang"],
    summary:
      "According to informed sources the DPRK had told the Asahi and the Mainichi and Japan's public broadcaster NHK that they might keep correspondents in Pyongyang, and the three had agreed and were preparing bureaus for the autumn, perhaps even earlier.",
    sides: ["KP", "JP"],
    note: 'The page prints the 17th of its agency line and "autumn of this year". February 1970 is our reading, from article numbers. No bureau of that time is known from the pages read.',
    sources: ["joongang-1230132-press-bureaus"],
  },
  {
    id: "1970-six-family-visits",
    kind: "decision",
    date: "1970-02-19",
    places: ["japan"],
    summary:
      "Japan's Cabinet made known that it had decided to give re-entry permits to six Koreans in Japan close to Chongryon, whose case had caused a stir between Japan and South Korea. All came from the north of Korea and had lived in Japan since before the war. They could thus go to the DPRK and back: for two months, with papers of the Japanese Red Cross Society in place of a passport. They were understood to wish, among other things, to visit relatives or the sick, or to learn whether parents and relatives were alive.",
    note: "The page prints a 19th alone. February 1970 is our reading, from article numbers.",
    sources: ["joongang-1230744-six-permits"],
    sides: ["JP"],
  },
  {
    id: "1970-03-no-entry-for-expo",
    kind: "decision",
    date: "1970-03~",
    places: ["japan"],
    summary:
      "Japan's government decided to let in tourists and business travellers from countries that it did not recognise, as long as there was no fear of political activity, but not people of the DPRK who wished to see Expo 70. It said that it did not intend to change its policy of strict limits on entry from the DPRK: tension in Korea went on, and to allow such entry, even for tourism or business, would provoke South Korea's government.",
    sides: ["JP"],
    note: "The page prints no day. March 1970 is our reading, from article numbers.",
    sources: ["joongang-1231752-entry-refused-expo"],
  },
  {
    id: "1970-03-31-yodo-hijack",
    kind: "incident",
    date: "1970-03-31",
    summary:
      "When the airliner Yodo was hijacked, the Japanese Red Cross asked the DPRK Red Cross and the South Korean Red Cross for humanitarian consideration over the Red Cross channel; its Fukuoka chapter sent a relief team. Asked in a committee of the Diet that day how the DPRK could be reached if the plane went there, the parliamentary vice minister named the DPRK Red Cross or the international Red Cross, a member recounted the next day; the DPRK government might also be addressed directly, which was hard but would be tried.",
    sources: ["jrc-humanitarian-journal-3-2014-p63", "kokalog-1970-04-01-yokoyama"],
  },
  {
    id: "1970-04-27-delegates-entry-dispute",
    kind: "statement",
    date: "1970-04-27",
    summary:
      "In the Diet a member saw a large cause of the growing complications in a new proposal of the Japanese side on the DPRK Red Cross delegates who come to Niigata. The DPRK side had raised no new question and asked for no harder terms, he thought; it held that the delegates' entry should be simple, as the first agreement had it, and wanted things left as they had been. By the member's account the Japanese Red Cross, as its vice president had just said, had made proposals of various kinds and meant in the end to deal with the delegates through the international Red Cross.",
    delegates: ["shigeo-tanabe"],
    sources: ["kokalog-1970-04-27-return-talks"],
  },
  {
    id: "1970-04-29-jsp-asks-resumption",
    kind: "request",
    date: "1970-04-29",
    places: ["tokyo"],
    summary:
      "The chairman of the Japan Socialist Party, Tomomi Narita, and the head of its committee on Korea called on Chief Cabinet Secretary Hori and demanded that the return, broken off for two years, begin again. Narita demanded that this be so for the more than 17,000 old applicants and new ones alike, and that delegates of the DPRK Red Cross be let in by a simple procedure, so that talks of the Red Cross societies on it could be held soon. Hori is reported to have said that he would settle it from the humanitarian side; the Government seemed to be thinking of the return of the old applicants, but not to mean to accept new ones.",
    sides: ["JP"],
    organizations: ["jsp", "cabinet-secretariat"],
    delegates: ["tomomi-narita"],
    note: "The page prints the day alone; April 1970 is our reading, from article numbers.",
    sources: ["joongang-1235981-jsp-asks-resumption"],
  },
  {
    id: "1970-jrcs-letter-to-reopen-talks",
    kind: "request",
    date: "1970-07~",
    summary:
      "The Japanese Red Cross wrote to the DPRK Red Cross for preliminary talks on starting the return again. It left time and place to the other side and was understood to have said that it would give way on the entry procedures, which had been too complicated for talks to take place. Strong pressure from the Socialist and the Communist Party was reported as the cause; observers saw a wish to soothe the DPRK, after the case of the Yodo and Japan's many concessions to South Korea at the fourth conference of Japanese and South Korean ministers.",
    note: 'From the Asahi Shimbun of a 24th; the day of the letter is not on the page. The year follows from the Yodo hijack "of last April", and July is our reading, from article numbers.',
    sources: ["joongang-1248078-letter-to-reopen"],
  },
  {
    id: "1970-07-28-business-passports",
    kind: "decision",
    date: "1970-07-28",
    places: ["japan"],
    summary:
      "Japan's Foreign Ministry gave passports for the DPRK to two executives of the Japan-DPRK Trade Association, for business, which was a first according to the Yomiuri; Pyongyang was understood to stand in them as the destination. Observers of diplomacy saw in this, in the reopening of talks on the return and in a plan to let two or three people from the DPRK see the Osaka Expo in September, Japan's concern that the outcome of the ministers' conference with South Korea might provoke the DPRK. By the Yomiuri of the 30th, from sources in the ministry, the government meant to free business travel altogether in principle and would allow people of culture and sport to travel case by case. South Korea's embassy had been told by the Foreign Ministry that it would merely go on case by case as before, somebody of the embassy said; its chargé d'affaires called at the ministry to find out what Japan really meant and protested against the permit. The two had left by ship on the 28th.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    note: "The pages print the 28th and the 30th alone. July 1970 is our reading, from the conference of ministers and the Expo that they mention and from article numbers.",
    sources: ["joongang-1248801-first-business-passports", "joongang-1248911-business-travel-line"],
  },
  {
    id: "1970-07-30-students-refused",
    kind: "decision",
    date: "1970-07-30",
    summary:
      "Japan's Ministry of Justice refused re-entry permits to two groups of pupils of schools of Chongryon, 50 musicians and a football team, who meant to visit the DPRK in August, since the aim was not a humanitarian one such as a visit to relatives or graves; observers saw regard for relations with South Korea in it. The vice-minister for foreign affairs said that Japan would go on refusing entry to people from the DPRK, even on business. The business passports that two people of the Japan-DPRK Trade Association had lately got did not mean better relations, he added. South Korea had told its embassy on the 29th to look at once into a report that Japan had allowed two Japanese to travel to the DPRK on business; an official called this, if true, the first such case since Japan had revised its passport law, and a very grave matter.",
    sides: ["JP"],
    organizations: ["moj-japan", "mofa-japan"],
    note: "The pages print the 29th, the 30th and the 31st and name August for the journeys. July 1970 is our reading, from article numbers.",
    sources: ["joongang-1249249-students-refused", "joongang-1248802-business-passports"],
  },
  {
    id: "1970-12-passports-for-moscow",
    kind: "statement",
    date: "1970-12-08",
    summary:
      "The minister of justice of Japan told the Cabinet Committee of the House of Representatives that it was confirmed that delegates of the Japanese Red Cross had applied for passports to go to Moscow and talk with the DPRK Red Cross about the return, and that the Government meant to support them in what they had to do.",
    meetings: ["1971-01-moscow"],
    figures: ["returnees-waiting-1970-12-hapdong"],
    note: "The page prints an 8th alone. December 1970 is our reading, from article numbers.",
    sources: ["joongang-1268641-passports"],
    sides: ["JP"],
  },
];
