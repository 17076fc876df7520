import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2003-director-of-back-channel-moves",
    kind: "report",
    status: "reported",
    date: "2003-07-01~",
    summary:
      "The monthly Foresight wrote that Kenji Hiramatsu, director of the Northeast Asia Division and Tanaka's partner in the secret talks, was to leave for the United States on 1 July. His own counterpart, called Mr Y, was believed to be an officer of the Japan section of the DPRK's Foreign Ministry; who Mr X and Mr Y were only a handful of people in the government knew. After Kuala Lumpur, the same monthly had written, the two sides went on by this channel, meeting in Beijing and elsewhere or writing by fax.",
    sides: ["JP", "KP"],
    organizations: ["mofa-japan"],
    meetings: ["2001-10-dalian-secret-series", "2002-11-23-dalian-informal"],
    delegates: ["kenji-hiramatsu", "hitoshi-tanaka"],
    note: "The pages have no date; the year is read from what they report",
    sources: ["fsight-2003-mr-y", "fsight-2002-back-channel"],
  },
  {
    id: "2003-10-20-dprkrc-asks-about-refugees",
    kind: "request",
    date: "2003-10-20",
    summary:
      "The DPRK Red Cross faxed the Japanese Red Cross Society, asking it to trace people who had gone to the DPRK in the return programme, had lately fled and had come back to Japan, and to establish the facts. It said that private groups had kidnapped more than 20.",
    note: "According to Japanese media, the first time that the DPRK asked Japan to trace such people",
    sources: ["hankyung-2003-10-23-dprkrc-fax"],
    sides: ["KP"],
    organizations: ["dprk-red-cross"],
  },
  {
    id: "2003-10-20-koizumi-three-leaders",
    kind: "request",
    date: "2003-10-20",
    places: ["bangkok"],
    summary:
      "In Bangkok Koizumi asked the leaders of Russia, China and South Korea for help over the abductions. Hu Jintao hoped that talks of Japan and the DPRK would settle them; all wished to go on with the six-party talks.",
    delegates: ["junichiro-koizumi"],
    sources: ["japantimes-2003-10-21-koizumi-support"],
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
  },
];
