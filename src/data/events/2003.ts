import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2003-forty-billion-demand",
    kind: "report",
    status: "reported",
    date: "2003",
    places: ["beijing"],
    summary:
      "A former member of the House of Representatives said in Beijing what a senior official of the international department of the Communist Party of China had told him: the DPRK thought of 40 billion US dollars of war reparations from Japan. The official had asked how Japan would take it.",
    sides: ["KP", "other"],
    organizations: ["government-dprk"],
    note: "Kyodo, on an 18th. The page prints no date; the year is read from it: it puts Koizumi's journey to Pyongyang in the year before, and in November by mistake",
    sources: ["pressian-2003-forty-billion"],
  },
  {
    id: "2003-01-12-koizumi-pulikovsky",
    kind: "request",
    date: "2003-01-12",
    summary:
      "In Khabarovsk Koizumi met the Russian president's representative in the Far East, Konstantin Pulikovskii, who is relatively close to Kim Jong Il. He said that relations with the DPRK could not become normal before the nuclear question was settled, according to a Japanese official, and asked indirectly for help with them. The official said that Koizumi made no specific request about a breakthrough and gave him no message for Kim.",
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
    delegates: ["junichiro-koizumi"],
    note: "There had been speculation that he would look for a way to restart the stalled talks",
    sources: ["japantimes-2003-01-13-pulikovsky"],
  },
  {
    id: "2003-director-of-back-channel-moves",
    kind: "report",
    status: "reported",
    date: "2003-07",
    summary:
      "The monthly Foresight wrote in its issue of July 2003 that Kenji Hiramatsu, director of the Northeast Asia Division and Tanaka's partner in the secret diplomacy with the DPRK, was certain to be moved abroad, and that he seemed to be going to Harvard University on 1 July. His own counterpart, called Mr Y, was believed to be a senior officer of the Japan section of the DPRK's Foreign Ministry; who Mr X and Mr Y were only a handful of people in the government knew. In its issue of December 2002 it had written that the two sides seemed to go on by this channel after Kuala Lumpur. By meetings in Beijing and elsewhere and by fax the channel had brought about the summit, the drafting of the declaration and the visit of five abductees to Japan.",
    sides: ["JP", "KP"],
    organizations: ["mofa-japan"],
    meetings: ["2001-10-dalian-secret-series"],
    delegates: ["kenji-hiramatsu", "hitoshi-tanaka"],
    note: "The date is that of the issue",
    sources: ["fsight-2003-mr-y", "fsight-2002-back-channel"],
  },
  {
    id: "2003-09-20-readiness-signalled",
    kind: "report",
    date: "2003-09-20",
    summary:
      "Officials of Japan's government said that the DPRK had signalled, in recent contacts of the embassies in Beijing, that it was ready for high-level talks on the abductees and their families.",
    sides: ["JP"],
    organizations: ["government-japan"],
    note: "The date is that of the report",
    sources: ["kbs-de-2003-09-20-readiness"],
  },
  {
    id: "2003-10-07-japan-not-wanted",
    kind: "statement",
    date: "2003-10-07",
    summary:
      "The DPRK's Foreign Ministry said that it would not let Japan take part in any talks on the nuclear question: it was nothing but an obstacle and had lost its standing as a trustworthy partner. Japan had used the six-party talks to raise the abductions, which the DPRK called settled. Japan's Foreign Ministry answered that it would not accept this and that the question was no matter between the two countries alone.",
    sides: ["KP", "JP"],
    organizations: ["mofa-dprk", "mofa-japan"],
    meetings: ["2003-08-28-beijing"],
    sources: ["afp-2003-10-07-japan-excluded", "bbc-2003-10-07-japan-excluded", "cbs-2003-10-07-japan-excluded"],
  },
  {
    id: "2003-10-20-dprkrc-asks-about-refugees",
    kind: "request",
    date: "2003-10-20",
    summary:
      "The DPRK Red Cross faxed the Japanese Red Cross Society, asking it to trace people who had gone to the DPRK in the return programme, had lately fled and had come back to Japan, and to establish the facts, Japanese media reported. It said that private groups had kidnapped more than 20.",
    note: "According to Yonhap, the first time that the DPRK asked for the whereabouts of such people in Japan",
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
      "In Bangkok Koizumi asked the leaders of Russia, China and South Korea for help over the abductions. Hu Jintao hoped that talks between Japan and the DPRK would settle them, officials said; all were still resolved to keep the six-party talks going.",
    delegates: ["junichiro-koizumi"],
    sources: ["japantimes-2003-10-21-koizumi-support"],
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
  },
  {
    id: "2003-12-25-koizumi-on-offer",
    kind: "statement",
    date: "2003-12-25",
    summary:
      "Of the offer that the DPRK was said to have made to members of the Diet in Beijing, to let the families go if the five came to the airport of Pyongyang to fetch them, Koizumi said that word would come to the Foreign Ministry if it really meant to send them home. The chief cabinet secretary said that the normal way was a formal procedure led by the government. Some officials were critical: nothing guaranteed that the five or their families would be allowed to return to Japan.",
    sides: ["JP"],
    organizations: ["prime-minister-japan", "cabinet-secretariat"],
    meetings: ["2003-12-20-beijing"],
    delegates: ["junichiro-koizumi", "yasuo-fukuda"],
    sources: ["rfa-2003-12-25-koizumi", "latimes-2003-12-26-offer"],
  },
];
