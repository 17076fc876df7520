import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1979-02-japan-wpk",
  title: "Delegation of the Workers' Party of Korea to Japan, as planned for February 1979",
  channel: "party",
  status: "planned",
  start: "1979-02?",
  place: "japan",
  delegations: [
    { side: "JP", organization: "jsp", capacity: "party", members: [] },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      size: 5,
      members: [{ delegate: "kim-yong-nam", role: "head" }],
    },
  ],
  topics: ["security"],
  outcomes: [],
  follows: "1978-12-dprk-jsp",
  remarks: [
    {
      text: "According to Japanese papers of a 29th, Japan promised the Socialist Party to let them in, as the first official delegation of the party since the war, and the foreign minister might receive them. They were to sign a paper on a nuclear-free zone. January 1979 is our reading, from the party's proposal late in the year before and neighbouring article numbers.",
    },
    {
      text: "The delegation of January 1989 was later called the first official one of the party in Japan, so that this one seems not to have come.",
      sources: ["hankyung-1989-01-14-wpk-visit-plan"],
    },
  ],
  sources: ["joongang-1502110-wpk-entry-allowed"],
};
