import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2017-05-beijing",
  title: "Reported contact in Beijing, May 2017",
  channel: "informal",
  status: "reported",
  start: "2017-05",
  place: "beijing",
  delegations: [
    { side: "JP", organization: "government-japan", capacity: "party", description: "not named", members: [] },
    {
      side: "KP",
      organization: "wpk-united-front",
      capacity: "party",
      description: "a senior official of the department is said to have attended",
      members: [],
    },
  ],
  topics: [],
  outcomes: [],
  remarks: [
    {
      text: "The contact was meant to look for a route of negotiation that goes to the core, according to a columnist of the Sankei.",
    },
    {
      text: "The two countries went on negotiating while the DPRK was firing new missiles into the Sea of Japan, the columnist writes; the United States, China and others must have known even without word from Japan, but nothing delicate leaked.",
    },
    {
      text: "The journalist Hisashi Hirai said in a conversation in Foresight that, as far as he knew, Japan's Foreign Ministry had been in unofficial contact with the DPRK in May of the year of the conversation, too, after contacts in September, October and November of the year before, and that he found this useful: what mattered most was to learn what the DPRK was thinking. The page shows no year; 2017 is our reading.",
      sources: ["fsight-okonogi-hirai-42681"],
    },
  ],
  sources: ["sankei-2018-10-07-kato-column"],
};
