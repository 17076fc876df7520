import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2008-08-19-beijing",
  title: "Call of a former vice-president of the Liberal Democratic Party at the DPRK embassy in Beijing",
  channel: "party",
  status: "reported",
  start: "2008-08-19",
  place: "beijing",
  venue: "Embassy of the DPRK",
  delegations: [
    {
      side: "JP",
      organization: "ldp",
      capacity: "party",
      members: [{ delegate: "taku-yamasaki", role: "head", post: "Former vice-president (前副総裁)" }],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      description:
        "a senior official of the embassy, not named; those in charge of dealings with Japan do not seem to have been there",
      members: [],
    },
  ],
  topics: ["abductions", "sanctions"],
  outcomes: [],
  follows: "2008-08-11-shenyang",
  remarks: [
    {
      text: "The two sides are thought to have exchanged views on the new inquiry, and by one report on the lifting of part of the sanctions.",
      sources: ["yomitokyo-2008-08-20-yamasaki", "hatena-2008-08-20-yamasaki"],
    },
    {
      text: "Only in copies of news items on a forum and a blog: known on 20 August from people close to the two countries' relations; he was in Beijing for the Olympic Games. The Chief Cabinet Secretary said that he had not heard of it.",
      sources: ["yomitokyo-2008-08-20-yamasaki", "hatena-2008-08-20-yamasaki"],
    },
  ],
  sources: ["yomitokyo-2008-08-20-yamasaki", "hatena-2008-08-20-yamasaki"],
};
