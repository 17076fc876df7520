import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2002-09-21-dalian",
  title: "Reported working-level talks in Dalian after the first summit",
  channel: "informal",
  status: "reported",
  start: "2002-09-21",
  end: "2002-09-22",
  place: "dalian",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        { delegate: "hitoshi-tanaka", role: "member", post: "Director-General, Asian and Oceanian Affairs Bureau" },
        { delegate: "kenji-hiramatsu", role: "member", post: "Director, Northeast Asia Division" },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      description: "thought to be officials of the Foreign Ministry at director-general level",
      members: [],
    },
  ],
  topics: ["arrangements", "abductions", "security"],
  outcomes: [
    {
      text: "The two sides began to work out the days and the agenda of the normalisation talks to be reopened in October.",
    },
    { text: "Japan seems to have said that it would put weight on finding out the truth about the abductions." },
  ],
  follows: "2002-09-17-pyongyang-summit",
  remarks: [
    {
      text: "Details of the deaths and a journey of relatives to Pyongyang seem to have been on the agenda; the two sides also began to work out the security consultations that were to be set up, possibly within October. Read only on a forum copy of a newspaper report.",
    },
  ],
  sources: ["asyura-2002-09-22-dalian"],
  round: "first direct contact of the two governments since the summit",
};
