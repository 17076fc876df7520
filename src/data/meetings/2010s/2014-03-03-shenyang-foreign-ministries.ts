import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2014-03-03-shenyang-foreign-ministries",
  title: "Informal talks of section chiefs in Shenyang beside the Red Cross talks",
  channel: "informal",
  status: "held",
  start: "2014-03-03",
  end: "2014-03-03",
  place: "shenyang",
  venue: "beside the Red Cross meeting",
  round: "first meeting of officials of the two governments in about 16 months",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "keiichi-ono", role: "head", post: "Director, Northeast Asia Division" }],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "ryu-song-il", role: "head", post: "Chief of the Japanese affairs section" }],
    },
  ],
  topics: ["abductions", "security", "arrangements"],
  outcomes: [
    {
      text: "As reported on 16 and 17 March: agreement on a meeting of an abductee's parents with their granddaughter.",
      sources: ["oana-2014-03-17-jiji-ulaanbaatar-meeting", "asianewsnet-2014-03-17-parents-meet-grandchild"],
    },
    {
      text: "Japan proposed to take up again the talks at director-general level, as was reported after the next meeting.",
      sources: ["joongang-2014-03-21-channel"],
    },
  ],
  follows: "2012-11-15-ulaanbaatar",
  remarks: [
    {
      text: "AP has the informal talks from Kyodo, which cites an unnamed Japanese official.",
      sources: ["ap-2014-03-03-red-cross-officials-meet", "ap-2014-03-03-shenyang"],
    },
    {
      text: "Hours: less than two hours (Foreign Minister Kishida).",
      sources: ["mofa-2014-03-04-kishida-press-conference"],
    },
    { text: "Hours: two hours.", sources: ["japantimes-2014-03-13-red-cross-talks-next-week"] },
    {
      text: "The subjects are what observers believe: the abductions, and the DPRK's nuclear and missile programmes.",
      sources: ["japantimes-2014-03-13-red-cross-talks-next-week"],
    },
    {
      text: "Tasaka pointed to free time at the lunch break as the occasion for the contact.",
      sources: ["hani-2014-03-red-cross-shenyang"],
    },
    {
      text: "On leaving Pyongyang on 1 March, Ryu Song Il had not ruled out talks between the governments.",
      sources: ["japantimes-2014-03-02-japan-eyes-informal-talks"],
    },
    { text: "Hours: about two hours.", sources: ["ntv-2014-03-04-section-chiefs"] },
    {
      text: "Beforehand an official of Japan's Foreign Ministry said that it was not clear whether the abductions would be taken up. On 28 February Chief Cabinet Secretary Suga hoped that the meeting would open the way to a restart of formal talks; Japan wanted to draw a positive answer from the DPRK on the abductions and other open questions.",
      sources: ["japantimes-2014-02-28-talks-set", "japantimes-2014-03-02-japan-eyes-informal-talks"],
    },
  ],
  sources: [
    "mofa-2014-03-04-kishida-press-conference",
    "ap-2014-03-03-red-cross-officials-meet",
    "ap-2014-03-03-shenyang",
    "japantimes-2014-03-03-envoys-chat",
  ],
  evidence: {
    end: ["japantimes-2014-03-03-envoys-chat"],
    place: ["japantimes-2014-03-03-envoys-chat", "ap-2014-03-03-red-cross-officials-meet", "ap-2014-03-03-shenyang"],
    round: ["asianewsnet-2014-03-17-parents-meet-grandchild"],
    delegations: ["japantimes-2014-03-03-envoys-chat", "japantimes-2014-03-13-red-cross-talks-next-week"],
    topics: ["japantimes-2014-03-13-red-cross-talks-next-week"],
    follows: ["japantimes-2014-03-03-envoys-chat", "ap-2014-03-03-red-cross-officials-meet", "ap-2014-03-03-shenyang"],
  },
};
