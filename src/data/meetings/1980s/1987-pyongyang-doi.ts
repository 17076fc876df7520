import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
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
};
