import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2002-01-12-china",
  title: "Reported secret contact of diplomats in a Chinese city",
  channel: "informal",
  status: "reported",
  start: "2002-01-12",
  end: "2002-01-14",
  place: "china",
  delegations: [
    { side: "JP", organization: "mofa-japan", capacity: "party", members: [] },
    { side: "KP", organization: "mofa-dprk", capacity: "party", members: [] },
  ],
  topics: ["security", "abductions", "missing-japanese", "normalisation"],
  outcomes: [{ text: "No great progress." }],
  remarks: [
    {
      text: "According to the Mainichi of 24 January: outside Beijing, at the request of the DPRK, on the ship sunk in December, the suspected abductions, the halt of the search for missing Japanese and reopening the normalisation talks, among other things.",
    },
  ],
  sources: ["donga-2002-01-24-secret-contacts"],
};
