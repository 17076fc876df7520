import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2012-secret-talks",
  title: "Secret talks in third countries during 2012, as later reported",
  channel: "informal",
  status: "reported",
  start: "2012",
  delegations: [
    { side: "JP", organization: "mofa-japan", capacity: "party", description: "negotiators, not named", members: [] },
    { side: "KP", organization: "government-dprk", capacity: "party", description: "not named", members: [] },
  ],
  topics: ["remains", "abductions", "arrangements"],
  outcomes: [
    {
      text: "The DPRK had let Japan's Foreign Ministry know early in the year that it was ready to talk about the remains of Japanese.",
    },
    { text: "Each side gave the other the words of Kim Jong Un and of Prime Minister Noda as they had been said." },
  ],
  remarks: [
    { text: "Several people concerned told it later; there were several rounds, in countries other than the two." },
    {
      text: "Japan told the United States before it agreed to talk. It took measures so that no list of travellers gave the negotiators away.",
    },
  ],
  sources: ["asahiglobe-2012-secret-talks"],
};
