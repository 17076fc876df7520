import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1955-10-26-pyongyang",
  title: "Second delegation of members of Japan's Diet in Pyongyang; second joint statement",
  channel: "party",
  status: "held",
  start: "1955-10-26",
  end: "1955-10-29",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      capacity: "party",
      description: "three members of the Diet, the leader among them, are named; the page does not give their houses",
      members: [
        { delegate: "hoashi-diet", role: "head", post: "Leader of the second delegation of members of the Diet" },
      ],
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
  topics: ["normalisation", "exchange", "fisheries", "koreans-in-japan"],
  outcomes: [
    { text: "Both sides were sure that the statement of 20 October would further peace in Asia and normal relations." },
    {
      text: "They spoke about normal relations, trade and offices for it, cultural exchange, the lawful rights of residents of either country in the other, and fishing on the high seas.",
    },
    {
      text: "A joint communiqué was signed on 29 October by the leader and by a vice-chairman of the Standing Committee of the Supreme People's Assembly. They agreed to work for talks of delegations on normal relations; for cultural exchange from 1956, among other things with an exchange of reporters, of books, records and films, and joint work of the broadcasters; for the trade agreement between trade bodies to be carried out; and for agreements, on payments between banks and on air traffic for example, that would let people travel and trade directly.",
      sources: ["rmrb-1955-11-01-joint-communique"],
    },
  ],
  follows: "1955-10-18-pyongyang",
  remarks: [
    {
      text: "The delegation stayed from 26 to 29 October, invited by the chairman of the Supreme People's Assembly; the premier received it on 27 October.",
    },
    {
      text: "The stored page of the statement breaks off after the list of subjects. Its points were read only on a copy of a Chinese newspaper, low reliability, which breaks off in the fourth.",
      sources: ["worldjpn-1955-10-29-joint-statement", "rmrb-1955-11-01-joint-communique"],
    },
    {
      text: "Other leading persons of the DPRK's government received the delegation too.",
      sources: ["worldjpn-1955-10-29-joint-statement"],
    },
  ],
  sources: ["worldjpn-1955-10-29-joint-statement", "rmrb-1955-11-01-joint-communique"],
};
