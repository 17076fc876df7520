import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2011-11-contact-on-remains",
  title: "Reported secret contact at which Japan raised the remains",
  channel: "informal",
  status: "reported",
  start: "2011-11",
  delegations: [
    {
      side: "JP",
      organization: "government-japan",
      capacity: "party",
      description: "an official of the Japanese government, not named",
      members: [],
    },
    { side: "KP", capacity: "party", description: "the DPRK side, not described further", members: [] },
  ],
  topics: ["remains"],
  outcomes: [
    {
      text: "Japan brought up the collection of remains of Japanese who had stayed and died in what is now the DPRK in the turmoil around the end of the war, and the upkeep of their burial places; the reaction of the DPRK side is said not to have been negative.",
      sources: ["swissinfo-2012-remains-raised"],
    },
  ],
  remarks: [
    {
      text: "Reported by Kyodo from several sources close to the two countries' relations; no source that was read gives the place or the names.",
      sources: ["swissinfo-2012-remains-raised"],
    },
    {
      text: "Japan is thought to have wished to bring movement into the stalled relations in this way, with a view to reopening talks towards a settlement of the abductions.",
      sources: ["swissinfo-2012-remains-raised"],
    },
  ],
  sources: ["swissinfo-2012-remains-raised", "newspim-2012-04-20-remains-offer"],
  evidence: {
    start: ["newspim-2012-04-20-remains-offer", "swissinfo-2012-remains-raised"],
    topics: ["swissinfo-2012-remains-raised"],
  },
};
