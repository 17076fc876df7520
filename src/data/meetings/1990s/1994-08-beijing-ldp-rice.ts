import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1994-08-beijing-ldp-rice",
  title: "Request for rice to a politician of Japan's Liberal Democratic Party in Beijing",
  channel: "party",
  status: "reported",
  start: "1994-08",
  place: "beijing",
  delegations: [
    {
      side: "JP",
      organization: "ldp",
      capacity: "party",
      description: "an influential member, not named",
      members: [],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      description: "an officer said to be close to Secretary Kim Yong Sun, not named",
      members: [],
    },
  ],
  topics: ["humanitarian-aid"],
  outcomes: [
    {
      text: "The DPRK side wished to buy 50,000 to 500,000 tonnes of rice, if possible on long-term credit at low interest.",
    },
  ],
  remarks: [
    { text: "The Sankei Shimbun wrote so on 10 March 1995, from a source on relations of Japan with the DPRK." },
  ],
  sources: ["hankookilbo-1995-03-11-rice-request"],
};
