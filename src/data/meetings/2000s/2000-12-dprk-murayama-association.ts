import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2000-12-dprk-murayama-association",
  title:
    "Mission of a Japanese association for normal relations with the President of the Presidium of the Supreme People's Assembly",
  channel: "informal",
  status: "held",
  start: "2000-12",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      capacity: "party",
      description:
        "the National Association for Normalisation of Japan-DPRK Relations (日朝国交促進国民協会): its chairman and two vice-chairmen at the centre",
      members: [{ delegate: "tomiichi-murayama", role: "head", post: "Chairman of the association" }],
    },
    {
      side: "KP",
      organization: "spa-presidium",
      capacity: "party",
      members: [{ delegate: "kim-yong-nam", role: "head", post: "President" }],
    },
  ],
  topics: [],
  outcomes: [],
  remarks: [
    { text: "The association had been founded on 3 July 2000.", sources: ["wadaharuki-2021-04-29-review-meeting"] },
    {
      text: "Only in a report on a personal site, of 2021, which does not say where in the DPRK they met or of what they spoke.",
      sources: ["wadaharuki-2021-04-29-review-meeting"],
    },
    {
      text: "In its founding declaration the association held it necessary and possible to conclude the talks and set up relations within 2001, at the latest by the football World Cup of 2002.",
      sources: ["wadaharuki-2021-01-15-review"],
    },
  ],
  sources: ["wadaharuki-2021-04-29-review-meeting"],
};
