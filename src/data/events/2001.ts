import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2001-12-17-search-halted",
    kind: "statement",
    date: "2001-12-17",
    summary: "The DPRK Red Cross declared a full stop to the search for missing Japanese.",
    sources: [
      "hankyung-2001-12-18-search-halted",
      "kbs-2001-12-18-tokyo-regret",
      "worldjpn-2002-03-22-mofa-statement-ja",
    ],
    evidence: { date: ["hankyung-2001-12-18-search-halted", "kbs-2001-12-18-tokyo-regret"] },
  },
  {
    id: "2001-12-18-japan-regrets",
    kind: "statement",
    date: "2001-12-18",
    summary:
      "The Chief Cabinet Secretary and the Foreign Minister of Japan voiced regret; Japan was to go on asking for cooperation.",
    sources: ["kbs-2001-12-18-tokyo-regret", "hankyung-2001-12-18-search-halted"],
    evidence: { date: ["kbs-2001-12-18-tokyo-regret"], summary: ["kbs-2001-12-18-tokyo-regret"] },
  },
  {
    id: "2001-12-19-jrcs-asks-for-explanation",
    kind: "request",
    date: "2001-12-19?",
    summary: "The Japanese Red Cross Society wrote to the DPRK Red Cross asking it to confirm and explain the halt.",
    note: "The date is that of the report",
    sources: ["hankyung-2001-12-19-jrcs-letter"],
  },
  {
    id: "2001-12-22-spy-ship",
    kind: "incident",
    date: "2001-12-22",
    summary:
      "A ship that Japan holds to be a DPRK spy ship sank after an encounter with Japan's coast guard in China's exclusive economic zone.",
    meetings: ["2002-09-17-pyongyang-summit"],
    note: "Of the pages read, only an anonymous wiki gives the date, the zone and the raising of the ship on 11 September 2002. Kim Jong Il spoke of such ships at the summit",
    sources: ["latimes-2002-09-18-admits-kidnappings", "atwiki-kaikocyu-channel-chart"],
    evidence: { date: ["atwiki-kaikocyu-channel-chart"] },
  },
];
