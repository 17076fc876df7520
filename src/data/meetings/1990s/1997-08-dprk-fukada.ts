import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1997-08-dprk-fukada",
  title: "Member of the Social Democratic Party with Secretary Kim Yong Sun in the DPRK",
  channel: "informal",
  status: "held",
  start: "1997-08~",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "house-of-representatives",
      capacity: "party",
      members: [
        {
          delegate: "hajime-fukada",
          role: "head",
          post: "Member of the House of Representatives (Social Democratic Party)",
        },
      ],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [{ delegate: "kim-yong-sun", role: "head", post: "Secretary" }],
    },
  ],
  topics: [],
  outcomes: [
    {
      text: "Kim set out an idea of talks of North and South in two steps, a newspaper reported: he wished to reopen them in February 1998, after the new president of South Korea had taken office, on trust and reconciliation, and then to negotiate on peaceful unification.",
    },
  ],
  remarks: [
    {
      text: "The page of 29 August 1997 has the visit as recent and gives no day; what was said about Japan is not in it.",
    },
  ],
  sources: ["seoul-1997-08-29-fukada"],
};
