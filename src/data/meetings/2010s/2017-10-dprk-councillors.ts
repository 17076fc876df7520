import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2017-10-dprk-councillors",
  title: "A former local councillor of Japan and others meet a deputy head of the party's International Department",
  channel: "informal",
  status: "held",
  start: "2017-10",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      capacity: "party",
      description:
        "a former vice speaker of the Fukuoka prefectural assembly, who chairs the prefecture's friendship association, and others",
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
  topics: [],
  outcomes: [{ text: "They exchanged views." }],
  sources: ["asahi-2018-02-22-councillors", "kantsuu-2018-02-22-councillors"],
  remarks: [
    {
      text: "The group, of about 30 from several prefectures of Kyushu, was to go from 3 to 7 October; it was the tenth yearly visit of the association. Read only on a forum copy of an item from before the visit.",
      sources: ["2nn-2017-09-29-kyushu"],
    },
  ],
};
