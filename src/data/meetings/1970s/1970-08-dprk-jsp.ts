import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1970-08-dprk-jsp",
  title: "Chairman of the Japan Socialist Party in the DPRK",
  channel: "party",
  status: "held",
  start: "1970-08",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      members: [{ delegate: "tomomi-narita", role: "head", post: "Chairman" }],
    },
    { side: "KP", organization: "wpk", capacity: "party", members: [] },
  ],
  topics: ["security", "normalisation"],
  outcomes: [
    {
      text: "They spoke about Asia and about relations of the two countries, most of all about whether Japanese militarism had come back: the DPRK side held that it had.",
    },
    {
      text: "In a joint statement with the party the DPRK asked for normal relations after the basic treaty of Japan and South Korea had been abrogated, according to a website that retells a book.",
      sources: ["muramoto-2013-shigemura"],
    },
  ],
  remarks: [{ text: "The page calls it the opening of exchange between the two parties." }],
  sources: ["asiawatch-kim-il-sung-japan-18"],
};
