import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "committee-members-2014-07-03-japan",
    indicator: "committee-members",
    value: 30,
    qualifier: "about",
    asOf: "2014-07-03",
    statedBy: "the DPRK side's explanation, as summed up by the Government of Japan on 3 July 2014",
    authority: "government-dprk",
    note: "The government's summary itself was read on blog copies",
    sources: [
      "sankeibiz-2014-07-03-lifting",
      "truenet-2014-07-04-sic-explanation",
      "cyucyo-2014-07-03-sic-explanation",
    ],
  },
  {
    id: "committee-members-2014-07-04-kcna",
    indicator: "committee-members",
    value: 30,
    qualifier: "about",
    asOf: "2014-07-04",
    statedBy: "KCNA; NHK World, in its report on KCNA's announcement",
    authority: "investigation-committee",
    sources: ["kcna-2014-07-04-special-committee-ko", "nhkworld-2014-07-04-probe-panel"],
  },
];
