import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2014-08-21-kuala-lumpur",
  title: "Reported contact in Kuala Lumpur with the Ministry of State Security",
  channel: "informal",
  status: "reported",
  start: "2014-08-21~",
  end: "2014-08-22~",
  place: "kuala-lumpur",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        { delegate: "junichi-ihara", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
      ],
    },
    {
      side: "KP",
      organization: "state-security-dprk",
      capacity: "party",
      description: "a senior official, not named",
      members: [],
    },
  ],
  topics: ["abductions", "investigation-committee", "sanctions"],
  outcomes: [
    {
      text: "The DPRK side gave no new information on abductees.",
      sources: ["japantimes-2014-09-02-kuala-lumpur", "news24-2014-09-01-kuala-lumpur"],
    },
    {
      text: "The DPRK side asked for steps in return for the report, such as letting the ferry Mangyongbong-92 into Japanese ports again, according to diplomatic sources in Kyodo.",
      sources: ["japantimes-2014-09-02-kuala-lumpur"],
    },
    {
      text: "The date of the committee's first report was not settled.",
      sources: ["japantimes-2014-09-02-kuala-lumpur"],
    },
    {
      text: "As the DPRK side gave nothing definite on the abductees, Japan strongly asked for detailed information.",
      sources: ["news24-2014-09-01-kuala-lumpur"],
    },
    {
      text: "Ihara could not settle the differences with the DPRK's representative over how far the inquiry had got, according to Kyodo.",
      sources: ["japantimes-2014-09-02-kuala-lumpur"],
    },
  ],
  sources: ["japantimes-2014-09-02-kuala-lumpur", "news24-2014-09-01-kuala-lumpur", "ytn-2014-09-02-kuala-lumpur"],
  evidence: { end: ["news24-2014-09-01-kuala-lumpur"] },
  variants: [
    {
      field: "start",
      value: "2014-08-21",
      sources: ["news24-2014-09-01-kuala-lumpur"],
      note: "Nippon TV: two days from 21 August; Kyodo: around 21 August",
    },
    {
      field: "place",
      value: "most likely China",
      sources: ["japantimes-2014-08-31-secret-talks"],
      note: "Kyodo's first report, of 30 August, which may mean the same contact: sometime between the second half of the previous week and the first half of the past week",
    },
    {
      field: "delegations",
      value: "Keiichi Ono and Ryu Song Il, perhaps with Junichi Ihara",
      sources: ["japantimes-2014-08-31-secret-talks"],
      note: "The same first report; the DPRK side is its Foreign Ministry there",
    },
  ],
  remarks: [
    {
      text: "In Kyodo's first report, which may mean the same contact, the DPRK side also asked for a further lifting of Japan's own sanctions and a settlement over the Chongryon headquarters, and Japan asked to be given first the findings on missing persons who may have been abducted.",
      sources: ["herald-2014-08-31-secret-contact"],
    },
    {
      text: "Japan held that it had to learn how far the committee had got and had found limits to a dialogue through its embassy in Beijing; for this it sent Ihara.",
      sources: ["japantimes-2014-09-02-kuala-lumpur"],
    },
  ],
};
