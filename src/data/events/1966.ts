import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1966-08-23-cabinet-ends-agreement",
    kind: "decision",
    date: "1966-08-23",
    summary:
      "The Cabinet of Japan decided that the agreement would end on 12 November 1967, according to an East German embassy paper.",
    sources: ["wilson-1969-06-02-gdr-negotiations"],
  },
  {
    id: "1966-09-17-pyongsin-incident",
    kind: "incident",
    date: "1966-09-17",
    places: ["shimonoseki"],
    summary:
      "A DPRK fishing boat (written 平新丸), on which the crew had mutinied, came to Shimonoseki; the DPRK Red Cross asked the Japanese Red Cross for help.",
    sources: ["jrc-humanitarian-journal-3-2014-p63"],
  },
];
