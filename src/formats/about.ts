/** What a file says about the dataset as a whole. */
export interface About {
  /** A short name for programs, in lower case and without spaces. */
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly version?: string;
  /** The licence of the data: its SPDX identifier, its name and its web address. */
  readonly license?: { readonly name: string; readonly title: string; readonly path: string };
  readonly keywords?: readonly string[];
  /** Where to get the dataset. */
  readonly homepage?: string;
}

/** What to say about this package's dataset, or about a selection from it. */
export const aboutThisDataset: About = {
  name: "japan-dprk-talks",
  title: "The talks between Japan and the DPRK about people",
  description:
    "Meetings of the two Red Cross societies and the governments of Japan and the DPRK about the living, the missing and the dead; their delegates, the figures that sources state, what happened in between, and where sources disagree. Every record names its sources.",
  license: {
    name: "CC-BY-4.0",
    title: "Creative Commons Attribution 4.0",
    path: "https://creativecommons.org/licenses/by/4.0/",
  },
  keywords: ["japan", "dprk", "north-korea", "red-cross", "negotiation", "repatriation", "abductions"],
  homepage: "https://www.npmjs.com/package/japan-dprk-talks",
};
