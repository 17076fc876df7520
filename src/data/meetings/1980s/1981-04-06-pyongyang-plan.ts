import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1981-04-06-pyongyang-plan",
  title: "Delegation of the Socialist Democratic Federation to Pyongyang, as planned for April 1981",
  channel: "party",
  status: "planned",
  start: "1981-04-06",
  end: "1981-04-12~",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      capacity: "party",
      description:
        "Socialist Democratic Federation: the chairman, its secretary-general and a member of the House of Councillors",
      size: 3,
      members: [{ delegate: "hideo-den", role: "head", post: "Chairman" }],
    },
    {
      side: "KP",
      organization: "cultural-relations-committee",
      capacity: "party",
      description: "the body that invited them",
      members: [],
    },
  ],
  topics: [],
  outcomes: [],
  history: [
    {
      status: "planned",
      on: "1981-03~",
      start: "1981-04-06",
      place: "pyongyang",
      sources: ["joongang-1561972-april-visit-plan"],
    },
  ],
  remarks: [
    {
      text: "The chairman himself announced it, for a week from the 6th. A former leader of the New Liberal Club was understood to plan a visit to the DPRK in May.",
    },
    {
      text: "The page prints no year; 1981 is our reading, from article numbers (one soon after is of 21 March 1981). No page read says that the visit took place.",
    },
  ],
  sources: ["joongang-1561972-april-visit-plan"],
};
