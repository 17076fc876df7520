import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1988-09-dprk-jsp",
  title: "Secretary-general of the Japan Socialist Party in the DPRK",
  channel: "party",
  status: "held",
  start: "1988-09~",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      members: [{ delegate: "yamaguchi-jsp", role: "head", post: "Secretary-general" }],
      sources: ["fbis-1988-08-24-contents", "joongang-2274318-measures-lifted"],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [
        { delegate: "kim-il-sung", role: "head" },
        { delegate: "kim-jong-il", role: "member" },
        { delegate: "ho-dam", role: "member", post: "Member of the Political Bureau" },
      ],
      sources: ["joongang-2274318-measures-lifted"],
    },
  ],
  topics: ["detainees"],
  outcomes: [
    {
      text: "The DPRK showed itself ready to talk about freeing two crew members, and wished to settle it in negotiations of the two governments, Yamaguchi told the government on 12 September. Reuters has him say that Pyongyang was eager to solve the problem.",
      sources: ["joongang-2274318-measures-lifted", "paperspast-1988-09-14-sanctions"],
    },
    {
      text: "A leading official of the Workers' Party, of the rank of a member of the Political Bureau, was to visit Japan in 1989, Yamaguchi said.",
      sources: ["joongang-2274318-measures-lifted"],
    },
  ],
  follows: "1987-pyongyang-doi",
  remarks: [
    { text: "The visit was announced by 24 August.", sources: ["fbis-1988-08-24-contents"] },
    {
      text: "The report says that Yamaguchi had met the three leaders recently; it calls him chairman of the party.",
      sources: ["joongang-2274318-measures-lifted"],
    },
    {
      text: "The Japan Socialist Party invited a delegation of the Workers' Party in September, and the DPRK promised to send one in September or October.",
      sources: ["hankyung-1988-11-11-jsp-to-beijing"],
    },
    {
      text: "The Socialist Party wished to use its good channel to get the Japanese held in the DPRK freed; if it went well, this was the party's one chance to show its political strength, according to the JoongAng Ilbo. On 8 September the Japanese Communist Party, in a long statement on the Korean question, once more called the Socialists wanting in independence and followers of the DPRK throughout. Observers of diplomacy in Tokyo thought that it meant to show how hollow the diplomacy of the Socialists was, who had lately sent Yamaguchi to Pyongyang for the DPRK's national day.",
      sources: ["joongang-2273671-jcp-on-jsp"],
    },
  ],
  sources: ["joongang-2274318-measures-lifted", "fbis-1988-09-14-contents"],
  evidence: {
    start: ["joongang-2274318-measures-lifted", "fbis-1988-09-14-contents"],
    topics: ["joongang-2274318-measures-lifted"],
    place: ["fbis-1988-09-14-contents", "joongang-2274318-measures-lifted"],
  },
};
