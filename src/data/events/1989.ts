import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1989-02-13-takeshita-early-contact",
    kind: "statement",
    date: "1989-02-13",
    places: ["tokyo"],
    summary:
      'Takako Doi of the Japan Socialist Party called in the House of Representatives for an end of hostile policy and for better relations soon. Prime Minister Takeshita answered that Japan had no hostile policy towards the DPRK and that its position as a peaceful state did not differ between the two Koreas; he hoped that contacts of the two governments would come about as early as possible and that the question of the detained crew would be settled in the course of the talks. The chief cabinet secretary had urged direct talks time and again; it was the first time that the prime minister himself urged them in terms as active as "as early as possible", according to the paper.',
    sides: ["JP"],
    delegates: ["noboru-takeshita", "takako-doi"],
    sources: ["hankyung-1989-02-14-takeshita"],
  },
  {
    id: "1989-03-30-takeshita-regret",
    kind: "statement",
    date: "1989-03-30",
    places: ["tokyo"],
    summary:
      "Tomiichi Murayama of the Japan Socialist Party told the budget committee of the House of Representatives that the government should correct its policy on Korea at the root and show its basic stance on better relations; Japan had not said one word of apology to the DPRK or the Koreans living there in the more than forty years since the state was founded. By the title of the page Prime Minister Takeshita answered. In March 1989, Choson Sinbo wrote in 2015, Takeshita expressed in the Diet, to all people of the Korean peninsula, deep reflection and regret over past relations, said that he wished to promote better relations with the DPRK in view of the new situation, and used its official name.",
    sides: ["JP"],
    organizations: ["prime-minister-japan", "jsp"],
    delegates: ["tomiichi-murayama", "noboru-takeshita"],
    note: "Of the minutes only the question was read.",
    sources: [
      "worldjpn-1989-03-30-takeshita",
      "chosonsinbo-2015-10-02-relations-5-ja",
      "chosonsinbo-2015-10-02-relations-5",
    ],
  },
  {
    id: "1989-04-07-sum-reported",
    kind: "report",
    status: "reported",
    date: "1989-04-07",
    summary:
      "The DPRK had unofficially proposed 3 to 5 billion US dollars to Japan as reparation for colonial rule, the Sankei Shimbun wrote, from a source on the relations of the two countries. Kim Il Sung had first touched on it with a delegation of the Japan Socialist Party, without details. The 500 million for South Korea's claims had served as a reference for the sum, and the DPRK let it be known that it would link the release of the crew with trade and economic aid, too, the paper wrote. In September of the year before, the DPRK side had hinted at 3 to 6 billion to a Japanese trade body that came to Pyongyang over the debts. As the worth of money had changed many times over, even 10 billion could be asked, it had argued, but it took half of that because the North had 20 million people and the South 40.",
    sides: ["KP", "JP"],
    delegates: ["kim-il-sung"],
    note: "The page prints a 7th alone; April 1989 is our reading, from article numbers. The date is that of the report.",
    sources: ["joongang-2322024-sum-reported"],
  },
  {
    id: "1989-04-11-uno-on-office",
    kind: "statement",
    date: "1989-04-11",
    places: ["tokyo"],
    summary:
      "Asked by a member of the Socialist Party, Foreign Minister Uno told the budget committee of the House of Representatives, as a general remark, that an office on the spot was one way before relations are opened. The head of the ministry's department for consular affairs and migration added that with such offices and working contacts, passports for more than one journey to the DPRK could be issued. The secretary-general of the Liberal Democratic Party told Makoto Tanabe that he wished to send Shin Kanemaru at the head of a mission of the party.",
    sides: ["JP"],
    organizations: ["mofa-japan", "ldp"],
    meetings: ["1989-04-pyongyang-tanabe", "1989-dprk-ldp-plan"],
    delegates: ["foreign-minister-uno", "makoto-tanabe", "shin-kanemaru"],
    note: "The page prints the day alone; April 1989 is our reading, from the return of Tanabe from the DPRK and from article numbers.",
    sources: ["joongang-2322809-uno-on-office"],
  },
  {
    id: "1989-04-12-passport-law",
    kind: "decision",
    date: "1989-04-12",
    places: ["japan"],
    summary:
      "Japan's Diet completed a revision of the passport law: with the Foreign Ministry's approval, Japanese who wish to visit the DPRK can get papers for five years and more than one journey. The House of Representatives had passed it on the 11th, the House of Councillors followed, an unnamed official of the ministry said. Foreign Minister Uno called it a concrete measure of Japan for better relations. In February the Nihon Keizai Shimbun had written that the government meant it to better relations, and that some objected to easing travel on one side only while the DPRK did not show itself eager for dialogue.",
    sides: ["JP"],
    organizations: ["mofa-japan", "house-of-representatives", "house-of-councillors"],
    delegates: ["foreign-minister-uno"],
    note: "The page prints a 12th and an 11th alone; April 1989 is our reading, from the foreign minister's words on an office in the DPRK that it repeats and from article numbers.",
    sources: ["joongang-2323112-passport-law", "hankyung-1989-02-06-passport-law-plan"],
  },
  {
    id: "1989-06-20-minister-on-crew",
    kind: "statement",
    date: "1989-06-20",
    summary:
      "A minister told a committee of the House of Councillors that the crew's case and others were a very important matter to solve, on which efforts were being made, and thanked the cross-party league of Diet members for its efforts.",
    note: "The stored page has the words without the speaker's name",
    sources: ["kokalog-1989-06-20-crew"],
  },
  {
    id: "1989-07-festival-guests-plan",
    kind: "visit",
    status: "planned",
    date: "1989-07",
    places: ["dprk"],
    summary:
      "Guests of honour from Japan were to attend the World Festival of Youth and Students in the DPRK from 1 July, among them the chairman of the Diet members' league, its secretary-general from the Socialist Party and a former chairman of the trade union council Sohyo. The DPRK's government had invited them as private persons, the Yomiuri reported on 18 June. Japan's government thought that the DPRK might take the occasion to become more active abroad, and hoped that this would help relations. From Japan 300 people of Chongryon and 250 of a joint delegation of the council of youth associations and others were invited to take part.",
    organizations: ["diet-league-japan-dprk"],
    delegates: ["chuji-kuno"],
    note: "The page prints an 18th and no month or year; 1989 is the year of the festival, and June is our reading, from article numbers.",
    sources: ["joongang-2339324-guests-of-the-festival"],
  },
  {
    id: "1989-12-kanemaru-letter",
    kind: "statement",
    date: "1989-11/1989-12",
    places: ["beijing"],
    summary:
      "Shin Kanemaru let it be known in a letter that Makoto Tanabe took to Beijing on the 17th that he was ready to go to the DPRK over the two crew members; the government of Japan meant to send him. Tanabe was likely to look for a way with officials of the Workers' Party in Beijing. In the spring he had taken a letter of Kanemaru's to Pyongyang, and the DPRK had welcomed a visit, but nothing had come of it; lately, once donations from the pachinko business had become a political issue, the DPRK had hardened again and, among other things, had made the Diet members' league put off a visit.",
    sides: ["JP"],
    delegates: ["shin-kanemaru", "makoto-tanabe"],
    meetings: ["1989-04-pyongyang-tanabe", "1989-11-10-pyongyang-league"],
    note: 'The page prints a 17th alone, and "this spring" for the visit of 1989. November or December 1989 is our reading, from the visit of the league that the DPRK had put off in November.',
    sources: ["joongang-2412402-kanemaru-letter"],
  },
];
