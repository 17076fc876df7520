import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "socialist-missions-1989-11-01-since-1960",
    indicator: "socialist-missions",
    value: 101,
    qualifier: "exact",
    period: "1960-08/1989-09",
    statedBy:
      "a member of the Liberal Democratic Party in the House of Representatives, from papers of his, on a blog that copies the minutes",
    note: "Low reliability, a blog",
    sources: ["rocksack-1989-11-01-jsp-missions"],
  },
  {
    id: "socialist-missions-1989-11-01-fifteen-years",
    indicator: "socialist-missions",
    value: 82,
    qualifier: "exact",
    period: "1974~/1989-09",
    statedBy:
      "a member of the Liberal Democratic Party in the House of Representatives, from papers of his, on a blog that copies the minutes",
    note: "'The last 15 years' in the speech; low reliability, a blog",
    sources: ["rocksack-1989-11-01-jsp-missions"],
  },
  {
    id: "socialist-missions-1989-11-01-1984",
    indicator: "socialist-missions",
    value: 13,
    qualifier: "exact",
    period: "1984",
    statedBy:
      "a member of the Liberal Democratic Party in the House of Representatives, from papers of his, on a blog that copies the minutes",
    note: "Low reliability, a blog",
    sources: ["rocksack-1989-11-01-jsp-missions"],
  },
  {
    id: "socialist-missions-1989-11-01-since-1984",
    indicator: "socialist-missions",
    value: 46,
    qualifier: "exact",
    period: "1984/1989-09",
    statedBy:
      "a member of the Liberal Democratic Party in the House of Representatives, from papers of his, on a blog that copies the minutes",
    note: "'Not quite five years' in the speech; low reliability, a blog",
    sources: ["rocksack-1989-11-01-jsp-missions"],
  },
  {
    id: "socialist-missions-1989-11-01-1985",
    indicator: "socialist-missions",
    value: 10,
    qualifier: "exact",
    period: "1985",
    statedBy:
      "a member of the Liberal Democratic Party in the House of Representatives, from papers of his, on a blog that copies the minutes",
    note: "Low reliability, a blog",
    sources: ["rocksack-1989-11-01-jsp-missions"],
  },
  {
    id: "socialist-missions-1989-11-01-1986",
    indicator: "socialist-missions",
    value: 11,
    qualifier: "exact",
    period: "1986",
    statedBy:
      "a member of the Liberal Democratic Party in the House of Representatives, from papers of his, on a blog that copies the minutes",
    note: "Low reliability, a blog",
    sources: ["rocksack-1989-11-01-jsp-missions"],
  },
];
