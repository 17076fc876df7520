import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1987-01-20-boat-of-eleven",
    kind: "incident",
    date: "1987-01-20",
    places: ["japan"],
    summary:
      "A boat from the DPRK with eleven people, who asked for asylum, was found off a port of Fukui prefecture. Mindful of the DPRK, Japan studied a way by which they would drift on the high seas, and dropped it, an account of 2012 says; early in February it sent them to Taiwan. In 1990 the JoongAng Ilbo named the case among those that had at times brought the talks on the crew held in the DPRK to a standstill.",
    sides: ["JP", "KP", "other"],
    organizations: ["government-japan"],
    sources: ["kcfr-2012-02-24-boat-of-1987", "joongang-2085597-letter-on-crew", "joongang-2502815-crew-background"],
  },
  {
    id: "1987-02-08-dprkrc-letter-on-crew",
    kind: "statement",
    date: "1987-02-08",
    summary:
      "The chairman of the DPRK Red Cross, Son Song Phil, complained strongly in a letter to the president of the Japanese Red Cross of how Japan dealt with the people of the boat that had come to Japan in January, and wrote that it would have a grave negative effect on the captain and the chief engineer held in the DPRK, Pyongyang radio reported. When Japan announced that it would send them to Taiwan, a statement of the DPRK's news agency of 7 February had called this a crime, meant to hand them over to South Korea in collusion with it; for the tension in Korea that followed Japan would have to answer.",
    sides: ["KP"],
    organizations: ["dprk-red-cross"],
    delegates: ["son-song-phil"],
    note: "The page prints a 7th and an 8th; January and February 1987 follow from the boat that it names. The 8th is the day of the broadcast. The page calls the letter a threat. By a version of an encyclopaedia article the DPRK condemned a political plot and also stated that it had no choice but to take a hard line on fisheries, too, and that the return of the two had become difficult.",
    sources: ["joongang-2085597-letter-on-crew", "wikipedia-ja-crew-diff-21371192"],
  },
  {
    id: "1987-02-16-ho-dam-invitation",
    kind: "report",
    date: "1987-02-16",
    summary:
      "Japan's Foreign Ministry was strengthening its contacts with Chongryon and working for invitations that would let influential men of the DPRK such as Ho Dam visit Japan, the Nihon Keizai Shimbun reported. It wanted to better relations, which had cooled over the asylum of those aboard the boat Chongjin; a senior official of the ministry judged that the DPRK did not want to be isolated either. Behind it, the paper wrote, were the return of the two crew members of a Japanese freighter held in the DPRK and economic matters such as prolonging the fisheries agreement.",
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
    sides: ["JP"],
    organizations: ["mofa-japan"],
  },
  {
    id: "1987-07-soldier-release-separated",
    kind: "decision",
    date: "1987-07-28/1987-07-30",
    places: ["japan"],
    summary:
      "Japan's Foreign Ministry decided to deal with the provisional release of the DPRK soldier held in Yokohama apart from the demand for the release of the Japanese crew held in the DPRK. The Ministry of Justice had pressed it to decide: to hold an asylum seeker so long was unjust, and it feared that Japan's inhumane treatment would make public opinion worse. On 30 July the Foreign Ministry agreed with the Ministry of Justice to let him out provisionally, and the two ministers were to take the final decision early in August, an official of the government said on the 31st.",
    note: "Days of a month only; July 1987 follows from three years and nine months since October 1983. He was let out in November",
    sources: ["joongang-2110707-soldier-august", "joongang-2110966-soldier-ministries"],
  },
  {
    id: "1987-09-02-families-petition",
    kind: "request",
    date: "1987-09-02",
    places: ["japan"],
    summary:
      "The families of the two crew members held in the DPRK sent a second petition to Japan's federation of bar associations, after one of 19 August, on the plan to let out the DPRK soldier held in Yokohama. As they wrote, the Foreign Ministry was reported to have made up its mind to go along with the Ministry of Justice, which had long argued for letting him out provisionally. A member read the petition in a committee of the House of Representatives on 4 September.",
    sources: ["kokalog-1987-09-04-crew"],
  },
  {
    id: "1987-11-02-soldier-let-out",
    kind: "decision",
    date: "1987-11-02",
    places: ["japan"],
    summary:
      "The Government of Japan decided to let out provisionally the soldier held in Yokohama, whatever became of the negotiations on the crew. The plan was understood to be that it would do so the same day and that he would live in Japan under restrictions; all contact with him from outside was to be forbidden. The reason, it appears, was that his state was very unstable after four years of detention and that Japan, should something happen to him, would hardly escape international criticism over human rights. Japan was understood to have told South Korea of the decision through diplomatic channels.",
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
      "In November 1987 Japan's Foreign Ministry recognised the case of a soldier who had fled the DPRK as political asylum under international law and let him out provisionally; in December the DPRK sentenced two crew members of a Japanese freighter to 15 years of reform through labour each, for spying.",
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
      {
        field: "date",
        value: "1988",
        sources: ["wikipedia-ja-crew-diff-21371192"],
        note: "A version of an encyclopaedia article: put on trial in December 1987, sentenced in 1988",
      },
    ],
    sides: ["JP", "KP"],
  },
];
