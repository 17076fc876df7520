import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
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
