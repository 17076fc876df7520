import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "japanese-repatriated-after-war-museum-panel",
    indicator: "japanese-repatriated-after-war",
    value: 297_194,
    qualifier: "exact",
    period: "1945/..",
    statedBy: "a panel of a museum in Tokyo, as transcribed",
    note: "The panel gives no end of the period; it also gives 416,110 for southern Korea",
    sources: ["oceandictionary-heiwa-kinen-3714"],
  },
  {
    id: "japanese-repatriated-after-war-own-way-wikipedia",
    indicator: "japanese-repatriated-after-war",
    value: 200_000,
    qualifier: "exact",
    population: "Japanese who crossed the 38th parallel on their own and came home by way of Busan",
    statedBy: "a Wikipedia article, in a copy",
    note: "A part of all who came home; the page does not say that they were civilians. Read only on a copy of an encyclopedia",
    sources: ["weblio-repatriates-manchuria-northern-korea"],
  },
];
