import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2010-dprk-mission-dropped",
  title: "Mission to the DPRK for which the Hatoyama government had begun to choose members",
  channel: "government",
  status: "cancelled",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "government-japan",
      capacity: "party",
      description: "a mission for final talks, whose members were being chosen",
      members: [],
    },
    { side: "KP", organization: "government-dprk", capacity: "party", members: [] },
  ],
  topics: ["abductions", "investigation-committee", "sanctions"],
  outcomes: [
    {
      text: "The plan came to nothing when Prime Minister Hatoyama resigned in June 2010, several people in the government and the ruling party said on 3 December 2011; he confirmed to Kyodo that there had been such moves.",
    },
  ],
  remarks: [
    {
      text: "The plan fell into the months after the sinking of a South Korean warship in March 2010, when Japan, the United States and South Korea were raising pressure.",
      sources: ["chinaorg-ja-2011-12-05-committee-2010"],
    },
    {
      text: "In May 2010 the DPRK had sounded the Hatoyama government out on a committee for a new inquiry into the abductees, on condition that part of the sanctions were lifted.",
      sources: ["swissinfo-2011-12-03-committee-2010", "chinaorg-ja-2011-12-05-committee-2010"],
    },
    {
      text: "The Hankyoreh wrote in December 2010 that contacts below the surface under Hatoyama and Foreign Minister Okada, meant to reopen dialogue, were understood to have stopped because South Korea's government asked for it after the warship sank.",
      sources: ["hani-ja-2010-12-29-maehara"],
    },
    {
      text: "The prime minister's office had begun to choose the members because it saw a chance of progress on the abductions; the mission was to hold the final talks with an eye to the international situation. Hatoyama told Kyodo that progress on the abductions would be a great thing and that he had thought it desirable at the time.",
      sources: ["swissinfo-2011-12-03-committee-2010", "chinaorg-ja-2011-12-05-committee-2010"],
    },
  ],
  sources: [
    "swissinfo-2011-12-03-committee-2010",
    "chinaorg-ja-2011-12-05-committee-2010",
    "hani-ja-2010-12-29-maehara",
  ],
};
