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
    {
      text: "The Hankook Ilbo called it the first aviation agreement of the two sides, with the first exchange of official working documents between the two governments. By the agreement there are direct charter flights between Pyongyang and Nagoya and between Niigata and Pyongyang, on a route through the airspace of Khabarovsk.",
      sources: ["hankookilbo-1992-01-25-aviation"],
    },
  ],
  sources: ["hankyung-1992-01-26-air-talks", "seoul-1993-01-31-charter-flights", "hankookilbo-1992-01-25-aviation"],
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
    {
      field: "outcomes",
      value: "up to 80 flights a year by both sides",
      sources: ["hankookilbo-1992-01-25-aviation"],
      note: "The radio of the DPRK has about 80 a year for each side",
    },
  ],
  remarks: [
    {
      text: "The transport authorities agreed on 14 January to resume these talks, the Yomiuri Shimbun reported. The officer in charge of aviation in the DPRK was said to be letting Japan know in confidence that the DPRK would not insist on a route; simpler procedures for some 50 to 100 charter flights a year were expected.",
      sources: ["hankyung-1992-01-15-aviation-plan"],
    },
    {
      text: "The JoongAng Ilbo wrote in June 1996 that only a few of the flights agreed had been flown up to the end of 1995, as the nuclear question came up, among other things. In 1996, to draw Japanese tourists, the DPRK greatly raised the number: an agency's advertisement in Choson Sinbo had fourteen flights between Nagoya and Pyongyang from April to November.",
      sources: ["joongang-3288176-charter-1996"],
    },
  ],
  follows: "1991-08-beijing-aviation",
};
