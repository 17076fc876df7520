import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2008-06-07-beijing",
  title: "Informal consultations in Beijing to prepare working-level talks",
  channel: "informal",
  status: "held",
  start: "2008-06-07",
  end: "2008-06-07",
  place: "beijing",
  venue: "Embassy of Japan",
  round: "preparatory",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        { delegate: "akitaka-saiki", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "song-il-ho", role: "head", post: "Ambassador in charge of normalisation talks" }],
    },
  ],
  topics: ["abductions", "normalisation", "arrangements"],
  outcomes: [
    {
      text: "The envoys agreed that relations had to move forward, and to hold formal working-level talks in Beijing on 11 and 12 June, as the Japanese side said afterwards.",
      sources: [
        "kyodo-2008-06-08-formal-talks",
        "japantimes-2008-06-08-talks-this-week",
        "voa-korean-2008-06-08-beijing-11-june",
      ],
    },
    {
      text: "Saiki told reporters that he had repeated Japan's view on the abductions and hoped that the DPRK would make a decision and deal with them concretely in the next talks.",
      sources: ["kyodo-2008-06-08-formal-talks", "japantimes-2008-06-08-talks-this-week"],
    },
  ],
  follows: "2007-09-05-ulaanbaatar",
  remarks: [
    {
      text: "The meeting lasted two hours; about four had been planned, according to a news agency quoted in a forum.",
      sources: [
        "kyodo-2008-06-08-formal-talks",
        "japantimes-2008-06-08-talks-this-week",
        "nordkorea-info-2008-06-06-forum",
      ],
    },
    {
      text: "The day before, Chief Cabinet Secretary Machimura spoke of a fairly short exchange of opinions, and Foreign Minister Komura of a mere preparation, from which he did not expect much. Officials saw in it a step to reopening the normalisation talks, possibly as early as by the end of the month.",
      sources: ["kyodo-2008-06-07-working-level"],
    },
  ],
  sources: [
    "kyodo-2008-06-08-formal-talks",
    "japantimes-2008-06-08-talks-this-week",
    "voa-korean-2008-06-08-beijing-11-june",
    "cri-ja-2008-06-06-informal-talks",
  ],
  evidence: {
    place: ["kyodo-2008-06-08-formal-talks", "voa-korean-2008-06-08-beijing-11-june"],
    venue: ["kyodo-2008-06-07-working-level", "cri-ja-2008-06-06-informal-talks"],
    round: ["kyodo-2008-06-07-working-level", "kyodo-2008-06-08-formal-talks"],
    delegations: [
      "kyodo-2008-06-08-formal-talks",
      "kyodo-2008-06-07-working-level",
      "japantimes-2008-06-08-talks-this-week",
    ],
  },
  variants: [
    {
      field: "end",
      value: "2008-06-08",
      sources: ["taipeitimes-2008-06-07-resume-talks", "mbn-2008-06-07-informal-talks"],
      note: "Announced as two days; the Taipei Times calls the talks formal, the other pages unofficial or preparatory",
    },
  ],
};
