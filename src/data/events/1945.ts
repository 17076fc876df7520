import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1945-08-japanese-in-pyongyang",
    kind: "incident",
    date: "1945-08-26/1946",
    places: ["pyongyang"],
    summary:
      "According to a study the Soviet military government, in northern Korea since 10 August 1945, forbade Japanese any movement to other areas and then sent many men of young and middle age to the Soviet Union, Siberia among other places. When Soviet troops came into Pyongyang on 26 August, Japanese there were driven from their homes or had to hand them over; their savings were all seized. They heard nothing of when they could go home, and to flee south was harder from Pyongyang than from other places. Once the official return was announced, only those unfit for heavy labour could go, and the others could not get to the quay of Chinnampo (now Nampo), where the ships came.",
    sides: ["other"],
    note: "From the abstract alone, whose stored copy breaks off. It gives no end; 1946 is our reading, from the return that began in December of that year",
    sources: ["hkplus-undated-japanese-in-pyongyang"],
  },
];
