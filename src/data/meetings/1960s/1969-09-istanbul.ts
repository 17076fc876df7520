import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1969-09-istanbul",
  title: "Expected contact of the Red Cross societies in Istanbul, at the 21st International Red Cross Conference",
  channel: "multilateral",
  status: "planned",
  start: "1969-09-06",
  end: "1969-09-13",
  place: "istanbul",
  delegations: [
    { side: "JP", organization: "japanese-red-cross", capacity: "party", members: [] },
    { side: "KP", organization: "dprk-red-cross", capacity: "party", members: [] },
  ],
  topics: ["repatriation-to-dprk"],
  outcomes: [],
  follows: "1969-08-moscow",
  remarks: [
    {
      text: "The days are those of the conference; whether the two societies met there is not on a page that was read.",
      sources: ["joongang-1208128-istanbul-conference"],
    },
    {
      text: "South Korea's government told its mission in Geneva and its delegates to the conference to work hard against any move of the DPRK there to have the return begin again. The government thought such a move possible, as the DPRK had raised the return at the previous conference.",
      sources: ["joongang-1208128-istanbul-conference"],
    },
  ],
  sources: ["joongang-1208128-istanbul-conference", "joongang-1206589-moscow-1969"],
  evidence: {
    status: ["joongang-1206589-moscow-1969"],
    start: ["joongang-1208128-istanbul-conference"],
    end: ["joongang-1208128-istanbul-conference"],
  },
  variants: [
    {
      field: "start",
      value: "1969-08",
      sources: ["joongang-1206589-moscow-1969"],
      note: "An earlier article puts the conference at the end of that month",
    },
  ],
};
