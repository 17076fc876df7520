import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2023-09-pyongyang-envoy-plan",
  title: "Senior officials of Japan to Pyongyang, as Prime Minister Kishida considered in early autumn 2023",
  channel: "government",
  status: "planned",
  start: "2023-09~",
  place: "pyongyang",
  delegations: [
    { side: "JP", organization: "government-japan", capacity: "party", description: "senior officials", members: [] },
    { side: "KP", organization: "government-dprk", capacity: "party", members: [] },
  ],
  topics: ["arrangements", "abductions"],
  outcomes: [
    {
      text: "It was considered after the two talks of the spring, to sound out a leaders' meeting in earnest; it seems to have stalled because the DPRK held that the abductions are settled.",
      sources: ["joongangjp-2023-spring-contacts", "hani-2023-11-01-kishida"],
    },
  ],
  follows: "2023-05-southeast-asia",
  sources: ["hani-2023-11-01-kishida", "joongangjp-2023-spring-contacts"],
  evidence: { start: ["hani-2023-11-01-kishida"] },
  remarks: [
    {
      text: "According to a forum copy of the JoongAng Ilbo, the Asahi had it that the officials might go in the autumn; by The Hankyoreh's account of the report Kishida considered it at one point early in the autumn.",
      sources: ["joongang-2023-09-29-asahi-copy", "hani-2023-11-01-kishida"],
    },
  ],
};
