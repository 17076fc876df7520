import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1981-03-16-trade-delegation-agreed",
    kind: "agreement",
    date: "1981-03-16",
    places: ["pyongyang"],
    summary:
      "In Pyongyang the managing director of the Japan-DPRK Trade Association, there since late February, agreed with the DPRK's Committee for the Promotion of International Trade that a delegation of the committee should visit Japan from April to May, and that as one measure to widen trade an exchange of the two sides' experts and engineers by industry, such as steel and textiles, should be considered, the Asahi reported. To the same end the DPRK wished in particular to leave the old way of dealing through dummy firms for memorandum trade, as between Japan and China before their relations.",
    sides: ["JP", "KP"],
    organizations: ["japan-dprk-trade-association", "international-trade-committee-dprk"],
    note: "The page prints a 16th alone; March 1981 is our reading, from article numbers and from late February on the page",
    sources: ["joongang-1562063-memorandum-trade"],
  },
  {
    id: "1981-07-17-okuno-on-wives",
    kind: "statement",
    date: "1981-07-17",
    summary:
      "The Minister of Justice, Seisuke Okuno, reported to the Cabinet on the question of home visits of the Japanese wives and spoke of it to the press, to win understanding and help. On 13 October he told the Diet so and repeated what he had said to the Cabinet: the assemblies of 5 cities, 43 towns and 23 villages had lately asked him in writing to bring such visits about.",
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
    organizations: ["dprk-japan-friendship-association"],
    sides: ["KP"],
  },
];
