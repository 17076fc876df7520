import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1988-10-japan-wpk",
  title: "Delegation of the Workers' Party of Korea to Japan, as planned for October 1988",
  channel: "party",
  status: "planned",
  start: "1988-10",
  place: "japan",
  delegations: [
    { side: "JP", organization: "jsp", capacity: "party", description: "the party that invited it", members: [] },
    {
      side: "JP",
      organization: "government-japan",
      capacity: "party",
      description: "wished to talk with the guests about the crew",
      members: [],
    },
    { side: "KP", organization: "wpk", capacity: "party", members: [] },
  ],
  topics: ["detainees"],
  outcomes: [],
  follows: "1988-09-pyongyang-jsp",
  remarks: [
    {
      text: "By the Asahi Shimbun, it was expected in mid-October. By the Mainichi Shimbun, Japan kept up contacts in third countries and thought of more trade, easier debts and more visits as a price.",
    },
    { text: "The delegation came in January 1989.", sources: ["seoul-1990-10-06-wpk-visit-plan"] },
  ],
  sources: ["hankyung-1988-10-04-asahi-outlook"],
};
