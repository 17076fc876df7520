import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2016-09-china-party-channel",
  title: "Reported contacts with the party's International Department in China",
  channel: "informal",
  status: "reported",
  start: "2016-09",
  end: "2016-11",
  place: "china",
  venue: "provincial cities of China",
  round:
    "at least three contacts; the party department's first direct part in dealings with Japan since the second summit of 2004",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      description: "it seems that officials of the Foreign Ministry attended",
      members: [],
    },
    { side: "KP", organization: "wpk-international-department", capacity: "party", members: [] },
  ],
  topics: ["abductions"],
  outcomes: [],
  remarks: [
    {
      text: "Sources on the two countries' relations, in Kyodo: at least three contacts from September to November, one of them after the nuclear test of September.",
      sources: ["usfrontline-2016-12-20-party-channel", "dailynkjp-2016-party-department-contacts"],
    },
    {
      text: "These contacts and those reported for Dalian and Macau may be the same series; that is our reading, no page that was read says so.",
      sources: ["usfrontline-2016-12-20-party-channel", "asahi-2016-10-31-macau"],
    },
  ],
  sources: ["usfrontline-2016-12-20-party-channel", "dailynkjp-2016-party-department-contacts"],
  evidence: { topics: ["usfrontline-2016-12-20-party-channel"] },
};
