import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1994-07-09-dprk-inoki",
  title: "Member of the House of Councillors to the DPRK, called off at the death of Kim Il Sung",
  channel: "informal",
  status: "cancelled",
  start: "1994-07-09",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "house-of-councillors",
      capacity: "party",
      members: [{ delegate: "antonio-inoki", role: "head", post: "Member of the House of Councillors" }],
    },
    {
      side: "KP",
      organization: "asia-pacific-peace-committee",
      capacity: "party",
      description: "with the State Sports Commission, which had invited him as well",
      members: [],
    },
  ],
  topics: [],
  outcomes: [],
  remarks: [
    {
      text: "Kyodo expected him to sound out the DPRK on better relations and on the Asian Games in Hiroshima.",
      sources: ["hankookilbo-1994-07-09-inoki"],
    },
    {
      text: "He was in Beijing, about to board for Pyongyang, when the death of Kim Il Sung put an end to it. The inviting committee had been set up shortly before as a channel to Japan, under Kim Yong Sun.",
      sources: ["hankyung-1994-09-02-inoki", "hankookilbo-1994-07-09-inoki"],
    },
  ],
  sources: ["hankyung-1994-09-02-inoki", "hankookilbo-1994-07-09-inoki"],
  variants: [
    {
      field: "start",
      value: "1994-07-10",
      sources: ["hankyung-1994-09-02-inoki"],
      note: "The later page has the 10th, the earlier one the 9th",
    },
  ],
};
