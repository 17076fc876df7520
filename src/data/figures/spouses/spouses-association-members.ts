import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "spouses-association-members-2017-10-hamhung",
    indicator: "spouses-association-members",
    value: 11,
    qualifier: "exact",
    asOf: "2017-10",
    statedBy: "TV Asahi, which names no author of the number",
    note: "Of the Hamhung Rainbow Association, founded in 2016; remaining Japanese and Japanese spouses together",
    sources: ["tvasahi-2017-10-27-nijinokai"],
    population: "Japanese women",
  },
];
