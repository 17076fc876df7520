import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1974-dprkrc-asks-for-fishermen",
    kind: "request",
    date: "1974?",
    summary:
      "The DPRK Red Cross telegraphed to the Japanese Red Cross, according to KCNA, to arrange the return of at least one DPRK fisherman, thought to be held by the Japanese police, of a boat that had left Rajin on 14 October; the police had arrested a man from a rubber boat off Hyogo on 19 September.",
    note: "The page, from Reuters of a 4th, gives no year",
    sources: ["joongang-1387961-donghae-11"],
  },
  {
    id: "1974-10-ipu-tokyo",
    kind: "visit",
    date: "1974-10~",
    places: ["tokyo"],
    summary:
      "A delegation of the DPRK's parliament came to Tokyo for a conference of the Inter-Parliamentary Union. Japan had let people of the DPRK in for sport and trade only; it was the first entry for a political purpose, according to the page on the invitation.",
    sides: ["KP"],
    organizations: ["supreme-peoples-assembly"],
    note: "The pages print no date; year and month are our reading, from the words on October and neighbouring article numbers",
    sources: ["joongang-1387658-ipu-opens", "joongang-1380208-ipu-invitation"],
  },
];
