import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1955-10-18-pyongyang",
  title: "Delegation of members of Japan's Diet in Pyongyang; first joint statement",
  channel: "party",
  status: "held",
  start: "1955-10-18",
  end: "1955-10-20",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      capacity: "party",
      description: "eight members of the Diet, the leader among them, are named; the page does not give their houses",
      members: [{ delegate: "furuya-diet", role: "head", post: "Leader of the delegation of members of the Diet" }],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      description:
        "the premier received them, with the chairman of the Standing Committee of the Supreme People's Assembly",
      members: [
        { delegate: "kim-il-sung", role: "head", post: "Premier" },
        { delegate: "nam-il", role: "member", post: "Minister of Foreign Affairs" },
      ],
    },
  ],
  topics: ["normalisation", "exchange"],
  outcomes: [
    { text: "Both sides are to work actively for normal relations." },
    { text: "Trade should be opened soon even before that, and they are to work for offices that it needs." },
    { text: "They are to work for cultural exchange, as of use for peace and friendship." },
    {
      text: "The joint communiqué of 20 October was signed by the leader and by the vice-chairman of the Standing Committee of the Supreme People's Assembly who also signed that of 29 October; read only on a copy of a Chinese newspaper, low reliability.",
      sources: ["rmrb-1955-11-01-joint-communique"],
    },
  ],
  remarks: [
    {
      text: "The delegation stayed from 18 to 20 October, invited by the chairman of the Supreme People's Assembly; the premier received it on 20 October.",
    },
    { text: "The stored page breaks off within point four of the statement." },
  ],
  sources: ["worldjpn-1955-10-20-joint-statement"],
};
