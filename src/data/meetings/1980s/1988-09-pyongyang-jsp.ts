import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1988-09-pyongyang-jsp",
  title: "Secretary-general of the Japan Socialist Party in Pyongyang",
  channel: "party",
  status: "held",
  start: "1988-09~",
  place: "pyongyang",
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
  topics: ["detainees", "sanctions"],
  outcomes: [
    {
      text: "The DPRK showed itself ready to talk about freeing two crew members, and wished to settle it with the Government of Japan, Yamaguchi told the government on 12 September.",
      sources: ["joongang-2274318-measures-lifted"],
    },
    {
      text: "A leading official of the Workers' Party, of the rank of a member of the Political Bureau, was to visit Japan in 1989.",
      sources: ["joongang-2274318-measures-lifted"],
    },
  ],
  follows: "1987-pyongyang-doi",
  remarks: [
    { text: "The visit was announced by 24 August.", sources: ["fbis-1988-08-24-contents"] },
    {
      text: "By the report he had lately met them; it calls him chairman of the party.",
      sources: ["joongang-2274318-measures-lifted"],
    },
  ],
  sources: ["joongang-2274318-measures-lifted", "fbis-1988-09-14-contents"],
  evidence: {
    start: ["joongang-2274318-measures-lifted", "fbis-1988-09-14-contents"],
    topics: ["joongang-2274318-measures-lifted"],
    place: ["fbis-1988-09-14-contents", "joongang-2274318-measures-lifted"],
  },
};
