import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2004-02-25-beijing",
  title: "Bilateral meeting beside the second round of the six-party talks",
  channel: "multilateral",
  status: "held",
  start: "2004-02-25",
  end: "2004-02-25",
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
      text: "The two heads had four contacts during the round: first a short talk, standing, at the reception of 24 February, and last about ten minutes after the closing ceremony of 28 February, when Japan asked for an early date and the DPRK side said that it would reply through an appropriate route.",
      sources: ["asyura-2004-02-24-reception-contact", "japantimes-2004-02-29-fourth-contact"],
    },
  ],
  sources: ["akahata-2004-02-26-yabunaka-kim", "ap-2004-02-27-discuss-kidnapping"],
  evidence: {
    round: ["mofa-2004-03-six-party-second-round"],
    delegations: ["mofa-2004-03-six-party-second-round", "ap-2004-02-27-discuss-kidnapping"],
    start: ["akahata-2004-02-26-yabunaka-kim"],
    end: ["akahata-2004-02-26-yabunaka-kim"],
  },
  variants: [
    {
      field: "start",
      value: "2004-02-26",
      sources: ["ap-2004-02-27-discuss-kidnapping"],
      note: "A paper of 27 February says yesterday, but also after the opening session, which was on 25 February",
    },
  ],
  venue: "Diaoyutai State Guesthouse",
};
