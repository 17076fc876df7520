import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2016-09-china-party-channel",
  title: "Reported contacts with the party's International Department in China",
  channel: "informal",
  status: "reported",
  start: "2016-09",
  end: "2016-11",
  place: "china",
  venue: "one or more provincial cities of China",
  round:
    "at least three contacts by the report; thought to be the first time since the second summit of 2004 that the party department dealt with Japan itself",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      description: "it seems that officials of the Foreign Ministry attended",
      members: [],
    },
    {
      side: "KP",
      organization: "wpk-international-department",
      capacity: "party",
      members: [],
      description: "officials of the department close to Kim Jong Un",
    },
  ],
  topics: ["abductions"],
  outcomes: [],
  remarks: [
    {
      text: "Several sources on the two countries' relations told Kyodo of at least three unofficial contacts from September to November. The two sides were also in contact after the DPRK's nuclear test of September; the report does not say how often.",
      sources: ["usfrontline-2016-12-20-party-channel", "dailynkjp-2016-party-department-contacts"],
    },
    {
      text: "These may be the same contacts as those reported from Dalian and Macau. That is our inference: no page read says so.",
      sources: ["usfrontline-2016-12-20-party-channel", "asahi-2016-10-31-macau"],
    },
    {
      text: "Kyodo thought that the DPRK, now that its leadership under Kim Jong Un was in order, might be trying to revive dealings between parties, with Japan's Liberal Democratic Party among others.",
      sources: ["usfrontline-2016-12-20-party-channel"],
    },
  ],
  sources: ["usfrontline-2016-12-20-party-channel", "dailynkjp-2016-party-department-contacts"],
  evidence: { topics: ["usfrontline-2016-12-20-party-channel", "efe-2016-12-20-secret"] },
  variants: [
    {
      field: "status",
      value: "denied by Japan's Ministry of Foreign Affairs",
      sources: ["efe-2016-12-20-secret"],
      note: "to EFE; Kyodo's source says that at least three meetings took place",
    },
  ],
};
