import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1996-06-dprk-coalition-plan",
  title: "Mission of Japan's coalition parties to the DPRK, as planned for June 1996",
  channel: "party",
  status: "planned",
  start: "1996-06",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "japan-parties",
      capacity: "party",
      members: [
        { delegate: "taro-nakayama", role: "head", post: "Chairman of the Liberal Democrats' foreign policy council" },
        { delegate: "nosaka-jsp", role: "member", post: "Former Chief Cabinet Secretary; deputy head" },
      ],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      description: "the host is not named on the page",
      members: [],
    },
  ],
  topics: ["normalisation", "humanitarian-aid"],
  outcomes: [],
  follows: "1995-03-28-pyongyang-coalition",
  remarks: [
    {
      text: "By a diplomatic source in Tokyo, on the normalisation talks and a third delivery of rice; a visit of traders on the DPRK's debts was planned as well. No page read says that it went.",
    },
  ],
  sources: ["hankookilbo-1996-05-04-coalition-june"],
};
