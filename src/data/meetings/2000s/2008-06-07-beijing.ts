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
  outcomes: [{ text: "Agreed to hold official talks in Beijing on 11 and 12 June." }],
  follows: "2007-09-05-ulaanbaatar",
  remarks: [
    {
      text: "About four hours were planned; only in a forum that quotes a news agency.",
      sources: ["nordkorea-info-2008-06-06-forum"],
    },
  ],
  sources: ["voa-korean-2008-06-08-beijing-11-june", "cri-ja-2008-06-06-informal-talks"],
  evidence: {
    place: ["voa-korean-2008-06-08-beijing-11-june"],
    venue: ["cri-ja-2008-06-06-informal-talks"],
    outcomes: ["voa-korean-2008-06-08-beijing-11-june"],
  },
  variants: [
    {
      field: "end",
      value: "2008-06-08",
      sources: ["taipeitimes-2008-06-07-resume-talks"],
      note: "Announced beforehand as two days, and as formal dialogue",
    },
  ],
};
