import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2004-02-26-beijing",
  title: "Bilateral meeting beside the second round of the six-party talks",
  channel: "multilateral",
  status: "held",
  start: "2004-02-26?",
  end: "2004-02-26?",
  place: "beijing",
  round: "sideline of the second round of the six-party talks (25-28 February 2004)",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        {
          delegate: "mitoji-yabunaka",
          role: "head",
          post: "Head of delegation to the six-party talks; Director-General, Asian and Oceanian Affairs Bureau",
        },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [
        {
          delegate: "kim-kye-gwan",
          role: "head",
          post: "Vice Foreign Minister; head of delegation to the six-party talks",
        },
      ],
    },
  ],
  topics: ["abductions", "returned-families"],
  outcomes: [
    { text: "80 minutes without progress apart from the wish to keep talking." },
    { text: "The DPRK delegate promised to pass Japan's requests to Pyongyang; no date was set." },
  ],
  follows: "2004-02-11-pyongyang",
  remarks: [
    {
      text: "The two heads talked for a short time, standing, at the reception of 24 February and agreed to go on; only on a forum copy of a newspaper report.",
      sources: ["asyura-2004-02-24-reception-contact"],
    },
  ],
  sources: ["ap-2004-02-27-discuss-kidnapping"],
  evidence: {
    round: ["mofa-2004-03-six-party-second-round"],
    delegations: ["mofa-2004-03-six-party-second-round", "ap-2004-02-27-discuss-kidnapping"],
  },
  variants: [
    {
      field: "start",
      value: "2004-02-25",
      sources: ["ap-2004-02-27-discuss-kidnapping"],
      note: "The same text says both yesterday, which is 26 February, and after the opening session, which was on 25 February",
    },
    {
      field: "start",
      value: "2004-02-24",
      sources: ["asyura-2004-02-24-reception-contact"],
      note: "The short talk at the reception",
    },
  ],
};
