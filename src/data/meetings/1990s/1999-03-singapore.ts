import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1999-03-singapore",
  title: "Unofficial talks in Singapore after the break of 1998",
  channel: "informal",
  status: "held",
  start: "1999-03~",
  place: "singapore",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      description: "a senior official at director-general level",
      members: [],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      description: "a diplomat of the rank of ambassador",
      members: [],
    },
  ],
  topics: ["security"],
  outcomes: [
    {
      text: "Japan warned strongly against missile launches; the DPRK repeated what it had said before, according to the Asahi.",
      sources: ["kbs-13504-singapore"],
    },
  ],
  remarks: [
    { text: "Japan's Foreign Ministry admitted the talks.", sources: ["kbs-13761-singapore-admitted"] },
    {
      text: "At a weekend. The pages of KBS carry no date; the year follows from the launch of August 1998, which they place in the year before, and the month is our reading: their numbers lie between those of an item on the end of a visit that began on 6 March 1999 and of one of late March.",
      sources: [
        "kbs-13504-singapore",
        "kbs-13761-singapore-admitted",
        "kbs-13154-nakayama-back",
        "kbs-17188-visit-halted",
        "hankyung-1999-03-04-nakayama",
      ],
    },
    {
      text: "After them Japan meant to propose preliminary talks, according to NHK: Japan and the United States had agreed on a comprehensive approach that pairs a hard line with dialogue. As a precondition Japan demanded a promise that the DPRK would neither develop nor deploy missiles.",
      sources: ["kbs-13889-preliminary-talks", "kbs-13761-singapore-admitted"],
    },
    {
      text: "The Asahi took them as part of an active policy of Japan, in step with the progress in the talks of the DPRK with the United States and the journeys of Japanese politicians to the DPRK.",
      sources: ["kbs-13504-singapore"],
    },
  ],
  sources: ["kbs-13761-singapore-admitted", "kbs-13504-singapore", "kbs-13889-preliminary-talks"],
  evidence: {
    start: [
      "kbs-13504-singapore",
      "kbs-13761-singapore-admitted",
      "kbs-13154-nakayama-back",
      "kbs-17188-visit-halted",
      "hankyung-1999-03-04-nakayama",
    ],
    delegations: ["kbs-13504-singapore", "kbs-13761-singapore-admitted"],
    topics: ["kbs-13504-singapore"],
  },
};
