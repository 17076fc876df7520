import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1974-dprkrc-asks-for-fishermen",
    kind: "request",
    date: "1974?",
    summary:
      "The DPRK Red Cross telegraphed to the Japanese Red Cross, by KCNA, to arrange the return of at least one DPRK fisherman, thought to be held by the Japanese police, of a boat that had left Rajin on 14 October; the police had arrested a man from a rubber boat off Hyogo on 19 September.",
    note: "The page, from Reuters of a 4th, gives no year",
    sources: ["joongang-1387961-donghae-11"],
  },
];
