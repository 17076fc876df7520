import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1956-06-inoue-contact",
  title: "Secret negotiations on the return of Koreans in Japan",
  channel: "informal",
  status: "reported",
  start: "1956-06",
  delegations: [
    {
      side: "JP",
      organization: "japanese-red-cross",
      capacity: "party",
      members: [{ delegate: "masutaro-inoue", role: "head", post: "Director, Foreign Affairs Department" }],
    },
    {
      side: "KP",
      organization: "dprk-red-cross",
      capacity: "party",
      description: "the counterpart of the Japanese director, not named",
      members: [],
    },
  ],
  topics: ["repatriation-to-dprk"],
  outcomes: [{ text: "The aim was an agreement on the return of Koreans; the result is not given." }],
  remarks: [{ text: "Only the chronology of an online museum has it; no place is given." }],
  sources: ["exodus-museum-chronology"],
};
