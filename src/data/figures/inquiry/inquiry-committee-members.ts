import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "inquiry-committee-members-2004-06-03-saiki",
    indicator: "inquiry-committee-members",
    value: 20,
    qualifier: "exact",
    asOf: "2004-06-03",
    population: "about half from the people's security organs and half from local government",
    statedBy: "the DPRK side, as reported by Akitaka Saiki to the families' association and a rescue association",
    authority: "government-dprk",
    meeting: "2004-08-11-beijing",
    sources: ["narkn-2004-08-13-saiki-briefing"],
  },
];
