import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1972-01-11-dprk-jsp",
  title: "International director of the Japan Socialist Party with Kim Il Sung",
  channel: "party",
  status: "held",
  start: "1972-01-11",
  place: "dprk",
  venue: "Government building",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      members: [
        {
          delegate: "kanji-kawasaki",
          role: "head",
          post: "Director of the international bureau; member of the House of Representatives",
        },
      ],
      size: 2,
      description:
        "the director of the party's international bureau and a deputy head of its international department, correspondent of the party's paper in Beijing",
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      members: [{ delegate: "kim-il-sung", role: "head" }],
    },
  ],
  topics: [],
  outcomes: [
    { text: "Kim Il Sung was asked about the United Nations, after China had come back into the organization." },
  ],
  remarks: [
    {
      text: "Before he left, Kawasaki had proposed to the minister of international trade and industry that trade officials of the two sides visit each other, to further trade.",
    },
    { text: "The stored page breaks off before the answer of Kim Il Sung." },
  ],
  sources: ["asiawatch-kim-il-sung-japan-27-28"],
};
