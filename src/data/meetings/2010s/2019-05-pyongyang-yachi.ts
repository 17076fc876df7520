import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2019-05-pyongyang-yachi",
  title: "Reported journeys of a special envoy of Prime Minister Abe to Pyongyang, denied by Japan",
  channel: "informal",
  status: "reported",
  start: "2019-05",
  end: "2019-09",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "prime-minister-japan",
      capacity: "party",
      members: [
        {
          delegate: "shotaro-yachi",
          role: "head",
          post: "Head of the National Security Secretariat, as special envoy",
        },
      ],
    },
    { side: "KP", organization: "government-dprk", capacity: "party", description: "not named", members: [] },
  ],
  topics: ["arrangements", "abductions", "normalisation"],
  outcomes: [
    {
      text: "Three times between May and September Yachi was sent to Pyongyang with letters of Abe for Kim Jong Un that proposed a leaders' meeting, normal relations and a solution of the abductions, according to a source of South Korean intelligence in the Chosun Ilbo.",
    },
    { text: "Japan's chief cabinet secretary said that there was no such fact.", sources: ["jiji-2019-11-13-yachi"] },
    { text: "Whether Yachi met Kim, and what the DPRK answered, is not said.", sources: ["jiji-ja-2019-11-13-yachi"] },
  ],
  sources: ["jiji-2019-11-13-yachi", "jiji-ja-2019-11-13-yachi"],
  evidence: { outcomes: ["jiji-2019-11-13-yachi", "jiji-ja-2019-11-13-yachi"] },
  variants: [
    { field: "status", value: "denied by the chief cabinet secretary of Japan", sources: ["jiji-2019-11-13-yachi"] },
  ],
};
