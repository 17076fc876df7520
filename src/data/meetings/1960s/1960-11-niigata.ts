import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1960-11-niigata",
  title: "Red Cross talks in Niigata on increasing the transport",
  channel: "red-cross",
  status: "planned",
  start: "1960-11",
  place: "niigata",
  round: "follow-up agreed by an exchange of notes",
  series: "red-cross-talks",
  delegations: [
    { side: "JP", organization: "japanese-red-cross", capacity: "party", members: [] },
    { side: "KP", organization: "dprk-red-cross", capacity: "party", members: [] },
  ],
  topics: ["repatriation-to-dprk"],
  outcomes: [],
  follows: "1960-10-27-niigata",
  remarks: [
    {
      text: "The day in November cannot be read in the transcription of the Japanese note; the stored page breaks off at the day in that of the DPRK side, after a 1.",
    },
  ],
  sources: ["nahf-1960-10-28-extension-text"],
};
