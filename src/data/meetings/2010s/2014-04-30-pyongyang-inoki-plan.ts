import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2014-04-30-pyongyang-inoki-plan",
  title: "Visit of five members of the Japan Restoration Party to Pyongyang, considered for spring 2014",
  channel: "party",
  status: "planned",
  start: "2014-04-30",
  end: "2014-05-05",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "nippon-ishin",
      capacity: "party",
      description: "not sent by the party; at their own cost",
      size: 5,
      members: [
        { delegate: "antonio-inoki", role: "member", post: "Member of the House of Councillors" },
        {
          delegate: "kenta-matsunami",
          role: "member",
          post: "Chairman, Committee on Audit and Oversight of Administration, House of Representatives",
        },
      ],
    },
    { side: "KP", capacity: "party", description: "people of rank, being arranged", members: [] },
  ],
  topics: ["exchange"],
  outcomes: [],
  remarks: [
    {
      text: "It needed leave of the houses, as the Diet was sitting. Six members of the Diet, the five among them, were to go from 10 to 14 July and to meet leaders of the Workers' Party and of a body for friendship with Japan. Both pages are blog copies.",
      sources: ["hguyr18-2014-04-ishin-visit", "kyodo-2014-07-10-six-members"],
    },
  ],
  sources: ["hguyr18-2014-04-ishin-visit"],
};
