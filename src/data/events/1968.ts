import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1968-01-rok-delegation-geneva",
    kind: "request",
    date: "1968-01",
    places: ["geneva"],
    summary:
      "South Korean delegates in Geneva asked for an investigation team of the International Red Cross to be sent to the DPRK, to learn how those who had gone there from Japan lived. Later the ICRC was understood to have let it be known that it was willing to help find out how those people lived; the paper has this follow from a strong demand of a mission of the National Assembly, in Geneva in January, that it step in.",
    note: "27 January 1968 is the date of the paper that reports it. The page on the answer has no date; it is of about July 1968 by its article number. That the mission of the National Assembly is the same as the delegates is our reading.",
    sources: ["pa-go-kr-1968-01-27-geneva-delegation", "joongang-1166294-icrc-survey-offer"],
  },
  {
    id: "1968-icrc-mission-left",
    kind: "decision",
    date: "1968",
    summary:
      "The ICRC delegates left Japan when the return of Koreans stopped, according to a speech in the Diet in 2015.",
    sources: ["kokalog-search-calcutta"],
  },
  {
    id: "1968-01-24-kimura-on-colombo",
    kind: "statement",
    date: "1968-01-24",
    places: ["tokyo"],
    summary:
      "Japan's government announced that the talks of Colombo had ended that day, with the 25th session, without a settlement. In a statement at ten in the evening Chief Cabinet Secretary Kimura gave three demands of the DPRK side as the cause: the joint statement was not to say that the Calcutta agreement had been ended; the interim measures were to go on for long and in the old manner; and returns after these measures or outside them were to be run by the DPRK side, by agreement of the two societies. The way out of Japan stayed open, he said: the 15,600 who had applied by 12 August 1967 and all who might wish to go later could leave one by one on ordinary ships, with a certificate of departure of the Government, like other foreigners.",
    sides: ["JP"],
    organizations: ["cabinet-secretariat"],
    meetings: ["1967-11-27-colombo"],
    sources: ["joongang-1149119-colombo-ended"],
    figures: ["returnees-waiting-1968-01-24-kimura"],
  },
  {
    id: "1968-03-07-resumption-considered",
    kind: "statement",
    date: "1968-03-07",
    summary:
      "Asked by a member of the Japan Socialist Party, the parliamentary vice-minister for foreign affairs told the Committee on Social and Labour Affairs of the House of Representatives that reopening the talks of the two Red Cross societies on what the end of the return agreement had left to settle was being considered on humanitarian grounds. When to do so was being sounded out with care, he said; once the time was suitable, nothing stood against the Japanese Red Cross proposing it, as he understood.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    meetings: ["1967-11-27-colombo"],
    note: "The page prints a 7th, and 24 January for the government's announcement that the talks had ended without a settlement; it does not name Colombo. March 1968 is our reading, from this and from article numbers.",
    sources: ["joongang-1153637-resumption-considered"],
  },
  {
    id: "1968-icrc-letter-on-waiting-applicants",
    kind: "request",
    date: "1968-04~",
    summary:
      "In a letter of advice the ICRC wrote to the Japanese Red Cross that it took an interest in the people who had applied for the return while the agreement was in force and had not been able to leave, and that it would like measures to be considered as soon as possible; a letter of the same sense went to the DPRK side, according to the foreign affairs department of the Japanese Red Cross.",
    meetings: ["1967-11-27-colombo"],
    figures: ["returnees-waiting-1968-jrcs"],
    note: 'The page prints a 17th, the day on which the foreign affairs department of the Japanese Red Cross made it known, not that of the letter. The year follows from its "last year" for the deadline of August 1967; April is our reading, from a page ten article numbers before it.',
    sources: ["joongang-1157980-icrc-letter"],
    organizations: ["icrc"],
  },
  {
    id: "1968-10-11-reentry-ruling",
    kind: "court-ruling",
    date: "1968-10-11",
    places: ["tokyo"],
    summary:
      "The Tokyo District Court held that Koreans who live lawfully in Japan must be let back in after a visit to the DPRK; the High Court ruled against the government, too, on 18 December, and the government appealed the same day. The plaintiffs had applied on 23 July to leave on 22 August and come back on 23 October; the Minister of Justice had refused on 20 August as not in the national interest. Before the High Court the minister, Kichinosuke Saigo, argued that they could no longer be given the permit even if they won, as the celebrations of the DPRK's 20th anniversary had ended on 9 September and the events after them on 17 October; the court dismissed his appeal. On 16 October 1970 the Supreme Court overturned both rulings and dismissed the suits; according to the paper of Chongryon it put the matter aside as premature.",
    note: "Twenty people of Chongryon had sued on 20 August after Japan had refused them a visit as a mission to the ceremony of the DPRK's 20th anniversary. The ruling of the High Court has twelve respondents",
    sources: [
      "rok-mofa-archive-18516",
      "daihanrei-1968-10-11-reentry",
      "daihanrei-1968-12-18-reentry",
      "korea-np-2004-01-27-history-7",
      "daihanrei-1970-10-16-reentry",
    ],
    organizations: ["tokyo-district-court"],
  },
  {
    id: "1968-12-18-first-family-visits",
    kind: "decision",
    date: "1968-12-18",
    places: ["japan"],
    summary:
      "Japan decided to let elderly Koreans visit the DPRK and come back: eight were chosen among some 2,000 who had asked, for visits of two months to families and home towns. The Republic of Korea protested: its foreign minister put its view to Prime Minister Sato on 21 December, Japan's ambassador was called in several times and got a note of protest, and a special envoy of the president was in Japan from 18 to 29 January 1969. On 4 February the president said that Japan had promised to take South Korea's position fully into account and not to make the permits a precedent.",
    note: "On 17 December the Ministry of Justice had said that it would allow journeys for humanitarian purposes such as visits to graves and families. The page on the president's words prints a 4th, and the 20th of the month before for the questions that he answered; February 1969 is our reading, from article numbers. In 1966 the Republic of Korea had protested against re-entry permits for two Koreans in December 1965.",
    sources: [
      "rok-mofa-archive-18516",
      "joongang-1182623-eight-permits",
      "joongang-1182622-rok-protest-eight",
      "nkchosun-2006-papers-of-1966",
      "joongang-1186996-park-no-precedent",
    ],
    evidence: {
      summary: [
        "rok-mofa-archive-18516",
        "joongang-1182622-rok-protest-eight",
        "joongang-1182623-eight-permits",
        "joongang-1186996-park-no-precedent",
      ],
    },
    variants: [
      {
        field: "summary",
        value: "six permits, issued on 18 January 1969",
        sources: ["rok-mofa-archive-18516"],
        note: "The newspaper has eight permits issued on 18 December 1968",
      },
    ],
  },
];
