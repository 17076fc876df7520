import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1993-04-03-pyongyang-jsp",
  title: "Delegation of the Japan Socialist Party in Pyongyang",
  channel: "party",
  status: "held",
  start: "1993-04-03",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      members: [
        { delegate: "wataru-kubo", role: "head", post: "Vice-chairman" },
        { delegate: "hajime-fukada", role: "member", post: "Director of the organisation bureau" },
      ],
    },
    { side: "KP", capacity: "party", description: "hosts, whom the pages read do not name", members: [] },
  ],
  topics: [],
  outcomes: [],
  remarks: [
    {
      text: "The day is that of the arrival, according to the DPRK's radio.",
      sources: ["hankyung-1993-04-05-jsp-arrives"],
    },
    {
      text: "A delegation planned for June 1994 was to be the party's first official one since April 1993.",
      sources: ["hankyung-1994-06-02-jsp-plan"],
    },
  ],
  sources: ["hankyung-1993-04-05-jsp-arrives", "hankyung-1994-06-02-jsp-plan"],
  evidence: {
    start: ["hankyung-1993-04-05-jsp-arrives"],
    place: ["hankyung-1993-04-05-jsp-arrives"],
    delegations: ["hankyung-1993-04-05-jsp-arrives"],
  },
};
