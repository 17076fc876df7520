import type { CollectionName, Ids, Words } from "./ids.ts";
import type { Status } from "./meeting.ts";

/** A word of a vocabulary: what records write, and what it means. */
export interface Word<Id extends string = string> {
  /** The word or code as records write it: `home-visits`, `M23`, `USD/yr`. */
  readonly id: Id;
  /** A name for tables, charts and exports: "Home visits". No other word of the vocabulary has it. */
  readonly label: string;
  /** What the word means, and where it ends: what belongs to it and what does not. */
  readonly definition: string;
}

/** The form of a word: letters and digits, joined by single marks. */
export const wordForm = /^[A-Za-z0-9]+([-/.][A-Za-z0-9]+)*$/;

/** The words that a dataset declares. Its records use no others. */
export interface Vocabularies<I extends Ids = Ids> {
  /** The parties to the talks, and a word for anyone else. */
  readonly sides: readonly Word<I["sides"]>[];
  /** Through whom the sides meet: governments, societies, leaders. */
  readonly channels: readonly Word<I["channels"]>[];
  /** What can become of a meeting or event. Helpers calculate with them, so a dataset can label these words but not add any. */
  readonly statuses: readonly Word<Status>[];
  /** What a delegate does in a delegation: `head` leads it. */
  readonly roles: readonly Word<I["roles"]>[];
  /** As what a delegation is at a meeting: `party` takes part in the talks. */
  readonly capacities: readonly Word<I["capacities"]>[];
  /** The subjects of meetings. */
  readonly topics: readonly Word<I["topics"]>[];
  /** The series of meetings and events. */
  readonly series: readonly Word<I["series"]>[];
  /** The units of figures. */
  readonly units: readonly Word<I["units"]>[];
  /** The kinds of event. */
  readonly eventKinds: readonly Word<I["eventKinds"]>[];
  /** The kinds of organization. */
  readonly organizationKinds: readonly Word<I["organizationKinds"]>[];
  /**
   * The kinds of source. Two things know some of the words: `snapshot` takes places from a `reference` (an encyclopaedia or
   * gazetteer) whenever it was published, and the bibliographies know `news`, `academic`, `blog` and other usual words.
   */
  readonly sourceTypes: readonly Word<I["sourceTypes"]>[];
}

/** The name of a vocabulary. */
export type VocabularyName = keyof Vocabularies;

/** The names of the vocabularies. */
export const vocabularyNames = [
  "sides",
  "channels",
  "statuses",
  "roles",
  "capacities",
  "topics",
  "series",
  "units",
  "eventKinds",
  "organizationKinds",
  "sourceTypes",
] as const satisfies readonly VocabularyName[];

/** The name of the type of each vocabulary's words, which is that of their definition in the JSON Schema. */
export const wordTypes = {
  sides: "Side",
  channels: "Channel",
  roles: "Role",
  capacities: "Capacity",
  topics: "Topic",
  series: "Series",
  units: "Unit",
  eventKinds: "EventKind",
  organizationKinds: "OrganizationKind",
  sourceTypes: "SourceType",
} as const satisfies Readonly<Record<keyof Words, string>>;

/** Where the records of each collection have words: the path to each, with `*` for every entry of a list. */
export const wordPaths: Readonly<Record<CollectionName, Readonly<Record<string, VocabularyName>>>> = {
  sources: { type: "sourceTypes" },
  places: {},
  organizations: { kind: "organizationKinds", side: "sides" },
  delegates: { side: "sides" },
  meetings: {
    channel: "channels",
    status: "statuses",
    "history.*.status": "statuses",
    series: "series",
    "delegations.*.side": "sides",
    "delegations.*.capacity": "capacities",
    "delegations.*.members.*.role": "roles",
    "topics.*": "topics",
  },
  indicators: { unit: "units" },
  figures: {},
  events: { kind: "eventKinds", status: "statuses", series: "series", "sides.*": "sides" },
  disagreements: {},
  openQuestions: {},
  claims: { "scope.channels.*": "channels", "scope.series.*": "series" },
};

/** The label of a word; the word itself if the vocabulary does not have it. */
export const labelOf = (words: readonly Word[] | undefined, id: string): string =>
  words?.find((word) => word.id === id)?.label ?? id;
