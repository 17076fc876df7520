import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2015-11-china",
  title: "Reported contacts in China, November 2015",
  channel: "informal",
  status: "reported",
  start: "2015-11",
  end: "2015-11",
  place: "china",
  round: "at least two rounds",
  delegations: [
    { side: "JP", organization: "government-japan", capacity: "party", members: [] },
    { side: "KP", capacity: "party", description: "not named", members: [] },
  ],
  topics: ["abductions", "remains", "investigation-committee"],
  outcomes: [
    {
      text: "At the second known meeting, in mid-November, Japan demanded a quick and honest report on the survey; how the DPRK answered is not known.",
      sources: ["japantimes-2015-12-12-november-talks"],
    },
    {
      text: "The DPRK side said that a new burial place had been found on the outskirts of Pyongyang, with remains of Japanese who had died there around the end of the war.",
      sources: ["japantimes-2015-12-12-november-talks", "upi-2015-12-12-secret-meetings"],
    },
  ],
  remarks: [
    {
      text: "Kyodo on 11 December 2015, as cited by UPI: at least two rounds, at least one of them in Shanghai.",
      sources: ["upi-2015-12-12-secret-meetings"],
    },
    {
      text: "UPI recalled in October 2016 that the two sides may have met several times in November of the year before.",
      sources: ["upi-2016-10-07-dalian"],
    },
    {
      text: "At working level; it seems the first since Japan changed the diplomats in charge of DPRK affairs in October. Kyodo calls its source one familiar with relations of the two countries; UPI makes it a government source in Tokyo.",
      sources: ["japantimes-2015-12-12-november-talks", "upi-2015-12-12-secret-meetings"],
    },
    {
      text: "The Japanese side was growing wary: the DPRK might have brought up new remains in order to draw out the talks, a Japanese government source said.",
      sources: ["kyodo-2015-12-12-november"],
    },
    {
      text: "Officials said that Japan meant to press the DPRK harder for information on the twelve missing people whom it recognises as abducted, with a new team under Kimihiro Ishikane, a director-general in the Foreign Ministry.",
      sources: ["japantimes-2015-12-12-november-talks"],
    },
    {
      text: "By the Asahi Shimbun of 21 December, read on a forum copy, officials of both sides met in Shanghai in mid-November and again late in the month; the director of the Northeast Asia Division attended for Japan.",
      sources: ["asyura-2015-12-21-asahi-three-talks"],
    },
  ],
  sources: ["upi-2015-12-12-secret-meetings", "kyodo-2015-12-12-november"],
};
