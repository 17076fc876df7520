import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1991-04-28-pyongyang-ipu",
  title: "Talk on Japanese wives beside the conference of the Inter-Parliamentary Union in Pyongyang",
  channel: "multilateral",
  status: "held",
  start: "1991-04-28",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "ldp",
      capacity: "party",
      members: [{ delegate: "toya-ldp", role: "head", post: "Member of the House of Representatives" }],
    },
    {
      side: "KP",
      organization: "supreme-peoples-assembly",
      capacity: "party",
      members: [{ delegate: "ri-mong-ho", role: "head", post: "Secretary-general of the Supreme People's Assembly" }],
    },
  ],
  topics: ["japanese-spouses", "home-visits"],
  outcomes: [
    {
      text: "The Japanese member handed over a petition of members of the Diet, addressed to Kim Il Sung, for free travel of Japanese wives between the two countries.",
    },
    { text: "Ri promised to pass it on without fail." },
  ],
  remarks: [
    {
      text: "The Japanese member said that feeling in Japan was bad and that he hoped to see the matter settled before normal relations.",
    },
    { text: "Both pages cite the Nikkei of 29 April and have the talk on the afternoon of the 28th." },
  ],
  sources: ["hankyung-1991-04-29-spouses-petition", "joongang-2558007-spouses-petition"],
};
