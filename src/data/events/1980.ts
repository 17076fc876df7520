import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1980-09-kim-on-wives",
    kind: "statement",
    date: "1980-09",
    summary:
      "Kim Il Sung said, as a member quoted him in Japan's Diet, that home visits of the Japanese wives and visits of their families from Japan to the DPRK were welcome, and that working matters should be taken up with the Workers' Party and the association for cultural relations.",
    delegates: ["kim-il-sung"],
    note: "The page gives extracts of Diet speeches; the speaker and the occasion of the statement are not seen",
    sources: ["kokalog-search-cultural-relations"],
  },
  {
    id: "1980-09-17-chongryon-chairman-reentry",
    kind: "decision",
    status: "planned",
    date: "1980-09-17~",
    places: ["japan"],
    summary:
      "The Government of Japan said that it would let the chairman of Chongryon go to the DPRK for treatment of his legs and come back; the journey was thought to be for the congress of the Workers' Party.",
    sides: ["JP"],
    organizations: ["chongryon"],
    note: "The page has no date; the year and the month are read from its text and from neighbouring article numbers.",
    sources: ["joongang-1548765-chairman-1980"],
  },
];
