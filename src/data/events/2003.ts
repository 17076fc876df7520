import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
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
