import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1993-11-05-hosokawa-order",
    kind: "statement",
    date: "1993-11-05",
    summary:
      "Before a visit to South Korea Prime Minister Hosokawa told its correspondents the order in which Japan wished to go on: reopen the normalisation talks soon while working on the nuclear suspicion, and set up relations only once the suspicion was cleared up.",
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
    sources: ["hankyung-1993-11-06-hosokawa", "imaeil-1993-11-06-hosokawa"],
    variants: [
      {
        field: "summary",
        value: "no normalisation talks as long as the nuclear suspicion is not cleared up",
        sources: ["imaeil-1993-11-06-hosokawa"],
        note: "The Maeil Shinmun relates his words to the talks themselves, the Korea Economic Daily to normal relations",
      },
    ],
  },
];
