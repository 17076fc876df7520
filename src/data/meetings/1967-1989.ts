import type { Meetings } from "../types.ts";

export const meetings: Meetings = [
  {
    id: "1967-08-moscow",
    title: "Red Cross talks in Moscow on winding up the Calcutta agreement",
    channel: "red-cross",
    status: "held",
    start: "1967-08-25?",
    end: "1967-09?",
    place: "moscow",
    series: "red-cross-talks",
    delegations: [
      {
        side: "JP",
        organization: "japanese-red-cross",
        capacity: "party",
        members: [{ delegate: "shigeo-tanabe", role: "member", post: "Vice President" }],
        sources: ["joongang-1131758-moscow-25-august"],
      },
      { side: "KP", organization: "dprk-red-cross", capacity: "party", members: [] },
    ],
    topics: ["repatriation-to-dprk"],
    outcomes: [
      {
        text: "The Japanese side wanted technical arrangements only, for those who had applied by 12 August.",
        sources: ["joongang-1135159-moscow-deadlock", "joongang-1131758-moscow-25-august"],
      },
      {
        text: "The DPRK side asked for Chongryon representatives at the table; the Japanese Red Cross took no notice.",
        sources: ["joongang-1135159-moscow-deadlock"],
      },
      {
        text: "The Japanese side declared the talks closed in a statement of its own and walked out.",
        sources: ["joongang-1135515-moscow-broken-off"],
      },
    ],
    follows: "1960-10-27-niigata",
    remarks: [
      {
        text: "Instructions sent to Moscow on the 18th told the team to end the talks if the Japanese aim was not accepted.",
        sources: ["joongang-1135159-moscow-deadlock"],
      },
      {
        text: "The stored pages carry no dates: year and months are read from what they tell and from neighbouring article numbers.",
      },
    ],
    sources: [
      "joongang-1135159-moscow-deadlock",
      "joongang-1135515-moscow-broken-off",
      "joongang-1131758-moscow-25-august",
    ],
    evidence: {
      start: ["joongang-1131758-moscow-25-august"],
      end: ["joongang-1135159-moscow-deadlock", "joongang-1135515-moscow-broken-off"],
      place: ["joongang-1135159-moscow-deadlock", "joongang-1131758-moscow-25-august"],
    },
    variants: [
      {
        field: "start",
        value: "1967-08-11",
        sources: ["joongang-1129755-moscow-11-august"],
        note: "Date first proposed by the DPRK Red Cross, for vice presidents, on an unchanged extension",
      },
    ],
  },
  {
    id: "1967-11-27-colombo",
    title: "Red Cross talks in Colombo on the applicants left over when the Calcutta agreement lapsed",
    channel: "red-cross",
    status: "held",
    start: "1967-11-27",
    end: "1968-01?",
    place: "colombo",
    series: "red-cross-talks",
    delegations: [
      {
        side: "JP",
        organization: "japanese-red-cross",
        capacity: "party",
        members: [{ delegate: "shigeo-tanabe", role: "member", post: "Vice President" }],
        sources: ["joongang-1145772-155th-ship"],
      },
      { side: "KP", organization: "dprk-red-cross", capacity: "party", members: [] },
    ],
    topics: ["repatriation-to-dprk"],
    outcomes: [
      {
        text: "The DPRK side proposed two to three years for the remaining cases.",
        sources: ["joongang-1143040-colombo-march-plan"],
      },
      {
        text: "The Japanese Red Cross was to answer with a plan to end by 31 March 1968.",
        sources: ["joongang-1143040-colombo-march-plan"],
      },
      {
        text: "By a report of the Japanese delegate of 22 December, in the press, it was agreed to apply the terms of the agreement until the end of July 1968.",
        sources: ["joongang-1145772-155th-ship"],
      },
      {
        text: 'Japan said that it would not discuss the "free return" that the DPRK side wanted.',
        sources: ["joongang-1146321-free-return"],
      },
      {
        text: "No agreement was reached on easier entry, by an East German embassy paper.",
        sources: ["wilson-1969-06-02-gdr-negotiations"],
      },
      { text: "Broken off in January, when a compromise was near.", sources: ["joongang-1157980-icrc-letter"] },
    ],
    sessions: [
      { start: "1967-11-27", summary: "Opening of the talks.", sources: ["joongang-1145772-155th-ship"] },
      {
        start: "1967-11-29",
        summary:
          "Second session, announced for that day: the Japanese side was to put forward its plan to end by 31 March 1968. No report of the session was found.",
        sources: ["joongang-1143040-colombo-march-plan"],
      },
    ],
    follows: "1967-08-moscow",
    remarks: [
      {
        text: "The pages of the newspaper carry no dates: the year follows from the lapse of the agreement on 12 November 1967.",
      },
    ],
    sources: ["joongang-1145772-155th-ship", "joongang-1157980-icrc-letter", "joongang-1143040-colombo-march-plan"],
    evidence: {
      start: ["joongang-1145772-155th-ship"],
      end: ["joongang-1157980-icrc-letter"],
      place: ["joongang-1145772-155th-ship", "joongang-1140066-colombo-plan", "joongang-1157980-icrc-letter"],
    },
    variants: [
      {
        field: "start",
        value: "1967-11-20~",
        sources: ["joongang-1141124-colombo-background"],
        note: "Expected date, before the meeting",
      },
    ],
  },
  {
    id: "1969-08-moscow",
    title: "Soundings of the Red Cross societies in Moscow on the 15,000 applicants still waiting",
    channel: "informal",
    status: "held",
    start: "1969-08?",
    place: "moscow",
    round: "informal talks",
    delegations: [
      { side: "JP", organization: "japanese-red-cross", capacity: "party", members: [] },
      { side: "KP", organization: "dprk-red-cross", capacity: "party", members: [] },
    ],
    topics: ["repatriation-to-dprk"],
    outcomes: [
      {
        text: "The Japanese Red Cross called it the winding-up of the Calcutta agreement under what had been agreed at Colombo.",
      },
      { text: "The Japanese Red Cross thought a contact at the coming international Red Cross conference likely." },
    ],
    follows: "1967-11-27-colombo",
    remarks: [
      {
        text: "Under way on a 12th, by the Japanese Red Cross; the page carries no month and no year, dated here by the coming conference at Istanbul.",
      },
    ],
    sources: ["joongang-1206589-moscow-1969"],
  },
  {
    id: "1969-09-istanbul",
    title: "Expected contact of the Red Cross societies in Istanbul, at the 21st International Red Cross Conference",
    channel: "multilateral",
    status: "planned",
    start: "1969-09-06",
    end: "1969-09-13",
    place: "istanbul",
    delegations: [
      { side: "JP", organization: "japanese-red-cross", capacity: "party", members: [] },
      { side: "KP", organization: "dprk-red-cross", capacity: "party", members: [] },
    ],
    topics: ["repatriation-to-dprk"],
    outcomes: [],
    follows: "1969-08-moscow",
    remarks: [
      {
        text: "The days are those of the conference; whether the two societies met there is not on a page that was read.",
        sources: ["joongang-1208128-istanbul-conference"],
      },
    ],
    sources: ["joongang-1208128-istanbul-conference", "joongang-1206589-moscow-1969"],
    evidence: {
      status: ["joongang-1206589-moscow-1969"],
      start: ["joongang-1208128-istanbul-conference"],
      end: ["joongang-1208128-istanbul-conference"],
    },
    variants: [
      {
        field: "start",
        value: "1969-08?",
        sources: ["joongang-1206589-moscow-1969"],
        note: "An earlier article puts the conference at the end of that month",
      },
    ],
  },
  {
    id: "1971-01-moscow",
    title: "Secret Red Cross talks in Moscow on opening the sailings again",
    channel: "red-cross",
    status: "held",
    end: "1971-01?",
    place: "moscow",
    round: "talks kept secret",
    series: "red-cross-talks",
    delegations: [
      { side: "JP", organization: "japanese-red-cross", capacity: "party", members: [] },
      { side: "KP", organization: "dprk-red-cross", capacity: "party", members: [] },
    ],
    topics: ["repatriation-to-dprk"],
    outcomes: [
      { text: "Agreement in principle, made known by the Yomiuri from government sources." },
      {
        text: "Plan: 15,000 people in six months on ships sent by the DPRK side; a top official of the Japanese Red Cross was to go to Moscow to sign, perhaps early in February.",
      },
    ],
    follows: "1967-11-27-colombo",
    remarks: [
      {
        text: "Reported on a 26th, before the signing of 5 February 1971; the page carries no month and no year and does not say when the talks began.",
        sources: ["joongang-1275271-agreement-in-principle"],
      },
      {
        text: "Observers thought that 3,000 to 5,000 would really sail.",
        sources: ["joongang-1275271-agreement-in-principle"],
      },
      {
        text: "The minister of justice told a committee of the House of Representatives on an 8th, probably in December 1970, that delegates of the Japanese Red Cross had applied for passports to go to Moscow for these talks.",
        sources: ["joongang-1268641-passports"],
      },
      {
        text: "The Japanese Red Cross had written to the DPRK Red Cross for preliminary talks, at a time and place of the other side's choice, probably in July 1970.",
        sources: ["joongang-1248078-letter-to-reopen"],
      },
    ],
    sources: ["joongang-1275271-agreement-in-principle", "joongang-1268641-passports"],
  },
  {
    id: "1971-02-05-moscow",
    title: "Signing in Moscow of the Red Cross papers that opened the sailings again",
    channel: "red-cross",
    status: "held",
    start: "1971-02-05",
    end: "1971-02-05",
    place: "moscow",
    venue: "Headquarters of the Soviet Red Cross",
    round: "signing",
    series: "red-cross-talks",
    delegations: [
      {
        side: "JP",
        organization: "japanese-red-cross",
        capacity: "party",
        members: [{ delegate: "shigeo-tanabe", role: "head", post: "Vice President" }],
      },
      {
        side: "KP",
        organization: "dprk-red-cross",
        capacity: "party",
        members: [{ delegate: "chon-in-chol-red-cross", role: "head", post: "Vice Chairman" }],
      },
    ],
    topics: ["repatriation-to-dprk"],
    outcomes: [
      {
        text: "Three papers: an agreement on the applicants left over, minutes on how new applicants go, a joint statement.",
        sources: ["joongang-1276867-moscow-signing"],
      },
      {
        text: "Applicants left over: 90 days to prepare, then six months, May to October, with one or two ships a month.",
        sources: ["joongang-1276867-moscow-signing"],
      },
      {
        text: "New applicants leave as ordinary foreigners; the Japanese Red Cross pays travel and lodging for those without means and may ask for a ship when there are enough of them.",
        sources: ["joongang-1276867-moscow-signing"],
      },
      { text: "The first ship was expected at Niigata on 12 May.", sources: ["joongang-1276867-moscow-signing"] },
      {
        text: "Sailings took place under both papers: six to 22 October 1971, and 26 from 17 December 1971 to 25 July 1984.",
        sources: ["sangiin-2020-04-14-answer-return-question-90"],
      },
    ],
    follows: "1971-01-moscow",
    sources: [
      "joongang-1276867-moscow-signing",
      "sangiin-2020-04-14-answer-return-question-90",
      "sangiin-2020-04-02-question-return-90",
      "kotobank-heibonsha-return-agreement",
    ],
    evidence: {
      start: ["joongang-1276867-moscow-signing", "sangiin-2020-04-02-question-return-90"],
      end: ["joongang-1276867-moscow-signing"],
      place: ["joongang-1276867-moscow-signing", "kotobank-heibonsha-return-agreement"],
      venue: ["joongang-1276867-moscow-signing"],
      delegations: ["joongang-1276867-moscow-signing"],
    },
  },
  {
    id: "1987-beijing-crew",
    title: "Reported unofficial contact of the foreign ministries in Beijing on detained crew members",
    channel: "informal",
    status: "reported",
    start: "1987?",
    place: "beijing",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        description: "a counsellor of the Asian Affairs Bureau",
        members: [],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        description: "an official in charge of Japan",
        members: [],
      },
    ],
    topics: ["detainees"],
    outcomes: [{ text: "No great progress; the two sides agreed to go on." }],
    follows: "1987-pyongyang-doi",
    remarks: [
      {
        text: "Told by the Sankei on a 24th, of a 15th, after Kim Il Sung had proposed a meeting of the two sides. The page carries no month and no year: the year is our reading, from that proposal.",
        sources: ["joongang-2135192-beijing-contact"],
      },
      {
        text: "In October 1988 a paper wrote that there had been unofficial consultations in Beijing on this matter before, and that the DPRK now did not receive a proposal for new ones.",
        sources: ["hankyung-1988-10-05-beijing-refused"],
      },
    ],
    sources: ["joongang-2135192-beijing-contact"],
    evidence: { place: ["joongang-2135192-beijing-contact", "hankyung-1988-10-05-beijing-refused"] },
  },
  {
    id: "1987-pyongyang-doi",
    title: "Chair of the Japan Socialist Party in Pyongyang on detained crew members",
    channel: "party",
    status: "held",
    start: "1987?",
    place: "pyongyang",
    delegations: [
      {
        side: "JP",
        organization: "jsp",
        capacity: "party",
        members: [{ delegate: "takako-doi", role: "head", post: "Chair" }],
      },
      { side: "KP", organization: "wpk", capacity: "party", members: [{ delegate: "kim-il-sung", role: "head" }] },
    ],
    topics: ["detainees", "exchange"],
    outcomes: [
      {
        text: "Kim Il Sung proposed that the authorities of the two sides talk on the release of two crew members, and that Japan put off a decision on a soldier of the DPRK who had come on their ship.",
      },
    ],
    remarks: [
      {
        text: "Japanese papers reported it on a 27th. The page carries no month and no year: the year is our reading, from the soldier still being held in Yokohama, who was let out in November 1987.",
        sources: ["joongang-2128987-kim-il-sung-doi"],
      },
    ],
    sources: ["joongang-2128987-kim-il-sung-doi"],
  },
  {
    id: "1989-01-japan-wpk",
    title: "Delegation of the Workers' Party of Korea in Japan, at the invitation of the Japan Socialist Party",
    channel: "party",
    status: "held",
    start: "1989-01",
    place: "japan",
    delegations: [
      { side: "JP", organization: "jsp", capacity: "party", members: [] },
      {
        side: "KP",
        organization: "wpk",
        capacity: "party",
        members: [{ delegate: "kim-yang-gon", role: "head", post: "Deputy director of the International Department" }],
      },
    ],
    topics: ["detainees", "exchange"],
    outcomes: [],
    remarks: [
      {
        text: "As planned, four delegates were to stay for a week from 21 January, to sit in on the party's congress and to meet its chair on 26 January; the topics are those of the plan.",
        sources: ["hankyung-1989-01-14-wpk-visit-plan"],
      },
      {
        text: "It was called the first official delegation of the party in Japan. The Government of Japan wished to meet the delegates; the DPRK had ruled out contact with the government.",
        sources: ["hankyung-1989-01-14-wpk-visit-plan"],
      },
    ],
    sources: ["seoul-1990-10-06-wpk-visit-plan", "hankyung-1989-03-28-tanabe-plan"],
    evidence: {
      delegations: ["seoul-1990-10-06-wpk-visit-plan", "hankyung-1989-01-14-wpk-visit-plan"],
      topics: ["hankyung-1989-01-14-wpk-visit-plan"],
    },
  },
  {
    id: "1989-04-pyongyang-tanabe",
    title: "Former secretary-general of the Japan Socialist Party in Pyongyang",
    channel: "party",
    status: "held",
    start: "1989-04~",
    place: "pyongyang",
    delegations: [
      {
        side: "JP",
        organization: "jsp",
        capacity: "party",
        members: [{ delegate: "makoto-tanabe", role: "head", post: "Former secretary-general" }],
      },
      { side: "KP", organization: "wpk", capacity: "party", members: [{ delegate: "kim-il-sung", role: "head" }] },
    ],
    topics: ["detainees", "normalisation"],
    outcomes: [
      {
        text: "Tanabe said on a 4th that he had agreed with the DPRK side to bring talks of the governments on the detained crew members back.",
      },
      {
        text: "The Workers' Party was ready to receive a delegation of the Liberal Democratic Party, perhaps in September, in his words.",
      },
    ],
    follows: "1989-01-japan-wpk",
    remarks: [
      {
        text: "He was to leave on 30 March 1989, the day on which the prime minister spoke in the Diet about the past with Korea.",
        sources: ["hankyung-1989-03-28-tanabe-plan"],
      },
      {
        text: "Back in Japan, he told the prime minister of his visit on 10 April.",
        sources: ["hankyung-1989-04-11-tanabe-reports"],
      },
    ],
    sources: ["joongang-2321331-tanabe-pyongyang", "hankyung-1989-04-11-tanabe-reports"],
    evidence: {
      start: ["hankyung-1989-04-11-tanabe-reports", "hankyung-1989-03-28-tanabe-plan"],
      delegations: ["joongang-2321331-tanabe-pyongyang"],
      outcomes: ["joongang-2321331-tanabe-pyongyang"],
    },
  },
];
