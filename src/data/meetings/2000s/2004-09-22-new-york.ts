import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2004-09-22-new-york",
  title: "Prime Minister Koizumi speaks with a vice foreign minister of the DPRK at a reception in New York",
  channel: "informal",
  status: "held",
  start: "2004-09-22",
  end: "2004-09-22",
  place: "new-york",
  venue: "reception of Japan's ambassador to the United Nations",
  delegations: [
    {
      side: "JP",
      organization: "prime-minister-japan",
      capacity: "party",
      members: [{ delegate: "junichiro-koizumi", role: "head", post: "Prime Minister" }],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "choe-su-hon", role: "head", post: "Vice foreign minister" }],
    },
  ],
  topics: ["normalisation", "security", "abductions"],
  outcomes: [
    {
      text: "Koizumi asked that Kim Jong Il be told that it was important to normalise relations and to go on with the six-party talks; for relations to advance, he told Choe, it mattered that the DPRK see the Pyongyang Declaration through. Choe promised to pass the message on.",
    },
    {
      text: "Koizumi hoped for a sincere new inquiry into ten missing Japanese; Choe said that reopening the cases had been agreed at the top political level.",
    },
  ],
  remarks: [
    {
      text: "A short talk at a reception for delegates to the General Assembly, reported by a Japanese official; working-level talks in Beijing were scheduled, possibly for that weekend.",
    },
  ],
  sources: ["japantimes-2004-09-24-koizumi-message"],
};
