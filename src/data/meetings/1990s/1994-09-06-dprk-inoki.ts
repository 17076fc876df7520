import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1994-09-06-dprk-inoki",
  title: "Member of the House of Councillors in Pyongyang, September 1994",
  channel: "informal",
  status: "held",
  start: "1994-09-06",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "house-of-councillors",
      capacity: "party",
      members: [
        {
          delegate: "antonio-inoki",
          role: "head",
          post: "Member of the House of Councillors (Sports and Peace Party)",
        },
      ],
    },
    {
      side: "KP",
      organization: "asia-pacific-peace-committee",
      capacity: "party",
      description: "with the State Sports Commission, which had invited him as well; whom he met is not on the pages",
      members: [],
    },
  ],
  topics: [],
  outcomes: [],
  follows: "1994-07-09-dprk-inoki",
  remarks: [
    {
      text: "He arrived in the evening of 6 September with Hajime Fukada of the Socialist Party, the first members of the Diet to come after the death of Kim Il Sung. The two meant to stay until the 10th and to gather information on the succession.",
      sources: ["hankyung-1994-09-02-inoki", "hankyung-1994-09-06-fukada-arrives"],
    },
  ],
  sources: ["hankyung-1994-09-06-fukada-arrives", "hankyung-1994-09-02-inoki"],
};
