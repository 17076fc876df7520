import type { CollectionName } from "./ids.ts";

/** A path to ids of other records in the records of a collection. */
export interface IdPath {
  /** The names of the fields, joined by dots; `*` means every entry of a list or every field of an object. */
  readonly path: string;
  /** The collection that the ids refer to, or the path of the field that names it. */
  readonly to: CollectionName | { readonly namedAt: string };
  /**
   * What to remove along with a reference whose target is gone: the object around it that makes no sense without it
   * (`posts.*`), or the record itself (`""`). Absent: only the reference is removed, from its list or field.
   */
  readonly takes?: string;
}

/** Where the records of a collection have ids, and how many entries their lists need. */
export interface IdPaths {
  readonly ids: readonly IdPath[];
  /**
   * How many entries a list needs, by its path. With fewer, the object around the list is removed; 0 means that the list
   * may be empty. A list that is not named here is removed with its last entry.
   */
  readonly minItems: Readonly<Record<string, number>>;
}

/**
 * Every path to ids of other records. Following references, removing lost ones and collecting sources all use this table;
 * a test compares it with the JSON Schema.
 */
export const idPaths = {
  sources: { ids: [], minItems: {} },
  places: {
    ids: [
      { path: "partOf", to: "places" },
      { path: "sameAs.sources.*", to: "sources" },
      { path: "sources.*", to: "sources" },
    ],
    minItems: { "sameAs.sources": 1, sources: 0 },
  },
  organizations: {
    ids: [
      { path: "partOf", to: "organizations" },
      { path: "sameAs.sources.*", to: "sources" },
      { path: "sources.*", to: "sources" },
    ],
    minItems: { "sameAs.sources": 1, sources: 0 },
  },
  delegates: {
    ids: [
      { path: "sameAs.sources.*", to: "sources" },
      { path: "posts.*.organization", to: "organizations" },
      { path: "posts.*.sources.*", to: "sources" },
    ],
    minItems: { "sameAs.sources": 1, posts: 0, "posts.*.sources": 1 },
  },
  meetings: {
    ids: [
      { path: "place", to: "places" },
      { path: "follows", to: "meetings" },
      { path: "delegations.*.organization", to: "organizations" },
      { path: "delegations.*.members.*.delegate", to: "delegates", takes: "delegations.*.members.*" },
      { path: "delegations.*.sources.*", to: "sources" },
      { path: "history.*.place", to: "places" },
      { path: "history.*.sources.*", to: "sources" },
      { path: "outcomes.*.sources.*", to: "sources" },
      { path: "sessions.*.sources.*", to: "sources" },
      { path: "remarks.*.sources.*", to: "sources" },
      { path: "sources.*", to: "sources" },
      { path: "evidence.*.*", to: "sources" },
      { path: "variants.*.sources.*", to: "sources" },
    ],
    minItems: {
      delegations: 0,
      "delegations.*.members": 0,
      outcomes: 0,
      // A part with sources of its own does not rest on those of the record.
      "delegations.*.sources": 1,
      "history.*.sources": 1,
      "outcomes.*.sources": 1,
      "sessions.*.sources": 1,
      "remarks.*.sources": 1,
      sources: 1,
      "variants.*.sources": 1,
    },
  },
  indicators: { ids: [], minItems: {} },
  figures: {
    ids: [
      { path: "indicator", to: "indicators", takes: "" },
      { path: "authority", to: "organizations" },
      { path: "meeting", to: "meetings" },
      { path: "event", to: "events" },
      // A sum without one of its parts is another sum.
      { path: "derived.from.*", to: "figures", takes: "" },
      { path: "sources.*", to: "sources" },
    ],
    minItems: { "derived.from": 1, sources: 1 },
  },
  events: {
    ids: [
      { path: "places.*", to: "places" },
      { path: "organizations.*", to: "organizations" },
      { path: "meetings.*", to: "meetings" },
      { path: "delegates.*", to: "delegates" },
      { path: "figures.*", to: "figures" },
      { path: "sources.*", to: "sources" },
      { path: "evidence.*.*", to: "sources" },
      { path: "variants.*.sources.*", to: "sources" },
    ],
    minItems: { sources: 1, "variants.*.sources": 1 },
  },
  disagreements: {
    ids: [
      { path: "about.*.id", to: { namedAt: "about.*.collection" }, takes: "about.*" },
      { path: "readings.*.figures.*", to: "figures" },
      { path: "readings.*.sources.*", to: "sources" },
    ],
    // One reading alone is no disagreement.
    minItems: { about: 1, readings: 2, "readings.*.sources": 1 },
  },
  openQuestions: {
    ids: [
      { path: "about.*.id", to: { namedAt: "about.*.collection" }, takes: "about.*" },
      { path: "sources.*", to: "sources" },
    ],
    minItems: {},
  },
  claims: {
    ids: [
      { path: "about", to: { namedAt: "scope.collection" }, takes: "" },
      { path: "since", to: { namedAt: "scope.collection" }, takes: "" },
      // Without its place a claim would count meetings everywhere.
      { path: "scope.place", to: "places", takes: "" },
      { path: "scope.except.*.id", to: { namedAt: "scope.collection" }, takes: "scope.except.*" },
      { path: "disagreement", to: "disagreements" },
      { path: "sources.*", to: "sources" },
    ],
    minItems: { sources: 1 },
  },
} as const satisfies Readonly<Record<CollectionName, IdPaths>>;
