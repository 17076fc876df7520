import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1994-09-06-pyongyang-fukada",
  title: "Member of the Japan Socialist Party in Pyongyang to prepare a mission",
  channel: "party",
  status: "held",
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
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      description: "the International Department, which had invited him",
      members: [],
      sources: ["hankyung-1994-09-06-fukada-arrives"],
    },
  ],
  topics: ["arrangements", "normalisation"],
  outcomes: [],
  remarks: [
    {
      text: "The first visit of a member of the Diet after the death of Kim Il Sung, together with a member of another party whom other bodies had invited. They meant to stay until 10 September.",
      sources: ["hankyung-1994-09-06-fukada-arrives"],
    },
    {
      text: "He was to prepare the visit of a mission under Wataru Kubo later in September, which the party had decided on by 25 August.",
      sources: ["seoul-1994-08-27-kubo-mission"],
    },
  ],
  sources: [
    "hankyung-1994-09-06-fukada-arrives",
    "seoul-1994-09-02-fukada-6-september",
    "seoul-1994-08-27-kubo-mission",
  ],
  evidence: {
    status: ["hankyung-1994-09-06-fukada-arrives"],
    start: ["hankyung-1994-09-06-fukada-arrives", "seoul-1994-09-02-fukada-6-september"],
    place: ["hankyung-1994-09-06-fukada-arrives"],
    topics: ["seoul-1994-08-27-kubo-mission"],
  },
  variants: [
    {
      field: "start",
      value: "1994-09-05",
      sources: ["seoul-1994-08-27-kubo-mission"],
      note: "The plan as announced on 25 August, to 10 September",
    },
  ],
};
