import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2019-01-22-stockholm-plan",
  title: "Contact of the foreign ministries that Japan sought in Sweden, January 2019",
  channel: "multilateral",
  status: "planned",
  start: "2019-01-22",
  place: "stockholm",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        { delegate: "kenji-kanasugi", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "choe-son-hui", role: "head", post: "Vice Minister of Foreign Affairs" }],
    },
  ],
  topics: ["abductions", "security"],
  outcomes: [],
  remarks: [
    {
      text: "On 21 January Japan's government settled on seeking a contact in Sweden, as early as the 22nd, several government sources told Kyodo. Kanasugi was there for talks with the United States, Choe for a conference.",
      sources: ["goo-kyodo-2019-01-21-stockholm"],
    },
    { text: "No page read says that they met." },
  ],
  sources: ["goo-kyodo-2019-01-21-stockholm", "hani-ja-2019-01-20-stockholm"],
  evidence: {
    place: ["hani-ja-2019-01-20-stockholm"],
    start: ["goo-kyodo-2019-01-21-stockholm"],
    topics: ["goo-kyodo-2019-01-21-stockholm"],
    delegations: ["goo-kyodo-2019-01-21-stockholm"],
  },
};
