import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1995-05-26-japan-rice",
  title: "Former foreign minister with the DPRK's trade committee in Japan: a request for rice",
  channel: "party",
  status: "held",
  start: "1995-05-26",
  end: "1995-05-26",
  place: "japan",
  delegations: [
    {
      side: "JP",
      organization: "ldp",
      capacity: "party",
      members: [
        {
          delegate: "michio-watanabe",
          role: "head",
          post: "Former deputy prime minister; head of the mission of March",
        },
      ],
      sources: ["hankyung-1995-05-26-watanabe-ri"],
    },
    {
      side: "KP",
      organization: "international-trade-committee-dprk",
      capacity: "party",
      members: [{ delegate: "ri-song-rok", role: "head", post: "Chairman" }],
      sources: ["hankyung-1995-05-26-watanabe-ri"],
    },
  ],
  topics: ["humanitarian-aid"],
  outcomes: [
    {
      text: "Ri asked for as much rice as possible as a loan, because of bad weather; he hoped that Japan would mediate on rice that the South offered.",
      sources: ["hankyung-1995-05-26-watanabe-ri"],
    },
    {
      text: "Watanabe held that no political condition should be tied to humanitarian help.",
      sources: ["hankyung-1995-05-26-watanabe-ri"],
    },
  ],
  follows: "1995-03-28-pyongyang-coalition",
  remarks: [
    {
      text: "The DPRK confirmed in August that it was Ri who had asked the coalition for rice.",
      sources: ["seoul-1995-08-23-dprk-asked"],
    },
  ],
  sources: ["hankyung-1995-05-26-watanabe-ri", "seoul-1995-08-23-dprk-asked"],
  evidence: {
    start: ["hankyung-1995-05-26-watanabe-ri"],
    topics: ["hankyung-1995-05-26-watanabe-ri", "seoul-1995-08-23-dprk-asked"],
    place: ["hankyung-1995-05-26-watanabe-ri"],
  },
};
