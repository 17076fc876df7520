import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1964-02-campaign-for-travel",
    kind: "request",
    date: "1964-02/1965-12",
    places: ["japan"],
    summary:
      "At a central meeting in February 1964 Koreans in Japan called for free travel to the DPRK and back; from March some of them marched for a month between Osaka and Tokyo. By the end of December 1965, 1,065 local authorities with 85 per cent of Japan's population, the assembly of Tokyo among them, had passed resolutions in support. Chongryon's paper says that Japan's government could not ignore this and in that month let two Koreans visit the DPRK.",
    sides: ["KP", "JP"],
    organizations: ["chongryon"],
    note: "From the paper of Chongryon",
    sources: ["korea-np-2003-06-14-free-travel"],
  },
];
