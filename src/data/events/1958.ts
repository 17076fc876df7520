import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1958-03-15-nam-il-on-japan",
    kind: "statement",
    date: "1958-03-15",
    summary:
      "Foreign Minister Nam Il told the Soviet ambassador of a conference of the DPRK's ambassadors in the people's democracies. Of countries that were not socialist, the DPRK was setting itself the task of closer ties and contacts with some: first of all with the United Arab Republic, Indonesia and Ceylon, with India and Burma, and with Japan.",
    sides: ["KP"],
    organizations: ["mofa-dprk"],
    delegates: ["nam-il"],
    note: "Read in a copy that breaks off before anything more is said of Japan",
    sources: ["wilson-1958-03-15-puzanov"],
  },
  {
    id: "1958-06-28-omura-money",
    kind: "aid",
    date: "1958-06-28",
    places: ["omura"],
    summary:
      "About 2,500 US dollars from the DPRK Red Cross were shared out among the people held at Omura. The DPRK society had sent the money to the Japanese Red Cross and asked by telegram that all should get the same, whatever their sex, age or political opinion. Japan's government suggested doing as about a year before, when an earlier gift had gone to the ICRC in Geneva, whose representative in Japan shared it out; the DPRK Red Cross agreed. The foreign affairs director of the Japanese Red Cross went to Omura with the representative on the 27th. The director told the Diet that sharing out the money was not his society's task.",
    delegates: ["masutaro-inoue", "angst"],
    figures: ["detainee-relief-usd-1958-06-28-jrcs"],
    note: "The speaker gives days of the month; June follows from the day of the hearing, 3 July 1958",
    sources: ["kokalog-1958-07-03-inoue-diet"],
  },
  {
    id: "1958-07-07-omura-release-plan",
    kind: "decision",
    date: "1958-07-07",
    places: ["omura", "tokyo"],
    summary:
      "Some of the Koreans held at Omura who were said to wish to go to the DPRK had been on hunger strike for about ten days to be released in Japan. The press reported that the foreign minister and the minister of justice had decided to let out the aged, the women and those in a critical state among them, and on 7 July the Foreign Ministry's director for Asia told South Korea's minister in Tokyo that Japan had come to the conclusion to release some for the time being. South Korea's side had at once turned down a plan to release those in a critical state, as against the agreement of the end of 1957 and Japan's repeated commitments neither to send such people to the DPRK nor to release them in Japan; on 11 July its foreign ministry instructed the ambassador that the government's position was in essence unchanged and he was to go on pressing Japan for their earliest return to South Korea, but that for strictly humanitarian reasons it had no objection to a release of the sick in Japan on conditions: American doctors whom it named were to find them in a critical state, they were to be let out quietly and in secret, to go to hospital in several groups, to be watched all the time by Japan, and to go back to the camp at once when they were well.",
    sides: ["JP", "other"],
    organizations: ["mofa-japan"],
    note: "From a letter of South Korea's ambassador, which breaks off in the account of the talk, and from an instruction to him",
    sources: ["nahf-1958-07-07-omura", "nahf-1958-07-11-omura"],
  },
  {
    id: "1958-08-omura-paroles",
    kind: "decision",
    date: "1958-08",
    places: ["omura"],
    summary:
      "Japan let people held at Omura who were said to wish to go to the DPRK out on parole: three at first, and two more were to follow on 25 August. By South Korea's account it promised by word of mouth not to send them to the DPRK, but refused to put that in writing. To press Japan, South Korea put off the opening of the fisheries committee of its talks with Japan. Pressed again on 5 September, the Foreign Ministry's director for Asia said that he found it very hard to meet South Korea's terms as a whole but would do what he could; he believed the question to be already beyond the power of officials, and would report to Prime Minister Kishi at once for instructions.",
    sides: ["JP", "other"],
    organizations: ["government-japan"],
    note: "From two letters from Tokyo to South Korea's president, of 21 and 25 August, and a cable of 5 September. The pages of the letters name the ambassador as the sender of both; the stored page of the cable names no sender.",
    sources: ["nahf-1958-08-21-omura", "nahf-1958-08-25-omura", "nahf-1958-09-05-itagaki"],
  },
  {
    id: "1958-09-08-kim-welcomes-return",
    kind: "statement",
    date: "1958-09-08",
    summary:
      "In a speech at the meeting for the tenth anniversary of the DPRK, Kim Il Sung said that the Korean people warmly welcomed the wish of Koreans in Japan who had lost their livelihood there to come back. In August, on the 11th by an article of 1999 in Chongryon's paper, Koreans of a sub-branch of Chongryon in Kawasaki had resolved to return as a group and written to him. According to a Japanese association a meeting there for the anniversary of 15 August had adopted a letter said to be by one of those present; this is said to have been staged on the instructions of the DPRK's authorities. Chongryon's central office followed with a resolution of its own. A Russian study has it that the DPRK's active propaganda campaign for the return was begun in 1958 on the initiative of its leadership, with the support of left-wing and pro-communist as well as nationalist Korean bodies in Japan.",
    sides: ["KP"],
    organizations: ["government-dprk"],
    delegates: ["kim-il-sung"],
    note: "By Chongryon's own account, which goes on to the agreement of Calcutta; the meeting and the resolution are from the page of an association, of 2021, which does not say who calls them staged",
    sources: [
      "chongryon-undated-return-and-travel",
      "chosa-kai-2021-09-01-return",
      "cyberleninka-bezik-soviet-ships",
      "korea-np-1999-12-13-return-40-years",
    ],
    variants: [
      {
        field: "date",
        value: "1955-09",
        sources: ["kotobank-nipponica-return-agreement"],
        note: "An encyclopedia has it that the premier declared in September 1955 that those who wished to return would be received; it may mean another statement",
      },
    ],
  },
  {
    id: "1958-11-14-round-table-on-return",
    kind: "request",
    date: "1958-11-14",
    places: ["tokyo"],
    summary:
      "At Chongryon's request representatives of Japanese parties, unions and other bodies and some writers met people of Chongryon, three of whom are named, for a round table on the return, in a members' building of the House of Councillors. They meant to treat it as a matter of human rights under the constitution, to seek above all the help of the press, to take the matter up and make it known in their own papers, and to have their bodies ask the government and local governments for cooperation.",
    sides: ["JP", "KP"],
    organizations: ["chongryon", "nitcho-kyokai"],
    note: "The page gives a 14th, three days before the founding of the cooperation society, and 1957 in its title; the year is that of the founding. Read only in a copy on a private site",
    sources: ["akahata-1958-cooperation-society"],
  },
  {
    id: "1958-11-17-cooperation-society-founded",
    kind: "founding",
    date: "1958-11-17",
    places: ["japan"],
    summary:
      "A society to support the return of Koreans in Japan (在日朝鮮人帰国協力会) was founded, with the former prime minister Hatoyama at its centre and members from across the parties. Forty-six people had called for it, from the Socialist, the Liberal Democratic and the Communist Party, a council of trade unions and elsewhere. Its secretary-general was Hoashi, a Socialist member of the Diet, and the head of its office came from the Japan-Korea Association; in fact the Socialists and the Communists ran it, a former activist of Niigata wrote. The society helped to settle the dispute over the guide for applicants in 1959 and tried to mediate between the two Red Cross societies at Niigata in 1960. The paper of the Communist Party announced the founding meeting for one in the afternoon in a members' building of the House of Representatives and wrote that many in the Liberal Democratic Party, too, had promised their help with a return in groups.",
    sides: ["JP"],
    meetings: ["1960-09-05-niigata"],
    note: "The day is from the chronology of an online museum and from the recollections of an activist of Niigata, the former prime minister from a newspaper article that gives no day",
    sources: [
      "exodus-museum-chronology",
      "dailynk-first-ship-chongjin",
      "nahf-1959-10-28-asahi-new-notice",
      "nahf-1960-09-22-asahi-mediation",
      "nippon-foundation-undated-return-support",
      "akahata-1958-cooperation-society",
    ],
    evidence: { date: ["exodus-museum-chronology", "nippon-foundation-undated-return-support"] },
    delegates: ["hoashi-diet"],
  },
];
