import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1987-02-16-ho-dam-invitation",
    kind: "report",
    date: "1987-02-16",
    summary:
      "Japan's Foreign Ministry was strengthening its contacts with Chongryon and working for invitations that would let influential men of the DPRK such as Ho Dam visit Japan, the Nihon Keizai Shimbun reported. It wanted to better relations, which had cooled over the asylum of those aboard the boat Chongjin. Behind it, the paper wrote, were the return of the two crew members of the freighter and economic matters such as prolonging the fisheries agreement.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    delegates: ["ho-dam"],
    note: "The page prints the day of the report alone; February 1987 is our reading, from article numbers.",
    sources: ["joongang-2086519-ho-dam-invitation"],
  },
  {
    id: "1987-informal-contacts-told",
    kind: "statement",
    date: "1987-05-26",
    summary:
      "The head of the Foreign Ministry's Asian bureau told the foreign affairs committee of the House of Councillors that Japanese diplomats had unofficial contacts with DPRK diplomats in third countries over the past three years, at the suggestion of one side or the other.",
    delegates: ["fujita-asian-bureau"],
    note: "The page prints a 26th and names March as past. May 1987 is our reading, from article numbers.",
    sources: ["joongang-2101308-third-country-contacts"],
  },
  {
    id: "1987-07-soldier-release-separated",
    kind: "decision",
    date: "1987-07-28/1987-07-30",
    places: ["japan"],
    summary:
      "Japan's Foreign Ministry decided to deal with the provisional release of the soldier held in Yokohama apart from the demand for the crew; on 30 July it agreed with the Ministry of Justice to let him out provisionally, and the two ministers were to take the final decision early in August, an official of the government said on the 31st.",
    note: "Days of a month only; July 1987 follows from three years and nine months since October 1983. He was let out in November",
    sources: ["joongang-2110707-soldier-august", "joongang-2110966-soldier-ministries"],
  },
  {
    id: "1987-09-02-families-petition",
    kind: "request",
    date: "1987-09-02",
    places: ["japan"],
    summary:
      "The families of the two crew members sent a second petition to Japan's federation of bar associations, after one of 19 August, on the plan to let the soldier out; the case was taken up in a Diet committee on 4 September.",
    sources: ["kokalog-1987-09-04-crew"],
  },
  {
    id: "1987-11-02-soldier-let-out",
    kind: "decision",
    date: "1987-11-02",
    places: ["japan"],
    summary:
      "The Government of Japan decided to let out provisionally the soldier held in Yokohama, whatever became of the negotiations on the crew. The plan was understood to be that he would live in Japan under restrictions.",
    sides: ["JP"],
    organizations: ["government-japan"],
    note: "The page prints a 2nd; November 1987 follows from a page of 1990 that has his release in that month and from article numbers.",
    sources: ["joongang-2136870-soldier-let-out", "joongang-2502815-crew-background"],
    evidence: { date: ["joongang-2136870-soldier-let-out", "joongang-2502815-crew-background"] },
  },
  {
    id: "1987-12-crew-sentenced",
    kind: "court-ruling",
    date: "1987-12",
    summary:
      "In November 1987 Japan's Foreign Ministry recognised the soldier as a political refugee and let him out provisionally; in December the DPRK sentenced the two crew members to 15 years of labour for spying.",
    sources: ["joongang-2502815-crew-background", "seoul-1990-05-16-sentence-ends", "sonohino-1990-10-11-crew-return"],
    evidence: {
      date: ["seoul-1990-05-16-sentence-ends", "sonohino-1990-10-11-crew-return"],
      summary: ["joongang-2502815-crew-background", "seoul-1990-05-16-sentence-ends"],
    },
    variants: [
      {
        field: "date",
        value: "1987-02~",
        sources: ["joongang-2086719-twenty-years"],
        note: "A source in the Diet members' league, as it became known on 17 February 1987: before the 8th the DPRK had told the league of 20 years for spying, in a secret trial held lately",
      },
    ],
  },
];
