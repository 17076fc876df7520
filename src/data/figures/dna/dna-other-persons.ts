import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "dna-other-persons-2004-12-08-government",
    indicator: "dna-other-persons",
    value: 2,
    qualifier: "exact",
    asOf: "2004-12-08",
    statedBy: "the Government of Japan, in Voice of America",
    authority: "government-japan",
    sources: ["voa-2004-12-08-mystery"],
  },
  {
    id: "dna-other-persons-2004-12-08-niigata-police",
    indicator: "dna-other-persons",
    value: 2,
    qualifier: "exact",
    asOf: "2004-12-08",
    statedBy: "the Niigata police, in The Asahi Shimbun",
    authority: "niigata-police",
    sources: ["asahi-2004-12-08-dna-result"],
  },
];
