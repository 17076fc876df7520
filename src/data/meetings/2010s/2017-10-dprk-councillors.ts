import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2017-10-dprk-councillors",
  title: "Former local councillors of Japan meet a deputy head of the party's International Department",
  channel: "informal",
  status: "held",
  start: "2017-10",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      capacity: "party",
      description:
        "people of the Fukuoka Prefecture friendship association, led by a former vice speaker of the prefectural assembly",
      members: [],
    },
    {
      side: "KP",
      organization: "wpk-international-department",
      capacity: "party",
      description: "a deputy head of the department, not named, and others",
      members: [],
    },
  ],
  topics: ["exchange"],
  outcomes: [{ text: "They exchanged views." }],
  sources: ["asahi-2018-02-22-councillors", "kantsuu-2018-02-22-councillors"],
};
