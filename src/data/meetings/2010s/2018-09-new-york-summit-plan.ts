import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2018-09-new-york-summit-plan",
  title: "Leaders' meeting beside the UN General Assembly, as a second choice",
  channel: "summit",
  status: "planned",
  start: "2018-09",
  place: "new-york",
  venue: "United Nations General Assembly",
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
  topics: ["abductions", "security"],
  outcomes: [
    {
      text: "Japanese government sources said on 14 June that the government needed such a meeting as a plan B, in case Kim Jong Un was invited to speak at the General Assembly, since it was not clear whether he would go to the forum in Vladivostok in mid-September. The aim was to have him pledge complete denuclearisation to the world in his speech, one of them said.",
    },
    {
      text: "By Kyodo's account Abe planned to tell Kim himself that he respected the Pyongyang Declaration and that normal relations and economic cooperation would come only when the abduction, nuclear and missile issues were settled together. Nor, it says, did Abe rule out meeting Kim several times until the abductions were settled, or going to the DPRK himself.",
      sources: ["kbs-2018-06-15-plan-b"],
    },
  ],
  sources: ["japantimes-2018-06-15-plan-b"],
  remarks: [
    {
      text: "By Kyodo's account Japan's government thought it possible that Kim would be invited by the UN Secretary-General.",
      sources: ["kbs-2018-06-15-plan-b", "sedaily-2018-06-15-un-plan"],
    },
    {
      text: "Abe meant to ask Presidents Moon and Trump, who had each met Kim, to mediate.",
      sources: ["sedaily-2018-06-15-un-plan"],
    },
  ],
};
