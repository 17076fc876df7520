import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2011-12-dprk-diet-league",
  title: "Visit of the Diet members' league, planned again before the end of 2011",
  channel: "party",
  status: "planned",
  start: "2011-12",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "diet-league-normalisation",
      capacity: "party",
      members: [{ delegate: "seishiro-eto", role: "head", post: "Vice Speaker of the House of Representatives" }],
    },
    { side: "KP", organization: "wpk", capacity: "party", description: "leading people", members: [] },
  ],
  topics: ["normalisation", "abductions"],
  outcomes: [
    {
      text: "Several people concerned confirmed the plan; Eto's side denied it. Eto was said to mean to prepare the ground for normal relations in talks with leading people of the Workers' Party, as he thought that with normal relations the abductions would be settled sooner, and to ask for the new inquiry agreed in August 2008.",
    },
    { text: "A committee of the Liberal Democratic Party was going to ask Eto to drop the visit." },
  ],
  follows: "2011-11-09-pyongyang-diet-league",
  sources: ["sankei-2011-12-16-eto"],
  remarks: [{ text: "Read in a blog's copy of the newspaper item.", sources: ["sankei-2011-12-16-eto"] }],
};
