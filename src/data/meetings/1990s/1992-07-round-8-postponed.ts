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
  remarks: [
    { text: "Planned for the end of July.", sources: ["seoul-1992-07-21-round8-postponed"] },
    {
      text: "On 2 August the Asahi Shimbun wrote that no day was settled for the round yet. A senior official of the Foreign Ministry wished to hold it in August if possible, as it was not desirable, either, to be much later than the end of July, which had been promised. Without headway on the nuclear question, on which there had been next to none since the seventh round, the paper saw little chance of progress.",
      sources: ["seoul-1992-08-03-round8-no-date"],
    },
    {
      text: "Japan's government meant to set the date after watching the talks of North and South and what the DPRK did, the Sankei Shimbun wrote.",
      sources: ["seoul-1992-07-21-round8-postponed"],
    },
  ],
  sources: ["seoul-1992-07-21-round8-postponed", "seoul-1992-08-03-round8-no-date"],
  variants: [
    {
      field: "start",
      value: "1992-08",
      sources: ["hankyung-1992-10-18-round8-plan"],
      note: "A South Korean government source: Japan had proposed August and the DPRK had not taken it up",
    },
  ],
};
