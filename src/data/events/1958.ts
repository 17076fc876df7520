import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1958-06-28-omura-money",
    kind: "aid",
    date: "1958-06-28",
    places: ["omura"],
    summary:
      "About 2,500 US dollars from the DPRK Red Cross were shared out among the people held at Omura. The foreign affairs director of the Japanese Red Cross had gone there with the ICRC representative in Japan; he said that sharing out the money was not his society's task. About a year before, an earlier gift had gone to the ICRC in Geneva, whose representative in Japan shared it out.",
    delegates: ["masutaro-inoue", "angst"],
    figures: ["detainee-relief-usd-1958-06-28-jrcs"],
    note: "The speaker gives days of the month; June follows from the day of the hearing, 3 July 1958",
    sources: ["kokalog-1958-07-03-inoue-diet"],
  },
  {
    id: "1958-08-omura-paroles",
    kind: "decision",
    date: "1958-08",
    places: ["omura"],
    summary:
      "Japan let people held at Omura who were said to wish to go to the DPRK out on parole: three at first, and two more were to follow on 25 August. By South Korea's account it promised by word of mouth not to send them to the DPRK, but refused to put that in writing. To press Japan, South Korea put off the opening of the fisheries committee of its talks with Japan.",
    sides: ["JP", "other"],
    organizations: ["government-japan"],
    note: "From two letters from Tokyo to South Korea's president, of 21 and 25 August. The pages name the ambassador as the sender of both.",
    sources: ["nahf-1958-08-21-omura", "nahf-1958-08-25-omura"],
  },
  {
    id: "1958-09-08-kim-welcomes-return",
    kind: "statement",
    date: "1958-09-08",
    summary:
      "In a speech at the meeting for the tenth anniversary of the DPRK, Kim Il Sung said that the Korean people warmly welcomed the wish of Koreans in Japan who had lost their livelihood there to come back. In August Koreans of a sub-branch of Chongryon in Kawasaki had resolved to return as a group and written to him.",
    sides: ["KP"],
    organizations: ["government-dprk"],
    delegates: ["kim-il-sung"],
    note: "By Chongryon's own account, which goes on to the agreement of Calcutta",
    sources: ["chongryon-undated-return-and-travel"],
  },
];
