/** What is asked of the explorer, and how its address says so. It has no imports but types: the browser reads it. */

/** The filters whose values are words or ids, in the order in which they are shown. */
export const facets = ["channel", "series", "status", "topic", "place", "country", "delegate", "side"] as const;
export type Facet = (typeof facets)[number];

/** What the table can be sorted by. */
export const sortKeys = ["date", "title", "channel", "place", "status"] as const;
export type SortKey = (typeof sortKeys)[number];

export interface Query {
  /** The values chosen in each filter; a meeting must have one of them. Empty: any. */
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  readonly from?: number;
  readonly until?: number;
  /** Words that must all be found. */
  readonly text: string;
  /** Show what could be known on this day. */
  readonly knownOn?: string;
  readonly sort: SortKey;
  readonly descending: boolean;
}

const none: Query["chosen"] = {
  channel: [],
  series: [],
  status: [],
  topic: [],
  place: [],
  country: [],
  delegate: [],
  side: [],
};

/** Everything, the latest first. */
export const everything: Query = { chosen: none, text: "", sort: "date", descending: true };

const yearIn = (text: string | null): number | undefined =>
  text !== null && /^\d{4}$/.test(text) ? Number(text) : undefined;

/** A day of the calendar, `YYYY-MM-DD`. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const isSortKey = (text: string): text is SortKey => sortKeys.some((key) => key === text);

/** Ids that records had in earlier versions, by filter, each with the id of now. */
export type Renamed = Readonly<Partial<Record<Facet, Readonly<Record<string, string>>>>>;

/** The query that an address asks: `?channel=party&channel=summit&from=1990&known=2002-09-16&sort=-date`. What it does not understand it leaves out; a former id is that of the same record. */
export function queryIn(search: string, renamed: Renamed = {}): Query {
  const given = new URLSearchParams(search);
  const chosen = { ...none };
  for (const facet of facets) {
    const values = given.getAll(facet).filter((value) => value !== "");
    chosen[facet] = [...new Set(values.map((value) => renamed[facet]?.[value] ?? value))];
  }
  const [from, until] = [yearIn(given.get("from")), yearIn(given.get("until"))];
  const known = given.get("known") ?? "";
  const sort = given.get("sort") ?? "-date";
  const key = sort.replace(/^-/, "");
  return {
    chosen,
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    text: (given.get("q") ?? "").trim(),
    ...(isCalendarDay(known) && { knownOn: known }),
    ...(isSortKey(key) ? { sort: key, descending: sort.startsWith("-") } : { sort: "date", descending: true }),
  };
}

/** The address of a query, with its question mark; empty for everything. Equal queries have equal addresses. */
export function searchOf(query: Query): string {
  const words = new URLSearchParams();
  for (const facet of facets) for (const value of query.chosen[facet].toSorted()) words.append(facet, value);
  if (query.from !== undefined) words.set("from", String(query.from));
  if (query.until !== undefined) words.set("until", String(query.until));
  if (query.text !== "") words.set("q", query.text);
  if (query.knownOn !== undefined) words.set("known", query.knownOn);
  const sort = `${query.descending ? "-" : ""}${query.sort}`;
  if (sort !== "-date") words.set("sort", sort);
  const text = words.toString();
  return text === "" ? "" : `?${text}`;
}
