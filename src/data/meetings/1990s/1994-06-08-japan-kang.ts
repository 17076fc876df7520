import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1994-06-08-japan-kang",
  title: "Deputy of the Supreme People's Assembly with the Speaker and the Socialist chairman in Japan, as planned",
  channel: "informal",
  status: "planned",
  start: "1994-06-08",
  place: "japan",
  delegations: [
    {
      side: "JP",
      organization: "house-of-representatives",
      capacity: "party",
      members: [{ delegate: "takako-doi", role: "head", post: "Speaker" }],
    },
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      members: [{ delegate: "tomiichi-murayama", role: "head", post: "Chairman" }],
    },
    {
      side: "KP",
      organization: "supreme-peoples-assembly",
      capacity: "party",
      members: [{ delegate: "kang-yong-sop", role: "head", post: "Deputy; cousin of Kim Il Sung" }],
    },
  ],
  topics: [],
  outcomes: [],
  remarks: [{ text: "Announced by a Christian group in Japan, where he was on a visit." }],
  sources: ["seoul-1994-06-08-kang-yong-sop"],
};
