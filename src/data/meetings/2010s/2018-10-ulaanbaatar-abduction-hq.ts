import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2018-10-ulaanbaatar-abduction-hq",
  title: "Reported contact of the head of the abduction headquarters' office in Ulaanbaatar",
  channel: "informal",
  status: "reported",
  start: "2018-10",
  place: "ulaanbaatar",
  delegations: [
    {
      side: "JP",
      organization: "abduction-headquarters",
      capacity: "party",
      members: [
        { delegate: "shoichiro-ishikawa", role: "head", post: "Secretary-general of the headquarters' office" },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "song-il-ho", role: "head", post: "Ambassador for normalisation talks with Japan" }],
    },
  ],
  topics: ["abductions", "past-settlement"],
  outcomes: [{ text: "What was said is not known; the topics are those that the paper thought likely." }],
  remarks: [
    {
      text: "Late in the month, according to one source on the DPRK who knows the course of the talks, in the Asahi of 1 December 2018, of which only a copy was read.",
    },
    {
      text: "The same source said that Kitamura, the head of Cabinet Intelligence, had been in contact with Kim Song Hye of the United Front Department since July.",
      sources: ["asahi-2018-12-01-ulaanbaatar-copy"],
    },
    {
      text: "Song Il Ho told people who had lately been in the DPRK that he had no part in the contacts of Kim Song Hye and others with Japan, the Asahi wrote, as SBS retells it. The paper supposed that Ishikawa had asked for the return of all abductees and that Song had answered, as before, that the past had to be settled first.",
      sources: ["sbs-2018-12-ulaanbaatar-hq"],
    },
  ],
  sources: ["asahi-2018-12-01-ulaanbaatar-copy"],
};
