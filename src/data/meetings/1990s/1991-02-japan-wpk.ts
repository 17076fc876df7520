import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1991-02-japan-wpk",
  title: "Prime Minister Kaifu, as president of his party, receives a secretary of the Workers' Party of Korea",
  channel: "party",
  status: "held",
  start: "1991-02-22",
  place: "japan",
  delegations: [
    {
      side: "JP",
      organization: "ldp",
      capacity: "party",
      members: [{ delegate: "toshiki-kaifu", role: "head", post: "President of the party; Prime Minister" }],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [{ delegate: "kim-yong-sun", role: "head", post: "Secretary of the party" }],
    },
  ],
  topics: ["normalisation"],
  outcomes: [
    { text: "Kaifu called the break of the talks of the premiers of North and South regrettable." },
    {
      text: "Kim handed over a letter of Kim Il Sung, who wrote that he had seen from Kaifu's letter of the autumn that Japan's government wished for normal relations, and that he trusted that better relations would come about.",
    },
  ],
  remarks: [
    {
      text: "On 22 February an envoy of the Republic of Korea told Japan's Foreign Ministry of his government's displeasure at the contact.",
      sources: ["seoul-1991-02-24-kaifu"],
    },
    {
      text: "The page calls it the first time that a prime minister of Japan met a leading figure of the DPRK. Kaifu is said not to have meant to meet Kim Yong Sun, and to have done so as president of his party on the advice of Shin Kanemaru.",
      sources: ["hankookilbo-1991-02-23-kaifu-kim"],
    },
    {
      text: "According to a memoir, the Diet members' league had invited the delegation, and there was a reception for it at the All Nippon Airways hotel.",
      sources: ["note-nonaka-secretary-27"],
    },
  ],
  sources: ["hankookilbo-1991-02-23-kaifu-kim", "seoul-1991-02-24-kaifu"],
  venue: "Headquarters of the Liberal Democratic Party",
  follows: "1990-12-japan-wpk",
  evidence: {
    start: ["hankookilbo-1991-02-23-kaifu-kim"],
    venue: ["hankookilbo-1991-02-23-kaifu-kim"],
    outcomes: ["hankookilbo-1991-02-23-kaifu-kim"],
    topics: ["hankookilbo-1991-02-23-kaifu-kim"],
  },
};
