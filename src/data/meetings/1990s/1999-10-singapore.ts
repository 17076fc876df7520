import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1999-10-singapore",
  title: "Unofficial talks in Singapore after the break of 1998",
  channel: "informal",
  status: "held",
  start: "1999-10~",
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
  topics: ["security", "normalisation"],
  outcomes: [
    {
      text: "Japan warned against missile launches; the DPRK repeated what it had said before, by the Asahi.",
      sources: ["kbs-13504-singapore"],
    },
  ],
  remarks: [
    { text: "Japan's Foreign Ministry admitted the talks.", sources: ["kbs-13761-singapore-admitted"] },
    {
      text: "At a weekend. The pages of KBS carry no date; the year follows from the launch of August 1998, which they place in the year before, and the month is that of a blog.",
      sources: ["kbs-13504-singapore", "kbs-13761-singapore-admitted", "hypq-2012-08-singapore"],
    },
  ],
  sources: ["kbs-13761-singapore-admitted", "kbs-13504-singapore"],
  evidence: {
    start: ["kbs-13504-singapore", "kbs-13761-singapore-admitted", "hypq-2012-08-singapore"],
    delegations: ["kbs-13504-singapore", "kbs-13761-singapore-admitted"],
    topics: ["kbs-13504-singapore"],
  },
  variants: [
    {
      field: "delegations",
      value: "division directors",
      sources: ["hypq-2012-08-singapore"],
      note: "A blog, of low reliability; it has the end of October",
    },
  ],
};
