import type { Meetings } from "../types.ts";

export const meetings: Meetings = [
  {
    id: "2023-03-southeast-asia",
    title: "Reported secret talk in Southeast Asia, March 2023",
    channel: "informal",
    status: "reported",
    start: "2023-03",
    venue: "a city in Southeast Asia, not named",
    delegations: [
      { side: "JP", organization: "government-japan", capacity: "party", description: "a few officials", members: [] },
      { side: "KP", organization: "wpk", capacity: "party", members: [] },
    ],
    topics: ["abductions", "arrangements", "normalisation"],
    outcomes: [
      {
        text: "Japan passed on Prime Minister Kishida's wish to meet Kim Jong Un.",
        sources: ["asahi-2023-09-29-secret-talks", "kbs-2023-two-contacts-fr"],
      },
      {
        text: "They touched on whether Japanese live in the DPRK now; the DPRK side did not rule it out and did not use the word abductee.",
        sources: ["asahi-2023-09-29-secret-talks"],
      },
      {
        text: "The DPRK side seemed to want dialogue but held that the abduction issue is settled.",
        sources: [
          "asahi-2023-09-29-secret-talks",
          "joongangjp-2023-spring-contacts",
          "donga-jp-2023-10-03-two-contacts",
        ],
      },
    ],
    remarks: [
      {
        text: "Sources on the two countries' relations, in the Asahi Shimbun of 29 September 2023. Kishida neither confirmed nor denied it; sources in the prime minister's office admitted a part.",
        sources: ["asahi-2023-09-29-secret-talks", "joongangjp-2023-spring-contacts"],
      },
      {
        text: "The Dong-A Ilbo had reported on 3 July that officials met several times in June 2023 in a third country; in October it named China and Singapore.",
        sources: ["thenewslens-2023-07-contacts", "donga-jp-2023-10-03-two-contacts"],
      },
    ],
    sources: ["asahi-2023-09-29-secret-talks", "kbs-2023-two-contacts-fr", "donga-jp-2023-10-03-two-contacts"],
    evidence: {
      venue: ["asahi-2023-09-29-secret-talks"],
      delegations: ["asahi-2023-09-29-secret-talks", "kbs-2023-two-contacts-fr"],
    },
    variants: [
      {
        field: "start",
        value: "2023-06",
        sources: ["thenewslens-2023-07-contacts", "newsis-2023-09-13-kishida"],
        note: "Several contacts, or at least two, in a third country; they may be others than those of March and May",
      },
      {
        field: "status",
        value: "neither confirmed nor denied by Prime Minister Kishida",
        sources: ["joongangjp-2023-spring-contacts", "asahi-2023-09-29-secret-talks", "kbs-2023-two-contacts-fr"],
      },
    ],
  },
  {
    id: "2023-05-southeast-asia",
    title: "Reported second secret talk in Southeast Asia, May 2023",
    channel: "informal",
    status: "reported",
    start: "2023-05",
    venue: "the same city as in March",
    delegations: [
      { side: "JP", organization: "government-japan", capacity: "party", description: "a few officials", members: [] },
      { side: "KP", organization: "wpk", capacity: "party", members: [] },
    ],
    topics: ["abductions", "arrangements", "normalisation"],
    outcomes: [
      {
        text: "Formal talks were not agreed; a plan to send a senior official to Pyongyang was weighed and then stalled.",
        sources: ["asahi-2023-09-29-secret-talks", "joongangjp-2023-spring-contacts"],
      },
      {
        text: "The DPRK's turn to Russia is given as one reason why the matter was put aside.",
        sources: ["joongangjp-2023-spring-contacts", "donga-jp-2023-10-03-two-contacts"],
      },
    ],
    follows: "2023-03-southeast-asia",
    sources: ["asahi-2023-09-29-secret-talks", "kbs-2023-two-contacts-fr", "donga-jp-2023-10-03-two-contacts"],
    evidence: {
      venue: ["asahi-2023-09-29-secret-talks"],
      delegations: ["asahi-2023-09-29-secret-talks", "kbs-2023-two-contacts-fr"],
    },
  },
  {
    id: "2024-05-near-ulaanbaatar",
    title: "Reported secret contact near Ulaanbaatar, May 2024",
    channel: "informal",
    status: "reported",
    start: "2024-05",
    place: "mongolia",
    venue: "near Ulaanbaatar",
    delegations: [
      {
        side: "JP",
        capacity: "party",
        description: "a delegation with a politician from a prominent family, not named",
        members: [],
      },
      {
        side: "KP",
        organization: "reconnaissance-bureau",
        capacity: "party",
        description: "officials of the bureau and people who earn foreign currency",
        size: 3,
        members: [],
      },
    ],
    topics: [],
    outcomes: [
      {
        text: "Chief Cabinet Secretary Hayashi would neither confirm nor deny it.",
        sources: ["nhk-2024-06-13-mongolia", "tbs-2024-06-13-hayashi", "rfa-2024-06-13-mongolia"],
      },
      { text: "No side confirmed it.", sources: ["rfa-2024-06-13-mongolia"] },
    ],
    remarks: [
      {
        text: "Several unnamed sources, in the JoongAng Ilbo of 13 June 2024; it places the contact in the middle of the month.",
        sources: ["joongang-2024-06-13-mongolia", "nhk-2024-06-13-mongolia"],
      },
      {
        text: "It was not the prime minister's own channel, an unnamed government source said on Japanese television.",
        sources: ["datazoo-2024-06-13-not-pm-line"],
      },
    ],
    sources: ["joongang-2024-06-13-mongolia", "nhk-2024-06-13-mongolia", "newspic-2024-06-13-jiji-mongolia"],
    variants: [
      {
        field: "delegations",
        value: "for the DPRK: three people, one of them linked to the Reconnaissance General Bureau",
        sources: ["azernews-2024-06-14-mongolia"],
      },
      {
        field: "delegations",
        value: "for the DPRK: three, all of the bureau",
        sources: ["yenisafak-2024-06-mongolia"],
      },
      {
        field: "delegations",
        value: "for the DPRK: three officials of the bureau and, besides them, people who earn foreign currency",
        sources: ["rfa-2024-06-13-mongolia"],
      },
      { field: "delegations", value: "for Japan: a group of politicians", sources: ["rfa-2024-06-13-mongolia"] },
      { field: "venue", value: "in Ulaanbaatar", sources: ["rfa-2024-06-13-mongolia"] },
    ],
  },
  {
    id: "2024-06-inner-mongolia",
    title: "Second contact planned in Inner Mongolia, June 2024",
    channel: "informal",
    status: "planned",
    start: "2024-06~",
    place: "inner-mongolia",
    delegations: [
      { side: "JP", capacity: "party", description: "not named", members: [] },
      { side: "KP", capacity: "party", description: "not named", members: [] },
    ],
    topics: [],
    outcomes: [
      {
        text: "Whether the contact took place is not known.",
        sources: ["nhk-2024-06-13-mongolia", "newspic-2024-06-13-jiji-mongolia", "joongang-2024-06-13-mongolia"],
      },
    ],
    follows: "2024-05-near-ulaanbaatar",
    remarks: [
      {
        text: "A second source told the JoongAng Ilbo that the two sides were to meet again in the second half of the week before 13 June.",
        sources: ["nhk-2024-06-13-mongolia", "newspic-2024-06-13-jiji-mongolia"],
      },
    ],
    sources: ["joongang-2024-06-13-mongolia", "nhk-2024-06-13-mongolia", "newspic-2024-06-13-jiji-mongolia"],
  },
];
