import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2008-08-19-beijing",
  title: "Call of a former vice-president of the Liberal Democratic Party at the DPRK embassy in Beijing",
  channel: "informal",
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
        "a senior official of the embassy, not named; those of the DPRK's Foreign Ministry who are responsible for the talks with Japan do not seem to have been there",
      members: [],
    },
  ],
  topics: ["abductions", "sanctions"],
  outcomes: [],
  remarks: [
    {
      text: "The meeting was informal. By one report they are thought to have exchanged views on how the new inquiry was to be run, and Yamasaki probably asked the DPRK to keep in good faith the agreement that the results come by autumn; by the other, on the new inquiry and on the lifting of part of the economic sanctions.",
      sources: ["yomitokyo-2008-08-20-yamasaki", "hatena-2008-08-20-yamasaki"],
    },
    {
      text: "Only in copies of news items on a forum and a blog: known on 20 August, by one from several people close to the two countries' relations. Yamasaki was in Beijing for the Olympic Games, by that report as head of Japan's softball association. The Chief Cabinet Secretary said that he had not heard of it, and stressed that the government had no part in it.",
      sources: ["yomitokyo-2008-08-20-yamasaki", "hatena-2008-08-20-yamasaki"],
    },
  ],
  sources: ["yomitokyo-2008-08-20-yamasaki", "hatena-2008-08-20-yamasaki"],
};
