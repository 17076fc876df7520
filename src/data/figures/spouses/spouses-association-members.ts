import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "spouses-association-members-2017-10-hamhung",
    indicator: "spouses-association-members",
    value: 11,
    qualifier: "exact",
    asOf: "2017-10",
    statedBy: "the Hamhung Rainbow Association, on TV Asahi",
    authority: "hamhung-rainbow",
    note: "Founded in 2016; remaining Japanese and Japanese spouses together",
    sources: ["tvasahi-2017-10-27-nijinokai"],
  },
];
