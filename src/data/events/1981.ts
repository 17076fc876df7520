import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1981-07-17-okuno-on-wives",
    kind: "statement",
    date: "1981-07-17",
    summary:
      "The Minister of Justice, Seisuke Okuno, reported to the Cabinet on the question of home visits of the Japanese wives and spoke of it to the press, to win understanding and help. He told the Diet so on 13 October: the assemblies of 5 cities, 43 towns and 23 villages had of late asked him in writing to bring such visits about.",
    sides: ["JP"],
    organizations: ["moj-japan"],
    note: "Only on a blog copy of the proceedings; the day is the one that the member who asked him named",
    sources: ["blog-copy-diet-1981-10-13-wives"],
  },
  {
    id: "1981-dprk-friendship-association-founded",
    kind: "founding",
    date: "1981-09-10",
    summary:
      "The DPRK founded an association for friendship with Japan; Hyon Jun Guk became chairman, Kim U Jong and Son Song Phil vice-chairmen among others.",
    delegates: ["hyon-jun-guk", "kim-u-jong", "son-song-phil"],
    note: "According to DPRK radio of a 12th, on a 10th; September 1981 is our reading, from article numbers.",
    sources: ["joongang-1580089-friendship-association"],
  },
];
