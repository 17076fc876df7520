import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1967-ships-after-lapse",
    kind: "statement",
    date: "1967?",
    summary:
      "An official told the Diet that what was to be done from 13 November on depended on how many people really wished to go to the DPRK then and on how the ships ran. Sailings might then need some special consideration, but probably nothing as official as a special agreement.",
    sides: ["JP"],
    note: "The stored excerpt shows neither the day nor the speaker. The year is our reading, from the end of the agreement on 12 November 1967; that an official of the government spoke is our reading, too.",
    sources: ["kokalog-search-hokusenkan"],
  },
  {
    id: "1967-05-24-hoashi-in-diet",
    kind: "statement",
    date: "1967-05-24",
    places: ["tokyo"],
    summary:
      "Hoashi, a member of the House of Representatives, told a minister in committee that all statisticians had proved that two thousand people a year would still go to the DPRK, that the international Red Cross had often written to him that it was wrong to set a deadline, drive people back and put pressure on them, and that those who left would have no ship once the agreement was over: the way by Hong Kong was of no use, and the Soviet embassy had made a statement. He asked the minister to correct as a slip, though kindly meant, the remark that Hoashi, too, should persuade people to go home soon.",
    sides: ["JP"],
    organizations: ["house-of-representatives"],
    delegates: ["hoashi-diet"],
    note: "Read in one speech of the minutes, without what was said before and after.",
    sources: ["kokalog-1967-05-24-hoashi"],
  },
  {
    id: "1967-06-06-ships-to-be-admitted",
    kind: "report",
    date: "1967-06-06",
    summary:
      "The Yomiuri Shimbun reported it as the government's policy that once the return agreement had ended, ships would be let into port if the DPRK sent them for people who wished to go.",
    sides: ["JP"],
    organizations: ["government-japan"],
    note: "The date is that of the report, which a member quoted in the Diet. The extract has no year; 1967 follows from the end of the agreement, and 6 June, a Tuesday on the page, was one in 1967",
    sources: ["kokalog-search-kyotei-uchikiri"],
  },
  {
    id: "1967-07-dprk-refuses-end",
    kind: "statement",
    date: "1967-07~",
    summary:
      "Through its Red Cross the DPRK opposed the decision of Japan's government and Red Cross to end the return on 12 November and to treat those who wished to leave later like other foreigners. It also refused the direct talks for which the Japanese Red Cross had asked, one point of which was that Japan would let ships in and help those who wished to leave after that day, if only the DPRK side sent the ships; by the headline it held to an unchanged extension.",
    note: "The page prints the 15th of its agency line and no day for the refusal. July 1967 is our reading, from article numbers. It prints 배급 (rations) for what the DPRK side was to see to, by our reading a slip for the sending of ships (배선)",
    sources: ["joongang-1126783-unmodified-extension"],
    sides: ["KP"],
  },
  {
    id: "1967-07-31-compromise-on-return",
    kind: "report",
    status: "planned",
    date: "1967-07-31",
    summary:
      'Japan\'s government and the Japanese Red Cross began to consult on the place, the time and other matters of talks with the DPRK Red Cross on "an extension in substance" of the return agreement. According to the page a run of demonstrations of Koreans close to Chongryon for an extension had led the Japanese side to sound the DPRK side out on a compromise of its own accord. It was said to be this: the Calcutta agreement would be ended as it stood, but the closing date for applications, which the page puts at 15 August, would move to the next spring, and the return would be assured as an arrangement after that too, which would in substance mean a new agreement or an exchange of notes.',
    sides: ["JP"],
    organizations: ["japanese-red-cross"],
    note: "The page prints a 31st alone. July 1967 is our reading, from the end of the agreement on 12 November and from article numbers.",
    sources: ["joongang-1128934-extension-talks"],
  },
  {
    id: "1967-08-01-ushiba-on-return",
    kind: "statement",
    date: "1967-08-01",
    places: ["tokyo"],
    summary:
      "South Korea protested through its ambassador at moves to extend the return agreement, and he demanded an explanation. On talk of an extension in substance or of a new agreement, Vice-Minister for Foreign Affairs Ushiba said that it was still Japan's policy to end the agreement on 12 November and that it had no intention at all of concluding a new one. The working talks planned between the Japanese Red Cross and the DPRK side were to deal only with how to send by that day those who had applied by 12 August, and with the rest if for technical reasons not all could be carried by then.",
    sides: ["JP", "other"],
    organizations: ["mofa-japan"],
    meetings: ["1967-08-moscow"],
    note: "The page prints a 1st alone. August 1967 is our reading, from the dates that it names and from article numbers.",
    sources: ["joongang-1129136-ushiba"],
  },
  {
    id: "1967-08-04-kimura-no-extension",
    kind: "statement",
    date: "1967-08-04",
    summary:
      "Chief Cabinet Secretary Kimura said at a press conference that to go on with the return after the agreement lapsed was a step of convenience on humanitarian grounds, not an extension of the agreement or a new one. He would clear up the misunderstanding of South Korea's government through diplomatic channels.",
    sides: ["JP"],
    organizations: ["cabinet-secretariat"],
    note: "The page prints a 4th alone. August 1967 is our reading, from article numbers.",
    sources: ["joongang-1129665-three-ships-a-year"],
  },
  {
    id: "1967-08-04-venue-exchange",
    kind: "statement",
    date: "1967-08-04",
    summary:
      "After consulting the Ministry of Health and Welfare the Japanese Red Cross wired that it hoped for direct talks soon, at Nakhodka or Moscow, as soon as the Soviet side consented. It answered a telegram of the DPRK Red Cross of 29 July for talks at Chongjin early in August on an unconditional extension of the return agreement. The Japanese ministries concerned were said to have agreed to admit three ships a year after the end of the agreement and to plan to propose that at the talks, as early as that month, and reach a compromise on it. Japan's government was loath to see the matter grow into a dispute with South Korea; its spokesman, Chief Cabinet Secretary Kimura, maintained that evening that to go on with the return after the end of the agreement was a measure of convenience on humanitarian grounds, neither an extension nor a new agreement, and that South Korea's misunderstanding would be cleared up through diplomatic channels.",
    meetings: ["1967-08-moscow"],
    sources: ["joongang-1129665-three-ships-a-year", "joongang-1128934-extension-talks"],
  },
  {
    id: "1967-11-01-rok-and-end-of-return",
    kind: "statement",
    date: "1967-11-01",
    places: ["tokyo"],
    summary:
      "In the Committee on Judicial Affairs of the House of Representatives a speaker asked whether the end of the return agreement had to do with South Korea's wishes. The joint communiqué of the ministers of Japan and South Korea of August had touched on it, he said, which seemed to him rather out of place for a conference on the economy, or political in an odd sense.",
    sides: ["JP"],
    organizations: ["house-of-representatives"],
    note: "The extract names neither the speaker nor an answer",
    sources: ["kokalog-search-kyotei-uchikiri"],
  },
  {
    id: "1967-11-07-ready-for-colombo",
    kind: "request",
    date: "1967-11-07",
    summary:
      "Through the Japanese Red Cross, Japan telegraphed the DPRK side that it was ready to resume Red Cross talks at Colombo as soon as possible. By its final plan, fixed the day before, the terms of the agreement were to be applied until 31 March 1968 to about 15,000 who had applied by 12 August and had not left yet. Others were to get exit papers from the Ministry of Justice; if they were many and could hardly leave by ordinary ships, ships of the DPRK side might be let in, and in that case the needy were to have some help. There was to be no new or extended agreement; an agreed paper of both sides or a joint statement was to confirm the points. On the 4th, by another report, the government had confirmed once more its earlier decision to talk with the DPRK Red Cross on the return after the lapse without a new agreement; about 16,000 who had applied and could not be sent before 12 November were to be treated as under the old one until 31 March.",
    sides: ["JP"],
    meetings: ["1967-11-27-colombo"],
    note: "The pages print a 4th, a 6th and a 7th alone. November 1967 is our reading, from the end of the agreement and article numbers.",
    sources: ["joongang-1140181-colombo-final-plan", "joongang-1140066-colombo-plan"],
  },
  {
    id: "1967-11-09-rok-asks-kimura",
    kind: "request",
    date: "1967-11-09",
    places: ["seoul"],
    summary:
      "In the forenoon South Korea's vice-minister for foreign affairs called in Japan's ambassador, Kimura, and demanded that he explain Japan's attempt to go on sending Koreans after the agreement of Calcutta ended on the 12th. He was understood to have protested strongly.",
    sides: ["other"],
    note: "The page prints a 9th alone; November 1967 follows from the end of the agreement",
    sources: ["joongang-1140540-protest-return"],
  },
  {
    id: "1967-11-12-agreement-lapses",
    kind: "decision",
    date: "1967-11-12",
    summary:
      "The Calcutta agreement lapsed. The DPRK side had telegraphed the Japanese Red Cross on 11 November that a ship would come on the 22nd, which was read as a refusal to accept the end. The Japanese side, it was reported, would answer around the 13th that the ship be put off, since ships would be admitted only after an agreement at Colombo. In 1969 the DPRK still took the agreement to be in force, because one side alone could not end it, according to an East German embassy paper.",
    meetings: ["1967-11-27-colombo"],
    sources: [
      "joongang-1140801-ship-after-expiry",
      "joongang-1141124-colombo-background",
      "wilson-1969-06-02-gdr-negotiations",
    ],
    variants: [
      {
        field: "date",
        value: "1967-12",
        sources: ["joongang-1140066-colombo-plan", "joongang-1140181-colombo-final-plan", "joongang-1268641-passports"],
      },
    ],
  },
  {
    id: "1967-12-22-155th-sailing",
    kind: "voyage",
    date: "1967-12-22",
    places: ["niigata"],
    summary:
      "155th sailing, with 97 households and 251 people, as an interim measure after the lapse of the Calcutta agreement; the last of the first phase.",
    series: "return-voyages",
    meetings: ["1967-11-27-colombo"],
    figures: [
      "returnees-on-voyage-1967-12-22-joongang",
      "returnees-voyages-in-phase-1967-12-22-government",
      "returnees-japanese-nationals-in-phase-1967-12-22-government",
      "spouses-moved-in-phase-1967-12-22-government",
    ],
    sources: ["joongang-1145772-155th-ship", "shugiin-1987-01-23-answer-wives-1"],
    variants: [
      {
        field: "date",
        value: "1967-11",
        sources: ["kotobank-heibonsha-return-agreement"],
        note: "End of the first phase, 155 voyages",
      },
      {
        field: "date",
        value: "1967-10-20",
        sources: ["okpedia-return-agreement"],
        note: "Last sailing under the agreement",
      },
    ],
  },
];
