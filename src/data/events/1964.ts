import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1964-02-campaign-for-travel",
    kind: "request",
    date: "1964-02/1965-12",
    places: ["japan"],
    summary:
      "At a central meeting in February 1964 Koreans in Japan called for free travel to the DPRK and back; from 16 March to 21 April some of them walked between Osaka and Tokyo. By the end of December 1965, 1,065 local authorities with 85 per cent of Japan's population, the assembly of Tokyo among them, had passed resolutions in support. Chongryon's paper says that Japan's government could not ignore this and in that month for the first time let two Koreans visit the DPRK and come back to Japan; another article of the paper says that three were given permits to re-enter and two travelled.",
    sides: ["KP", "JP"],
    organizations: ["chongryon"],
    note: "From the paper of Chongryon",
    sources: ["korea-np-2003-06-14-free-travel", "korea-np-2004-01-27-history-7"],
  },
];
