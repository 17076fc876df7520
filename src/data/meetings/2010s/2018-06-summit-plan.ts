import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2018-06-summit-plan",
  title: "Leaders' meeting in early June 2018, as the DPRK's party told its officials",
  channel: "summit",
  status: "planned",
  start: "2018-06",
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
      text: "The Asahi quoted papers for officials of the Workers' Party: a meeting with Japan might come in early June, and Japan had asked for it through Chongryon.",
    },
    {
      text: "The papers did not say whether the DPRK would do anything about the abductions.",
      sources: ["japantimes-2018-03-29-asahi-june"],
    },
    {
      text: "Japan's chief cabinet secretary spoke of exchanges through the embassy in Beijing and in other ways and gave no details; Chongryon did not comment.",
      sources: ["reuters-2018-03-29-asahi-june"],
    },
  ],
  remarks: [
    {
      text: "From mid-March a Japanese government source had said that a meeting was under consideration.",
      sources: ["reuters-2018-03-29-asahi-june"],
    },
    {
      text: "By the Asahi it was the first time that Kim Jong Un had shown interest in such a meeting.",
      sources: ["japantimes-2018-03-29-asahi-june"],
    },
  ],
  sources: ["japantimes-2018-03-29-asahi-june", "reuters-2018-03-29-asahi-june", "ntv-2018-03-14-summit-sought"],
};
