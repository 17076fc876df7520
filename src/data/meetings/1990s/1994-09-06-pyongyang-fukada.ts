import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1994-09-06-pyongyang-fukada",
  title: "Member of the Japan Socialist Party to Pyongyang to prepare a mission, as planned",
  channel: "party",
  status: "planned",
  start: "1994-09-06",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      members: [
        {
          delegate: "hajime-fukada",
          role: "head",
          post: "Member of the House of Councillors; chairman of the party's committee on friendship with the DPRK",
        },
      ],
    },
    { side: "KP", organization: "wpk", capacity: "party", description: "DPRK authorities, as planned", members: [] },
  ],
  topics: ["arrangements", "normalisation"],
  outcomes: [],
  remarks: [
    {
      text: "The first member of the Diet to go after the death of Kim Il Sung.",
      sources: ["seoul-1994-09-02-fukada-6-september"],
    },
    {
      text: "He was to prepare the visit of a mission under Wataru Kubo later in September, which the party had decided on by 25 August.",
      sources: ["seoul-1994-08-27-kubo-mission"],
    },
  ],
  sources: ["seoul-1994-09-02-fukada-6-september", "seoul-1994-08-27-kubo-mission"],
  evidence: {
    start: ["seoul-1994-09-02-fukada-6-september"],
    place: ["seoul-1994-08-27-kubo-mission"],
    topics: ["seoul-1994-08-27-kubo-mission"],
  },
  variants: [
    {
      field: "start",
      value: "1994-09-05",
      sources: ["seoul-1994-08-27-kubo-mission"],
      note: "The plan of a week before, to 10 September",
    },
  ],
};
