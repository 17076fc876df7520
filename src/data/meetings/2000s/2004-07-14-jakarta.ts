import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2004-07-14-jakarta",
  title: "Japanese and DPRK officials confer in Jakarta during the reunion of the third family",
  channel: "government",
  status: "held",
  start: "2004-07-14",
  end: "2004-07-14",
  place: "jakarta",
  venue: "a room of the DPRK officials",
  delegations: [
    {
      side: "JP",
      organization: "government-japan",
      capacity: "party",
      description: "government officials, not named",
      size: 3,
      members: [],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      description: "officials who had come with the family",
      members: [],
    },
  ],
  topics: [],
  outcomes: [],
  remarks: [
    {
      text: "The three Japanese officials left the room shortly after eight in the evening, after nearly two hours. What was said is not reported; a researcher of the DPRK's Foreign Ministry who had come along gave no answer when asked whether he had requested to see the abductee's husband.",
    },
    {
      text: "From its arrival on 9 July the DPRK side had asked the Japanese government again and again to be allowed to see the husband. Japan refused each time: it wished the family to have quiet days by itself. On the evening of 15 July it began to arrange such a meeting.",
    },
    { text: "According to diplomatic sources the DPRK side asked Indonesia to mediate with Japan." },
  ],
  sources: ["asahi-2004-07-15-dprk-officials-jakarta"],
};
