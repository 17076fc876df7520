import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1976-05-nairobi",
  title: "Contact of the chief delegates at the UN Conference on Trade and Development in Nairobi",
  channel: "multilateral",
  status: "held",
  start: "1976-05",
  place: "nairobi",
  venue: "Reception at the UN Conference on Trade and Development",
  delegations: [
    {
      side: "JP",
      organization: "government-japan",
      capacity: "party",
      members: [
        { delegate: "kimura-unctad", role: "head", post: "Chief delegate; former Minister for Foreign Affairs" },
      ],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      members: [{ delegate: "kim-kyong-ryon", role: "head", post: "Minister of Finance; chief delegate" }],
    },
  ],
  topics: ["exchange"],
  outcomes: [
    { text: "Kimura said that they should work together at the conference; Kim thanked him for the invitation." },
    { text: "Kimura said afterwards that such contacts, repeated, could become a key to the Korean question." },
  ],
  remarks: [
    {
      text: "About an hour at Kimura's reception, to which he had formally invited Kim with the consent of the foreign minister. Japanese papers of 13 May called it the first official contact of the two sides; the Foreign Ministry said that it had nothing to do with relations or recognition, but that such a contact was not a bad thing.",
    },
    {
      text: "The page prints no month and no year; May 1976 is our reading, from the conference and from article numbers.",
    },
  ],
  sources: ["joongang-1436618-nairobi"],
};
