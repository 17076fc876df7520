import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1992-07-round-8-postponed",
  title: "Eighth round as first planned",
  channel: "government",
  status: "postponed",
  start: "1992-07",
  round: "8th round, first date",
  series: "normalisation-talks",
  delegations: [
    { side: "JP", organization: "government-japan", capacity: "party", members: [] },
    { side: "KP", organization: "government-dprk", capacity: "party", members: [] },
  ],
  topics: ["security"],
  outcomes: [
    {
      text: "The round was expected to slip to late August or later, because there was no progress on the nuclear question and North and South had no prospect of agreeing on mutual inspection, the Sankei Shimbun wrote, from a source in the Foreign Ministry.",
    },
  ],
  follows: "1992-05-13-beijing-round-7",
  remarks: [{ text: "Planned for the end of July.", sources: ["seoul-1992-07-21-round8-postponed"] }],
  sources: ["seoul-1992-07-21-round8-postponed"],
  variants: [
    {
      field: "start",
      value: "1992-08",
      sources: ["hankyung-1992-10-18-round8-plan"],
      note: "A South Korean government source: Japan had proposed August and the DPRK had not taken it up",
    },
  ],
};
