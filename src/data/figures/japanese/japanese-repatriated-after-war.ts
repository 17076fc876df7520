import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "japanese-repatriated-after-war-museum-panel",
    indicator: "japanese-repatriated-after-war",
    value: 297194,
    qualifier: "exact",
    period: "1945/..",
    statedBy: "a panel of a museum in Tokyo, as transcribed",
    note: "The panel gives no end; it gives 416,110 from southern Korea as well",
    sources: ["oceandictionary-heiwa-kinen-3714"],
  },
];
