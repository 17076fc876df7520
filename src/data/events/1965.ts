import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1965-07-31-extension",
    kind: "agreement",
    date: "1965-07-31",
    summary:
      "The DPRK Red Cross had asked on 30 July for another year; the Japanese Red Cross agreed the next day, against South Korean objections.",
    sources: ["seoulshinmun-1996-01-22-extension-1965", "joongang-3203991-diplomatic-files"],
  },
];
