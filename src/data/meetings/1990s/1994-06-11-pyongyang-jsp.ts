import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1994-06-11-pyongyang-jsp",
  title: "Delegation of the Japan Socialist Party to Pyongyang, as planned for June 1994",
  channel: "party",
  status: "planned",
  start: "1994-06-11",
  end: "1994-06-14",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      description: "three or four members of the Diet",
      members: [
        {
          delegate: "hajime-fukada",
          role: "head",
          post: "Director of the organisation bureau; member of the House of Councillors",
        },
      ],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      description: "officers of the party and of the government, as planned",
      members: [],
    },
  ],
  topics: ["security", "normalisation"],
  outcomes: [],
  follows: "1993-04-03-pyongyang-jsp",
  remarks: [
    {
      text: "The delegation was to set out on 10 June and to be in the DPRK from the 11th to the 14th, to hear its position on the nuclear question and to look for a way to reopen the normalisation talks. A talk with Kim Il Sung was asked for, but not confirmed. Members of the Liberal Democratic Party asked through Chongryon for a visit from 14 June.",
    },
    { text: "No page read says whether the visits of June took place." },
  ],
  sources: ["hankyung-1994-06-02-jsp-plan"],
};
