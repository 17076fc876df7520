import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1992-01-23-beijing-aviation",
  title: "Talks of aviation officials in Beijing: charter flights on a direct route",
  channel: "government",
  status: "held",
  start: "1992-01-23",
  end: "1992-01-24",
  place: "beijing",
  delegations: [
    {
      side: "JP",
      organization: "government-japan",
      capacity: "party",
      description: "aviation authorities",
      members: [],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      description: "aviation authorities",
      members: [],
    },
  ],
  topics: ["exchange"],
  outcomes: [
    {
      text: "They adopted a document on opening a direct air route and on charter flights, the DPRK's radio reported: for the time until relations are normal, each side may fly up to about 80 times a year. It was to take effect on 1 February 1992; from then on passengers and freight could be carried as needed.",
      sources: ["hankyung-1992-01-26-air-talks"],
    },
  ],
  sources: ["hankyung-1992-01-26-air-talks", "seoul-1993-01-31-charter-flights"],
  evidence: {
    start: ["hankyung-1992-01-26-air-talks"],
    end: ["hankyung-1992-01-26-air-talks"],
    place: ["hankyung-1992-01-26-air-talks"],
    delegations: ["seoul-1993-01-31-charter-flights"],
    topics: ["hankyung-1992-01-26-air-talks"],
  },
  variants: [
    {
      field: "outcomes",
      value: "20 flights of two Japanese airlines and 60 of two airlines of the DPRK",
      sources: ["seoul-1993-01-31-charter-flights"],
      note: "So Seoul Shinmun a year later; the radio of the DPRK has about 80 a year for each side",
    },
  ],
};
