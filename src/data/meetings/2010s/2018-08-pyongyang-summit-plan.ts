import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2018-08-pyongyang-summit-plan",
  title: "Visit of Prime Minister Abe to Pyongyang around August 2018, as studied",
  channel: "summit",
  status: "planned",
  start: "2018-08~",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "prime-minister-japan",
      capacity: "party",
      members: [{ delegate: "shinzo-abe", role: "head", post: "Prime Minister" }],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      description: "Kim Jong Un, the leader",
      members: [],
    },
  ],
  topics: ["abductions", "arrangements"],
  outcomes: [
    {
      text: "Several government sources told the Yomiuri that a visit around August was one possibility; if it proved hard, the forum in Vladivostok was the other, provided that Kim Jong Un came.",
    },
  ],
  sources: ["finanster-2018-06-14-yomiuri", "jcast-2018-07-10-forum"],
};
