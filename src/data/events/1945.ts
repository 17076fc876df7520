import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1945-08-japanese-in-pyongyang",
    kind: "incident",
    date: "1945-08-26/1946",
    places: ["pyongyang"],
    summary:
      "According to a study the Soviet military government, in northern Korea since 10 August 1945, forbade Japanese any movement to other areas and then sent many men of young and middle age to the Soviet Union, its Far East among other places, to forced labour. When Soviet troops came into Pyongyang on 26 August, Japanese there were driven from their homes or had to hand them over, as the troops needed housing; right after the end of the war savings in banks, post offices and the like were all seized. They could not learn when they would go home, and to flee south was hardest from Pyongyang, where control was stricter than in other places. At Chuul a Soviet major gave Japanese work and food, and they lived somewhat more securely; but only those unfit for heavy labour could go home, and those left behind, who could not get to the quay of Chinnampo (now Nampo), where the ships came, lost heart.",
    sides: ["other"],
    note: "From the abstract alone, whose stored copy breaks off. It gives no end; 1946 is our reading, from the return that began in December of that year",
    sources: ["hkplus-undated-japanese-in-pyongyang"],
  },
];
