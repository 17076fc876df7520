import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1991-08-beijing-aviation",
  title: "Talks of the transport authorities in Beijing on a direct air route",
  channel: "government",
  status: "held",
  start: "1991-08",
  place: "beijing",
  delegations: [
    {
      side: "JP",
      organization: "government-japan",
      capacity: "party",
      description: "transport authorities",
      members: [],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      description: "transport authorities",
      members: [],
    },
  ],
  topics: ["exchange"],
  outcomes: [
    {
      text: "The DPRK side balked at the route that Japan put forward, and the talks failed, the Yomiuri Shimbun wrote in January 1992.",
    },
  ],
  sources: ["hankyung-1992-01-15-aviation-plan"],
};
