import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1985-05-23-dprk-jsp",
  title: "Secretary-general of the Japan Socialist Party with Kim Il Sung",
  channel: "party",
  status: "held",
  start: "1985-05-23",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      members: [{ delegate: "makoto-tanabe", role: "head", post: "Secretary-general" }],
    },
    { side: "KP", organization: "wpk", capacity: "party", members: [{ delegate: "kim-il-sung", role: "head" }] },
  ],
  topics: [],
  outcomes: [
    {
      text: "Kim Il Sung called the relations of the two parties very good and said that the Japanese party had supported the DPRK and paid special attention to Korea's unification; he thanked its chairman for a gift and greetings.",
    },
  ],
  remarks: [{ text: "The stored page breaks off in his speech." }],
  sources: ["asiawatch-kim-il-sung-japan-124"],
};
