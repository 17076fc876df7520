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
      text: "The Asahi, with a DPRK source, quoted papers by which the leadership of the Workers' Party had told senior officials that a meeting with Japan might take place in early June, and that Japan had expressed, through Chongryon, a wish to host one.",
    },
    {
      text: "The papers did not say whether the DPRK would do anything about the abductions, or about the concern over its nuclear and missile programmes; according to the Asahi the DPRK hoped for 20 to 50 billion US dollars of aid if relations were normalised.",
      sources: ["japantimes-2018-03-29-asahi-june"],
    },
    {
      text: "Japan's chief cabinet secretary spoke of exchanges through the embassy in Beijing and in other ways and gave no details; The Japan Times has him call such a meeting a possibility. Chongryon did not comment.",
      sources: ["reuters-2018-03-29-asahi-june", "japantimes-2018-03-29-asahi-june"],
    },
  ],
  remarks: [
    {
      text: "In mid-March a Japanese government source had told Reuters that Japan was considering seeking a meeting.",
      sources: ["reuters-2018-03-29-asahi-june"],
    },
    {
      text: "According to the Asahi it was the first time that Kim Jong Un had shown interest in such a meeting.",
      sources: ["japantimes-2018-03-29-asahi-june"],
    },
    {
      text: "The papers set out the DPRK's plans for South Korea, the United States, China, Japan and Russia, in this order, the Asahi wrote.",
      sources: ["reuters-2018-03-29-asahi-june"],
    },
    {
      text: "In March diplomatic sources had said that Japan had let the DPRK know that it wished for a meeting of the leaders, and that Abe meant to settle the abduction, nuclear and missile issues with the argument that carrying out the Pyongyang Declaration would bring the DPRK economic gains.",
      sources: ["vom-2018-tsogtbaatar"],
    },
    {
      text: "In mid-March Kyodo gave as the reason for seeking a meeting, in Korean reports of the 14th, that a direct talk with Kim Jong Un was held to be unavoidable. A senior official said that the nuclear and missile questions were for the summit of the United States and the DPRK, and the abductions for Japan and the DPRK. Chief Cabinet Secretary Suga said that Japan would look into what to do next by what works best.",
      sources: ["ytn-2018-03-14-summit", "zum-2018-03-14-ytn-summit"],
    },
  ],
  sources: ["japantimes-2018-03-29-asahi-june", "reuters-2018-03-29-asahi-june", "ntv-2018-03-14-summit-sought"],
};
