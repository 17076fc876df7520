import { compareDates, type Edtf, isEdtf, whetherBefore } from "../dates/index.ts";
import { circlesIn, type OnCircle } from "../internal/circles.ts";
import { distinct } from "../internal/distinct.ts";
import { isObject } from "../internal/is-object.ts";
import { withGuess } from "../internal/nearest.ts";
import { shorten } from "../internal/shorten.ts";
import { valueAt } from "../internal/value-at.ts";
import type { CheckedParts, CrossRecordProblem } from "./cross-record-problem.ts";
import type { Dataset } from "./dataset.ts";
import type { Delegate } from "./delegate.ts";
import { idPaths, type IdPaths } from "./id-paths.ts";
import { walkReferences } from "./id-tree.ts";
import { collectionNames, type CollectionName } from "./ids.ts";
import { isKnownByName, namedCollections } from "./named-records.ts";
import type { Organization } from "./organization.ts";
import type { Place } from "./place.ts";
import { referencesOf } from "./references.ts";
import { entryIds, listed, undeclaredWords } from "./undeclared-words.ts";

/** Finds repeated ids: the second occurrence of each id and every later one. `what` says what they are. */
export function repeatedIds(
  ids: readonly unknown[],
  what = "id",
): readonly { readonly index: number; readonly message: string }[] {
  const seen = new Set<unknown>();
  return ids.flatMap((id, index) => {
    const isRepeated = typeof id === "string" && seen.has(id);
    seen.add(id);
    return isRepeated ? [{ index, message: `expected a unique ${what}; "${shorten(id)}" is already used` }] : [];
  });
}

/** Guesses are made for at most this many unknown ids: each is compared with every known id. */
const maxGuesses = 100;

/** Makes the message for an id that no record of a collection has, with the one of its ids that was probably meant. */
type LostMessage = (collection: CollectionName, id: string, ids: ReadonlySet<string>) => string;

function lostMessages(): LostMessage {
  const known = new Map<string, string>();
  return (collection, id, ids) => {
    const message = `expected the id of a record in ${collection}; there is no "${shorten(id)}"`;
    if (!known.has(message) && known.size < maxGuesses) known.set(message, withGuess(message, id, [...ids]));
    return known.get(message) ?? message;
  };
}

/** The ids in each collection that the dataset has. */
type IdsOf = ReadonlyMap<CollectionName, ReadonlySet<string>>;

function problemsIn<C extends CollectionName>(
  collection: C,
  records: Dataset[C],
  idsOf: IdsOf,
  messageOf: LostMessage,
): CrossRecordProblem[] {
  const repeated = repeatedIds(records.map(({ id }) => id)).map((one) => ({ collection, path: ["id"], ...one }));
  const inRecords = records.flatMap((record, index) => {
    const seen = new Set<string>();
    return referencesOf(collection, record).flatMap(({ collection: to, id, path }): readonly CrossRecordProblem[] => {
      const ids = idsOf.get(to);
      if (ids !== undefined && !ids.has(id)) return [{ collection, index, path, message: messageOf(to, id, ids) }];
      if (typeof path.at(-1) !== "number") return [];
      const entry = `${path.slice(0, -1).join(" ")} ${id}`;
      if (!seen.has(entry)) {
        seen.add(entry);
        return [];
      }
      return [{ collection, index, path, message: `expected each id once in a list; "${shorten(id)}" is there twice` }];
    });
  });
  return [...repeated, ...inRecords].toSorted((a, b) => a.index - b.index);
}

/** Finds links that lead back to their own record: a meeting that continues itself, a figure that is derived from itself. */
function circles(collection: CollectionName, records: Dataset[CollectionName]): readonly CrossRecordProblem[] {
  const { ids }: IdPaths = idPaths[collection];
  const fields = ids.filter(({ to }) => to === collection).map(({ path }) => path.replace(/\.\*$/, ""));
  return fields.flatMap((field) => circlesAlong(field, collection, records));
}

function circlesAlong(
  field: string,
  collection: CollectionName,
  records: Dataset[CollectionName],
): readonly CrossRecordProblem[] {
  const path = field.split(".");
  const linksOf = (record: object): readonly string[] =>
    [valueAt(record, path)].flat().filter((link) => typeof link === "string");
  const found = circlesIn(new Map(records.map((record) => [record.id, linksOf(record)])));
  return records.flatMap(({ id }, index) => {
    const circle = found.get(id);
    if (circle === undefined) return [];
    const message = `expected links that do not form a circle, found ${wayAround(circle)}`;
    return [{ collection, index, path, message }];
  });
}

