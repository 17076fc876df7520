import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1996-06-24-tokyo-institutes",
  title: "The DPRK's institute, with the chief of the Foreign Ministry's Japan division, in Tokyo",
  channel: "informal",
  status: "held",
  start: "1996-06-24",
  place: "tokyo",
  delegations: [
    { side: "JP", organization: "jiia", capacity: "party", description: "the host", members: [] },
    {
      side: "KP",
      organization: "institute-disarmament-peace",
      capacity: "party",
      size: 4,
      members: [
        { delegate: "kim-yon-gil-institute", role: "head", post: "Adviser" },
        {
          delegate: "ri-chol-jin",
          role: "member",
          post: "Director, Japan division of the ministry; head of the institute's section on Japan",
        },
      ],
      sources: ["seoul-1996-06-25-institute-arrives"],
    },
  ],
  topics: ["exchange", "normalisation"],
  outcomes: [
    {
      text: "The delegation said that it wished to discuss reopening the normalisation talks and other matters with the head of the Asian bureau of Japan's Foreign Ministry; Japan refused on 25 June and offered talks of section chiefs instead, according to a source in the ministry.",
      sources: ["seoul-1996-06-26-bureau-talks-refused"],
    },
  ],
  follows: "1996-03-dprk-institutes",
  remarks: [
    {
      text: "The head of the delegation said at the airport that it had come for scholarly exchange and that, as to a contact with Japan's Foreign Ministry, the programme had yet to be discussed; officials of the ministry denied one.",
      sources: ["seoul-1996-06-25-institute-arrives"],
    },
    {
      text: "A new talk of Ri Chol Jin with the director of Japan's Northeast Asia Division on 25 June was thought likely.",
      sources: ["seoul-1996-06-21-section-chief-visit"],
    },
    {
      text: "The delegation arrived on 24 June, was to meet the Japanese institute on 25 and 26 June and to stay until 1 July.",
      sources: ["hankyung-1996-06-20-section-chief-visit", "seoul-1996-06-25-institute-arrives"],
    },
    {
      text: "Asked about word of Taku Yamasaki's, after a talk with the foreign minister, that an official of the ministry would meet the delegation, the ministry's spokesman called it good in general that scholarly bodies of both countries met.",
      sources: ["mofa-1996-06-25-press-conference"],
    },
    {
      text: "The programme of a week was like that of the Japanese institute in March: views exchanged between the institutes, and visits to economic facilities.",
      sources: ["seoul-1996-06-25-institute-arrives"],
    },
  ],
  sources: [
    "seoul-1996-06-25-institute-arrives",
    "seoul-1996-06-21-section-chief-visit",
    "hankyung-1996-06-20-section-chief-visit",
    "mofa-1996-06-25-press-conference",
  ],
  evidence: { start: ["seoul-1996-06-25-institute-arrives"], place: ["seoul-1996-06-25-institute-arrives"] },
};
