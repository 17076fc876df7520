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
  remarks: [
    {
      text: "The group, of about 30 from several prefectures of Kyushu, was to go from 3 to 7 October; it was the tenth yearly visit of the association. Read only on a forum copy of an item from before the visit.",
      sources: ["2nn-2017-09-29-kyushu"],
    },
  ],
};
