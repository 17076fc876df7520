import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2005-09-17-beijing",
  title: "Short bilateral contact in the second half of the fourth round of the six-party talks",
  channel: "multilateral",
  status: "held",
  start: "2005-09-17",
  end: "2005-09-17",
  place: "beijing",
  round: "sideline of the fourth round of the six-party talks, fifth day",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        { delegate: "kenichiro-sasae", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "kim-kye-gwan", role: "head", post: "Vice Foreign Minister" }],
    },
  ],
  topics: ["security"],
  outcomes: [
    {
      text: "NHK reported that Sasae wanted the DPRK to accept full nuclear dismantlement first and to win back trust, for instance by returning to the Non-Proliferation Treaty, and pressed it again to give way over a light-water reactor, as a joint paper would be hard to reach otherwise; the DPRK kept to its position.",
    },
  ],
  follows: "2005-09-14-beijing",
  remarks: [{ text: "Japan asked for the contact, which lasted about 15 minutes (NHK)." }],
  sources: ["nkchosun-2005-09-18-contact"],
};
