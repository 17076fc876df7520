import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2002-06-postponed",
  title: "Red Cross talks foreseen for June 2002, put off",
  channel: "red-cross",
  status: "postponed",
  start: "2002-06",
  series: "red-cross-talks",
  delegations: [
    { side: "JP", organization: "japanese-red-cross", capacity: "party", members: [] },
    { side: "KP", organization: "dprk-red-cross", capacity: "party", members: [] },
  ],
  topics: ["missing-japanese", "missing-koreans", "home-visits"],
  outcomes: [
    {
      text: "Not held: by the Sankei Shimbun, Japan saw no need to hurry because the DPRK side had shown no sign of a search.",
      sources: ["rfa-2002-06-22-june-talks-off"],
    },
  ],
  follows: "2002-04-29-beijing",
  sources: ["korea-np-2002-05-08-beijing-joint-report", "rfa-2002-06-22-june-talks-off"],
  evidence: { status: ["rfa-2002-06-22-june-talks-off"] },
};
