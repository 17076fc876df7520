import type { Meetings } from "../types.ts";

export const meetings: Meetings = [
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
        members: [{ delegate: "takako-doi", role: "head", position: "Chair" }],
      },
      {
        side: "KP",
        organization: "wpk",
        capacity: "party",
        members: [{ delegate: "kim-il-sung", role: "head" }],
      },
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
        members: [
          {
            delegate: "kim-yang-gon",
            role: "head",
            position: "Deputy director of the International Department",
          },
        ],
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
        members: [{ delegate: "makoto-tanabe", role: "head", position: "Former secretary-general" }],
      },
      {
        side: "KP",
        organization: "wpk",
        capacity: "party",
        members: [{ delegate: "kim-il-sung", role: "head" }],
      },
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
