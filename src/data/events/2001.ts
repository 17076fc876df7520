import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2001-03-hibakusha-survey",
    kind: "survey",
    date: "2001-03-13/2001-03-17",
    places: ["pyongyang"],
    summary:
      "Japan sent its first mission about atomic bomb survivors to the DPRK, of the Foreign Ministry, the Health and Labour Ministry and others, and afterwards gave a number of the living. Help was to be worked out, but nothing was done as relations grew worse.",
    figures: ["hibakusha-in-dprk-2001-03-government"],
    note: "The end is that of the plan. Announced on 9 March as six people, specialist doctors and officials, to go on 13 March for five days and see survivors and hospitals",
    sources: [
      "kyodo-2007-10-08-hibakusha",
      "donga-2001-03-09-hibakusha-mission",
      "japantimes-2002-06-24-hibakusha",
      "nkchosun-2001-03-13-hibakusha-mission",
    ],
    evidence: { summary: ["kyodo-2007-10-08-hibakusha", "donga-2001-03-09-hibakusha-mission"] },
    sides: ["JP"],
    organizations: ["mofa-japan", "mhlw-japan"],
    delegates: ["shigekazu-sato"],
  },
  {
    id: "2001-05-04-man-deported",
    kind: "decision",
    date: "2001-05-04",
    places: ["beijing"],
    summary:
      "Japan put a man who was thought to be Kim Jong Il's eldest son, and three companions, on an aeroplane to Beijing, three days after they had come to Narita with forged passports. It did not establish officially who he was. The Dong-A Ilbo read this as care not to provoke the DPRK and to keep a basis for normal relations.",
    note: "Prime Minister Koizumi told the Diet that he had thought deportation right because it was very hard to establish who the man was. The man said in Beijing in January 2009 that he was Kim Jong Nam",
    sources: ["donga-jp-2001-05-04-deported", "thejournal-2009-01-diet-record"],
    evidence: { summary: ["donga-jp-2001-05-04-deported"], date: ["donga-jp-2001-05-04-deported"] },
    sides: ["JP"],
    organizations: ["moj-japan"],
  },
  {
    id: "2001-12-17-search-halted",
    kind: "statement",
    date: "2001-12-17",
    summary:
      "The DPRK Red Cross declared a full stop to the search for missing Japanese. It said that Japan's stir about abductions had made the search very difficult.",
    sources: [
      "hankyung-2001-12-18-search-halted",
      "kbs-2001-12-18-tokyo-regret",
      "worldjpn-2002-03-22-mofa-statement-ja",
      "japantimes-2001-12-19-search-halted",
    ],
    evidence: { date: ["hankyung-2001-12-18-search-halted", "kbs-2001-12-18-tokyo-regret"] },
    sides: ["KP"],
    organizations: ["dprk-red-cross"],
  },
  {
    id: "2001-12-18-japan-regrets",
    kind: "statement",
    date: "2001-12-18",
    summary:
      "The Chief Cabinet Secretary of Japan regretted the halt and said that Japan would go on asking the DPRK to cooperate. The Foreign Minister said that it could not be confirmed and, if true, would be most regrettable.",
    sources: ["kbs-2001-12-18-tokyo-regret", "hankyung-2001-12-18-search-halted"],
    evidence: { date: ["kbs-2001-12-18-tokyo-regret"], summary: ["kbs-2001-12-18-tokyo-regret"] },
    sides: ["JP"],
    organizations: ["cabinet-secretariat", "mofa-japan"],
    delegates: ["yasuo-fukuda"],
  },
  {
    id: "2001-12-19-jrcs-asks-for-explanation",
    kind: "request",
    date: "2001-12-19?",
    summary: "The Japanese Red Cross Society wrote to the DPRK Red Cross asking it to confirm and explain the halt.",
    note: "The date is that of the report",
    sources: ["hankyung-2001-12-19-jrcs-letter"],
    sides: ["JP"],
    organizations: ["japanese-red-cross"],
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
    sides: ["JP"],
    organizations: ["coast-guard-japan"],
  },
];
