import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2000-02-beijing-informal",
  title: "Unofficial contact in Beijing at director-general level, late February 2000",
  channel: "informal",
  status: "reported",
  start: "2000-02",
  place: "beijing",
  delegations: [
    {
      side: "JP",
      organization: "government-japan",
      capacity: "party",
      description: "at the level of a director-general",
      members: [],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      description: "at the level of a director-general",
      members: [],
    },
  ],
  topics: ["normalisation", "humanitarian-aid", "abductions"],
  outcomes: [
    {
      text: "A compromise was found on food aid and the suspected abductions, so that the normalisation talks were to reopen in the first half of April.",
    },
  ],
  remarks: [
    {
      text: "In late February. Japan decided to give 100,000 tonnes of rice through the World Food Programme, and the DPRK agreed that the Ministry of Social Security and other authorities would look for missing Japanese, The Korea Economic Daily wrote on 22 March.",
    },
    {
      text: "On 3 March Japanese media reported, without place or day, that the two sides had agreed in principle in a recent informal contact to reopen the full talks in early April. Second preliminary talks were to be left out, by a report of 4 March, and the rice was to be announced about the 7th, once the Liberal Democratic Party had approved it.",
      sources: ["nkchosun-231-april-talks", "seoul-2000-03-04-talks-in-april"],
    },
    {
      text: "The Yomiuri Shimbun wrote on 3 March that the foreign affairs division of the Liberal Democratic Party would settle 100,000 tonnes of rice on the 7th; read only on a copy of an encyclopaedia.",
      sources: ["weblio-rice-and-families"],
    },
  ],
  sources: ["hankyung-2000-03-22-february-contact"],
};