/** The ids along a circle, from one id back to itself; the middle of a long circle is left out. */
function wayAround({ keys, index }: OnCircle): string {
  const step = (ahead: number): string => `"${shorten(keys[(index + ahead) % keys.length] ?? "")}"`;
  const steps =
    keys.length > 10
      ? [step(0), step(1), `${keys.length - 3} more`, step(keys.length - 1), step(0)]
      : [...keys, undefined].map((_, ahead) => step(ahead));
  return steps.join(" → ");
}

/** Finds parts that an indicator declares twice, and figures of a part that their indicator does not declare. */
function undeclaredParts({ indicators, figures }: CheckedParts): readonly CrossRecordProblem[] {
  const partsOf = new Map(indicators.map(({ id, parts }) => [id, entryIds(parts)]));
  const declaredTwice = [...partsOf.values()].flatMap((ids, index) =>
    repeatedIds(ids).map((one): CrossRecordProblem => ({
      collection: "indicators",
      index,
      path: ["parts", one.index, "id"],
      message: one.message,
    })),
  );
  const undeclared = figures.flatMap(({ indicator, part }, index): readonly CrossRecordProblem[] => {
    const known = partsOf.get(indicator)?.filter((id) => id !== undefined);
    if (part === undefined || known === undefined || known.includes(part)) return [];
    const message = withGuess(
      `expected one of the parts of the indicator "${shorten(indicator)}"${listed(distinct(known))}; there is no "${shorten(part)}"`,
      part,
      known,
    );
    return [{ collection: "figures", index, path: ["part"], message }];
  });
  return [...declaredTwice, ...undeclared];
}

/** Finds the first name in each language that `about.languages` leaves out, if the dataset has such a list. */
function undeclaredLanguages(dataset: CheckedParts): readonly CrossRecordProblem[] {
  const languages = valueAt(dataset.about, ["languages"]);
  if (!Array.isArray(languages)) return [];
  const known = new Set<unknown>(languages);
  return (["places", "organizations", "delegates"] as const).flatMap((collection) =>
    dataset[collection].flatMap((record: object, index) =>
      Object.keys(valueAt(record, ["names"]) ?? {}).flatMap((language): readonly CrossRecordProblem[] => {
        if (known.has(language)) return [];
        known.add(language);
        const message = `expected a language in about.languages; there is no "${language}"`;
        return [{ collection, index, path: ["names", language], message }];
      }),
    ),
  );
}

/** Finds entries of a meeting's history, and sessions, that are certainly earlier than one before them. The schema reports invalid dates. */
const disordered = (meetings: Dataset["meetings"]): readonly CrossRecordProblem[] =>
  meetings.flatMap(({ history, sessions }, index) => [
    ...outOfOrder(index, "history", history, "on", "entry"),
    ...outOfOrder(index, "sessions", sessions, "start", "session"),
  ]);

function outOfOrder(
  index: number,
  list: string,
  entries: unknown,
  field: string,
  what: string,
): readonly CrossRecordProblem[] {
  if (!Array.isArray(entries)) return [];
  // Of those so far, the one with the latest first day.
  let latest: { readonly at: number; readonly day: Edtf } | undefined;
  return entries.flatMap((entry: unknown, at) => {
    const day = valueAt(entry, [field]);
    const before = latest;
    if (isEdtf(day) && (before === undefined || compareDates(day, before.day) > 0)) latest = { at, day };
    const which = before?.at === at - 1 ? `the previous ${what}` : `${list}[${before?.at}]`;
    return tooEarly("meetings", index, [list, at, field], day, before?.day, `the date of ${which}`);
  });
}

/** The problem of a date that is certainly before another one; none if it may not be, or one of the two is not valid. */
function tooEarly(
  collection: CollectionName,
  index: number,
  path: CrossRecordProblem["path"],
  date: unknown,
  earliest: unknown,
  what: string,
): readonly CrossRecordProblem[] {
  if (!isEdtf(date) || !isEdtf(earliest) || whetherBefore(date, earliest) !== "yes") return [];
  return [{ collection, index, path, message: `expected a date on or after ${what} (${earliest}), found ${date}` }];
}

/** Finds delegates whom a meeting names twice. */
const namedTwice = (meetings: Dataset["meetings"]): readonly CrossRecordProblem[] =>
  meetings.flatMap((meeting, index) => {
    const seen = new Set<string>();
    return referencesOf("meetings", meeting).flatMap(({ collection, id, path }): readonly CrossRecordProblem[] => {
      if (collection !== "delegates") return [];
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [{ collection: "meetings", index, path, message: `expected each delegate once; "${id}" is named twice` }];
    });
  });

