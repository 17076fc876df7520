import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1980-03-19-wives-in-the-diet",
    kind: "statement",
    date: "1980-03-19",
    summary:
      "In the audit committee of the House of Representatives a member of the Democratic Socialist Party gave all of his 36 minutes to home visits of the Japanese wives in the DPRK. Since the party's chairman for Diet affairs took them up on 24 May 1974, 17 members of the Diet had asked about them up to 14 December 1979, he said. Most of the people who had left for the DPRK were out of touch, he also said, and their whereabouts unknown.",
    sides: ["JP"],
    organizations: ["house-of-representatives"],
    figures: ["spouses-in-dprk-1980-03-19-diet-speech", "returnees-cumulative-1980-03-19-diet-speech"],
    note: "Only on a blog copy of the proceedings",
    sources: ["rocksack-diet-1980-03-19-wives"],
  },
  {
    id: "1980-09-kim-on-wives",
    kind: "statement",
    date: "1980-09",
    summary:
      "Kim Il Sung said, as a member quoted him in Japan's Diet, that home visits of the Japanese wives and visits of their families from Japan to the DPRK were welcome, and that working matters should be taken up with the Workers' Party and the association for cultural relations.",
    delegates: ["kim-il-sung"],
    note: "The page gives extracts of Diet speeches; the speaker and the occasion of the statement are not seen",
    sources: ["kokalog-search-cultural-relations"],
    sides: ["KP"],
  },
  {
    id: "1980-10-17-chongryon-chairman-reentry",
    kind: "decision",
    status: "planned",
    date: "1980-10-17",
    places: ["japan"],
    summary:
      "The Government of Japan said that it meant to give the chairman of Chongryon a re-entry visa: he wished to go to the DPRK, as he put it, to have arthritis in his legs treated. In fact the journey was understood to be connected with the congress of the Workers' Party.",
    sides: ["JP"],
    organizations: ["chongryon"],
    note: "The page prints a 17th alone. October 1980 is our reading: a page two article numbers on is from the 18th, and one a little before them announces the referendum of 22 October.",
    sources: ["joongang-1548765-chairman-1980"],
  },
];
