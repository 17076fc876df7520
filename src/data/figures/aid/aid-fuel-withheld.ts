import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "aid-fuel-withheld-2008-10-press",
    indicator: "aid-fuel-withheld",
    value: 200_000,
    qualifier: "exact",
    asOf: "2008-10-22",
    statedBy: "MBN and Daily NK; the Yomiuri Shimbun, in Voice of America",
    event: "2008-10-22-fuel-others-to-give",
    note: "Of a million tonnes that fell to five of the six parties together; about 17 billion yen, according to Daily NK",
    sources: ["voakorea-2008-10-22-fuel", "mbn-2008-10-20-hill", "dailynk-2008-10-22-fuel"],
  },
];
