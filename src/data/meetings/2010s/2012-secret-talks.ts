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
    {
      text: "The DPRK side grew more forthcoming and began to show that it would look again not only into the remains but into the abductees; the talks of November 2012 in Ulaanbaatar followed.",
      sources: ["asahiglobe-2022-negotiator"],
    },
    {
      text: "Japan held that relations cannot be normalised unless the abductions are settled, and set out, by the example of the treaty with South Korea, what normal relations could bring the DPRK in economic terms.",
      sources: ["asahiglobe-2022-negotiator"],
    },
  ],
  remarks: [
    {
      text: "Several people concerned told of the talks later; there were several rounds, in countries other than Japan and the DPRK.",
    },
    {
      text: "Japan told the United States before it decided to talk. It took special measures so that neither immigration records nor passenger lists gave the negotiators away.",
    },
    {
      text: "The DPRK's chief negotiator was an elderly man whose name the page does not give; from how he bore himself the Japanese side took him to be close to Kim Jong Un.",
      sources: ["asahiglobe-2022-negotiator"],
    },
    {
      text: "Japan judged that the DPRK wanted to prepare the ground for new talks with the United States and to get aid for a strong economy, and saw a chance that the abductions might be settled.",
      sources: ["asahiglobe-2012-secret-talks"],
    },
    {
      text: "The DPRK's negotiator asked for CDs of Mozart, which he could not get at home. The Japanese side brought them, and whisky, which he opened offhandedly for his aides to drink.",
      sources: ["asahiglobe-2022-negotiator"],
    },
  ],
  sources: ["asahiglobe-2012-secret-talks"],
};
