/** What a file says of the record as a whole. */
export interface About {
  /** Lower-case, without blanks: what the record is called in a program. */
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly version?: string;
  /** The licence of the data: its SPDX identifier, its name and its address. */
  readonly license?: { readonly name: string; readonly title: string; readonly path: string };
  readonly keywords?: readonly string[];
  /** Where the record is to be had. */
  readonly homepage?: string;
}

/** What is to be said of the record of this package, or of a selection from it. */
export const aboutThisDataset: About = {
  name: "japan-dprk-talks",
  title: "The talks between Japan and the DPRK about people",
  description:
    "Meetings of the two Red Cross societies and the governments of Japan and the DPRK about the living, the missing and the dead; their delegates, the figures that were stated, what happened in between, and where sources disagree. Every record names its sources.",
  license: {
    name: "CC-BY-4.0",
    title: "Creative Commons Attribution 4.0",
    path: "https://creativecommons.org/licenses/by/4.0/",
  },
  keywords: ["japan", "dprk", "north-korea", "red-cross", "negotiation", "repatriation", "abductions"],
  homepage: "https://www.npmjs.com/package/japan-dprk-talks",
};
