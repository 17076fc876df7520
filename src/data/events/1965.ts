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
  {
    id: "1965-12-two-reentry-permits",
    kind: "decision",
    date: "1965-12",
    summary:
      "Japan gave two Koreans permits to go to the DPRK and come back, soon after it had established relations with South Korea on 18 December. South Korea called it unprecedented, raised it with Japan's embassy on 29 December, and had its ambassador protest in February 1966, also against the return programme and passports for Japanese going to the DPRK.",
    sides: ["JP", "other"],
    note: "From South Korean diplomatic papers. Another source has permits of December 1968 as the first",
    sources: ["nkchosun-2006-papers-of-1966"],
    variants: [
      {
        field: "date",
        value: "December 1968, as the first",
        sources: ["rok-mofa-archive-18516"],
        note: "For elderly people who visited families and graves",
      },
    ],
  },
];
