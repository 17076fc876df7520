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
  topics: [],
  outcomes: [
    {
      text: "According to Japanese papers Kimura said that they should work together, since the conference was to solve the North-South question, that of rich and poor countries; Kim repeatedly thanked him for the invitation.",
    },
    {
      text: "Afterwards, by the same papers, Kimura said that such contacts, repeated, would give a lead to solving the Korean question.",
    },
  ],
  remarks: [
    {
      text: "About an hour at Kimura's reception, to which he had formally invited Kim with the consent of the foreign minister. Japanese papers of 13 May called it the first official contact of the two sides; the Foreign Ministry said that this had nothing to do with relations or recognition, but that such a contact was not a bad thing.",
    },
    {
      text: "The page prints no month and no year; May 1976 is our reading, from the conference and from article numbers.",
    },
  ],
  sources: ["joongang-1436618-nairobi"],
};
