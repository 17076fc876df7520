import type { Day, EdtfDate } from "../dates/index.ts";

/** What a dataset says about itself as a whole. The fields are named as in a Data Package where it has them. */
export interface About {
  /** A short name for programs: lower-case words joined by hyphens. No other dataset should have it. */
  readonly name: string;
  /** The title: "Talks on a border river". */
  readonly title: string;
  /** What the dataset contains, in a few sentences. Google's search lists only datasets whose description has 50 to 5,000 characters. */
  readonly description?: string;
  /** The version of the data: "1.2.0". */
  readonly version?: string;
  /** The licence of the data. Absent if none has been chosen. */
  readonly license?: {
    /** Its SPDX identifier: "CC-BY-4.0". */
    readonly name: string;
    /** Its name in words: "Creative Commons Attribution 4.0". */
    readonly title?: string;
    /** The web address of its text. */
    readonly path?: string;
  };
  /** Who publishes the dataset. */
  readonly publisher?: {
    /** The name of the publisher. */
    readonly title: string;
    /** The web address of the publisher. */
    readonly path?: string;
  };
  /** Words by which it can be found. */
  readonly keywords?: readonly string[];
  /** The web address of the dataset. */
  readonly homepage?: string;
  /** The files in which the whole dataset can be downloaded. Absent if there are none on the web. */
  readonly downloads?: readonly {
    /** The web address of the file. */
    readonly path: string;
    /** Its media type: "text/csv", "application/json". */
    readonly mediatype?: string;
    /** What it contains, or in which format. */
    readonly title?: string;
  }[];
  /** The languages of its names, all of them, as BCP 47 tags, the language of its texts first. */
  readonly languages?: readonly string[];
  /** The time that it covers. */
  readonly coverage?: {
    /** The date from which on it covers the talks. */
    readonly start?: EdtfDate;
    /** The date up to which it covers the talks; absent if they go on. */
    readonly end?: EdtfDate;
    /** The day up to which what was published was taken in. */
    readonly cutOff?: Day;
  };
  /** How to cite it. Absent if the title, publisher and version are enough. */
  readonly citation?: string;
}
