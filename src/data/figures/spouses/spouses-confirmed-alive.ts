import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "spouses-confirmed-alive-1996-12-civic-group",
    indicator: "spouses-confirmed-alive",
    value: 538,
    qualifier: "at-least",
    asOf: "1996-12",
    population: "wives, known through letters and other contact with relatives",
    statedBy: "a civic group in Japan that sends relief goods, in The Japan Times",
    note: "The DPRK had told a visiting official of a Japanese organization that it did not know where about half of the 1,800 wives were, according to The Japan Times",
    sources: ["japantimes-1997-07-25-538"],
    part: "wives",
  },
  {
    id: "spouses-confirmed-alive-britannica",
    indicator: "spouses-confirmed-alive",
    value: 500,
    qualifier: "about",
    part: "wives",
    population:
      "Japanese wives said to be in the DPRK, counting only those of whom news can be confirmed on the Japanese side",
    statedBy: "the Japanese edition of Britannica, which names nobody as its source",
    note: "The text goes up to the second home visit, of January 1998, and prints no date of its own",
    sources: ["kotobank-britannica-home-visits"],
  },
];
