import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2003-10-20-dprkrc-asks-about-refugees",
    kind: "request",
    date: "2003-10-20",
    summary:
      "The DPRK Red Cross faxed the Japanese Red Cross Society asking it to trace people who had gone to the DPRK in the return programme and had lately come back to Japan without leave; it accused private groups of having taken away more than 20.",
    note: "The first such request of the DPRK side, by Japanese media",
    sources: ["hankyung-2003-10-23-dprkrc-fax"],
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