/** Finds places, organizations and delegates that have no sources, and that no other record names. */
function unsupported(dataset: CheckedParts): readonly CrossRecordProblem[] {
  const found = namedCollections.flatMap((collection) =>
    dataset[collection].flatMap((record: Place | Organization | Delegate, index) =>
      isKnownByName(record) ? [{ collection, index, id: record.id }] : [],
    ),
  );
  if (found.length === 0) return [];
  const named = new Map(namedCollections.map((name): [CollectionName, Set<string>] => [name, new Set()]));
  for (const name of collectionNames)
    for (const record of dataset[name]) walkReferences(name, record, (to, id) => named.get(to)?.add(id));
  return found.flatMap(({ collection, index, id }) =>
    named.get(collection)?.has(id)
      ? []
      : [{ collection, index, path: [collection === "delegates" ? "posts" : "sources"], message: noSources }],
  );
}

const noSources = "expected at least one entry; only a record that another one names may have none";

/**
 * Finds meetings and sessions that certainly end before they start, meetings that start before the one that they follow, posts
 * that end before they were taken up, and sources that were read before they were published.
 */
function backwards({ meetings, delegates, sources }: CheckedParts): readonly CrossRecordProblem[] {
  const starts = new Map(meetings.map(({ id, start }) => [id, start]));
  const ofMeetings = meetings.flatMap(({ start, end, sessions, follows }, index) => {
    const before = follows === undefined ? undefined : starts.get(follows);
    const what = "the start of the meeting that it follows";
    return [
      ...tooEarly("meetings", index, ["end"], end, start, "the start"),
      ...objectsIn(sessions).flatMap((session, at) =>
        tooEarly("meetings", index, ["sessions", at, "end"], session["end"], session["start"], "the start"),
      ),
      // What has only a last day began no later.
      ...tooEarly("meetings", index, [start === undefined ? "end" : "start"], start ?? end, before, what),
    ];
  });
  const posts = delegates.flatMap((delegate, index) =>
    objectsIn(delegate.posts).flatMap(({ from, until }, at) =>
      tooEarly("delegates", index, ["posts", at, "until"], until, from, 'the date in "from"'),
    ),
  );
  const read = sources.flatMap(({ published, accessed }, index) =>
    tooEarly("sources", index, ["accessed"], accessed, published, "the date of publication"),
  );
  return [...ofMeetings, ...posts, ...read];
}

/** The entries of a list, in place; what is not an object is empty. The schema reports it. */
const objectsIn = (list: unknown): readonly Readonly<Record<string, unknown>>[] =>
  [list].flat().map((entry) => (isObject(entry) ? entry : {}));

/** Finds delegations that are smaller than the number of members they name. */
const tooSmall = (meetings: Dataset["meetings"]): readonly CrossRecordProblem[] =>
  meetings.flatMap(({ delegations }, index) =>
    [delegations].flat().flatMap((delegation: unknown, at): readonly CrossRecordProblem[] => {
      const [size, members] = [valueAt(delegation, ["size"]), valueAt(delegation, ["members"])];
      if (typeof size !== "number" || !Array.isArray(members) || members.length <= size) return [];
      const message = `expected at least ${members.length}, the number of members named, found ${size}`;
      return [{ collection: "meetings", index, path: ["delegations", at, "size"], message }];
    }),
  );

/**
 * Finds every problem that the schemas of single records do not: repeated ids, references to records that do not exist,
 * circular links, words that the dataset does not declare, parts that no indicator declares, languages that the dataset does
 * not list, dates that come before one that they must follow, ids that one list names twice, delegations smaller than the
 * number of their members, and records without any source that no other record names.
 * References to the `missing` collections are not checked.
 */
export function crossRecordProblems(
  dataset: CheckedParts,
  missing: readonly CollectionName[],
): readonly CrossRecordProblem[] {
  const idsOf: IdsOf = new Map(
    collectionNames
      .filter((name) => !missing.includes(name))
      .map((name) => [name, new Set(dataset[name].map(({ id }) => id))]),
  );
  const messageOf = lostMessages();
  return [
    ...collectionNames.flatMap((name) => problemsIn(name, dataset[name], idsOf, messageOf)),
    ...collectionNames.flatMap((name) => circles(name, dataset[name])),
    ...undeclaredWords(dataset),
    ...undeclaredParts(dataset),
    ...undeclaredLanguages(dataset),
    ...backwards(dataset),
    ...tooSmall(dataset.meetings),
    ...disordered(dataset.meetings),
    ...namedTwice(dataset.meetings),
    // A collection that is missing could have named them.
    ...(missing.length === 0 ? unsupported(dataset) : []),
  ];
}
