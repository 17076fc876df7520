import type { CollectionName } from "../src/model/ids.ts";

/** A record that is not finished. An empty string is to be filled in: it neither compiles nor passes `npm run validate`. */
export type BlankRecord = { readonly id: string } & Readonly<Record<string, unknown>>;

/** What is known of a record before it is written. */
export interface Known {
  readonly id?: string;
  readonly date?: string | undefined;
  readonly place?: string;
  readonly indicator?: string;
  readonly measure?: string;
  readonly side?: string;
  readonly country?: string | undefined;
  readonly kind?: string;
  readonly today?: string;
}

const sources = [""];
const names = { en: "" };
const reading = { value: "", sources };

/** What each kind of claim says beside what all claims say. */
export const claimKinds: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "first-since": { since: "" },
  "first-in": { length: { value: "", unit: "", qualifier: "" } },
  nth: { number: "" },
  last: { asOf: "" },
};

const maybe = (field: string, value: unknown): Readonly<Record<string, unknown>> =>
  value === undefined ? {} : { [field]: value };

const blanks: { readonly [C in CollectionName]: (known: Known) => Readonly<Record<string, unknown>> } = {
  sources: ({ date, today = "" }) => ({
    title: "",
    publisher: "",
    url: "",
    ...maybe("published", date),
    accessed: today,
    language: "",
    type: "",
    reliability: "",
  }),
  places: ({ country }) => ({ names, kind: "", ...maybe("country", country), sources }),
  organizations: ({ side = "" }) => ({ names, kind: "", side, sources }),
  delegates: ({ side = "" }) => ({ side, names, posts: [{ organization: "", title: "", seen: "", sources }] }),
  meetings: ({ date, place = "" }) => ({
    title: "",
    channel: "",
    status: "",
    ...maybe("start", date),
    place,
    delegations: [],
    topics: [],
    outcomes: [],
    sources,
  }),
  indicators: () => ({ label: "", definition: "", unit: "", measure: "", population: "" }),
  figures: ({ indicator = "", date, measure }) => ({
    indicator,
    value: "",
    qualifier: "",
    ...maybe("asOf", date),
    ...(measure === "flow" ? { period: "" } : {}),
    statedBy: "",
    sources,
  }),
  events: ({ date }) => ({ kind: "", ...maybe("date", date), summary: "", sources }),
  disagreements: () => ({
    about: [{ collection: "", id: "" }],
    summary: "",
    readings: [reading, reading],
    basis: "",
    why: "",
  }),
  openQuestions: ({ today = "" }) => ({ question: "", state: "", asOf: today, sources }),
  claims: ({ kind = "" }) => ({
    kind,
    says: "",
    about: "",
    ...claimKinds[kind],
    scope: { collection: "" },
    verdict: "",
    sources,
  }),
};

/** The first draft of a record: every field that it needs, and those that it mostly has. */
export const blankRecord = (collection: CollectionName, known: Known): BlankRecord => ({
  id: known.id ?? "",
  ...blanks[collection](known),
});

/** The paths of the empty strings in a draft: what is to be filled in. */
export function emptyFields(value: unknown, path = ""): readonly string[] {
  if (value === "") return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    emptyFields(
      part,
      Array.isArray(value) ? (value.length > 1 ? `${path}[${name}]` : path) : path === "" ? name : `${path}.${name}`,
    ),
  );
}
