import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1994-08-beijing-ldp-rice",
  title: "Request for rice to a politician of Japan's Liberal Democratic Party in Beijing",
  channel: "informal",
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
      text: "The DPRK side wished to buy 50,000 to 500,000 tonnes of rice from Japan, on credit with as long a term and as little interest as possible. It was asking China, too.",
    },
  ],
  remarks: [
    { text: "The Sankei Shimbun wrote so on 10 March 1995, from a source on relations of Japan with the DPRK." },
    {
      text: "According to the source the request was made in secret, after the death of Kim Il Sung. The politician was looking into whether rice could be sent by the Liberal Democratic Party alone, because there were no relations and the DPRK held that it could not take aid free of charge.",
    },
  ],
  sources: ["hankookilbo-1995-03-11-rice-request"],
};
