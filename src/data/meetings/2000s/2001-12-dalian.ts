import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2001-12-dalian",
  title: "Reported secret contact of diplomats in Dalian",
  channel: "informal",
  status: "reported",
  start: "2001-12",
  place: "dalian",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      description: "a division director or his first deputy",
      members: [],
    },
    { side: "KP", organization: "mofa-dprk", capacity: "party", description: "a diplomat of like rank", members: [] },
  ],
  topics: [],
  outcomes: [],
  follows: "2001-11-beijing",
  remarks: [
    { text: "In the middle of the month, according to the Tokyo Shimbun of 24 January 2002." },
    {
      text: "A source in the Government of Japan said that the embassies in Beijing fixed the days of the secret contacts outside Beijing; government sources did not confirm a contact in Shenyang in the same month. In a forum copy of low reliability.",
      sources: ["asyura-2002-01-24-tokyo-shimbun"],
    },
  ],
  sources: [
    "imaeil-2002-01-24-december-contacts",
    "nkchosun-2002-01-24-beijing",
    "joongang-1097020-secret-diplomacy",
    "donga-2002-01-24-secret-contacts",
  ],
  evidence: {
    place: [
      "imaeil-2002-01-24-december-contacts",
      "joongang-1097020-secret-diplomacy",
      "donga-2002-01-24-secret-contacts",
    ],
    delegations: ["imaeil-2002-01-24-december-contacts", "nkchosun-2002-01-24-beijing"],
  },
};
