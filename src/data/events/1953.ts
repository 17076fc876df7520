import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1953-11-09-peace-mission",
    kind: "visit",
    date: "1953-11-09",
    places: ["dprk"],
    summary:
      "Kim Il Sung spoke at a reception for a Japanese people's mission of peace and friendship that came to welcome the armistice. According to a Japanese website it was of four people, led by Ikuo Oyama.",
    sides: ["JP", "KP"],
    delegates: ["kim-il-sung"],
    sources: ["nahf-1959-pyongyang-booklet", "rendaico-friendship-movement", "kotobank-heibonsha-nitcho-exchange"],
    evidence: { date: ["nahf-1959-pyongyang-booklet"] },
    note: "The date is that of the reception; the days of the visit are on no page read. An encyclopedia calls the visit of Oyama and others in November 1953 the first of Japanese after the war",
  },
];
