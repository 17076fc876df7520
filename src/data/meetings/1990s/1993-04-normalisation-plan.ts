import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1993-04-normalisation-plan",
  title: "Normalisation talks, as Japan had them in mind for April 1993",
  channel: "government",
  status: "planned",
  start: "1993-04",
  series: "normalisation-talks",
  delegations: [
    { side: "JP", organization: "government-japan", capacity: "party", members: [] },
    { side: "KP", organization: "government-dprk", capacity: "party", members: [] },
  ],
  topics: ["normalisation"],
  outcomes: [],
  follows: "1992-11-05-beijing-round-8",
  remarks: [
    {
      text: "Kyodo, from sources in the Government of Japan: unofficial talks were being considered first, through the embassies in Beijing or by officials sent to Pyongyang. Japan wished for the talks before the summit of the seven industrial countries in Tokyo in July.",
    },
    {
      text: "Japan also took into account that talks of North and South would stop anyway in February and March, because of joint exercises of the United States and South Korea.",
    },
  ],
  sources: ["hankyung-1993-01-24-informal-talks-considered"],
};
