import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1972-05-dprk-komeito",
  title: "Delegation of Komeito in the DPRK: joint statement of 6 June 1972",
  channel: "party",
  status: "held",
  start: "1972-05",
  end: "1972-06",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "komeito",
      capacity: "party",
      members: [{ delegate: "yoshikatsu-takeiri", role: "head", post: "Leader of the delegation" }],
    },
    {
      side: "KP",
      organization: "cultural-relations-committee",
      capacity: "party",
      description: "the body with which the statement was made",
      members: [],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      members: [{ delegate: "kim-il-sung", role: "head" }],
    },
  ],
  topics: [],
  outcomes: [
    {
      text: "The party and the committee published a joint statement on 6 June, in which the party praised what the DPRK had built up.",
    },
  ],
  follows: "1972-01-pyongyang-league",
  remarks: [{ text: "Only on a blog that quotes the party's newspaper of 4 and 7 June 1972; low reliability." }],
  sources: ["blog-2018-02-26-komeito"],
};
