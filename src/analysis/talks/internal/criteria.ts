import { asDay } from "../../../dates/as-day.ts";
import { dayRanges } from "../../../dates/day-range.ts";
import { edtfError } from "../../../dates/edtf-error.ts";
import type { Day, Edtf, EdtfDate } from "../../../dates/index.ts";
import { expectList } from "../../../internal/check-input.ts";
import { checkOptions } from "../../../internal/check-options.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { dayNumber, type DaySpan } from "../../../model/day-span.ts";
import type { Status } from "../../../model/meeting.ts";
import type { Place } from "../../../model/place.ts";
import { expectTalks } from "../../internal/check-talks.ts";
import { checkWords } from "../../internal/check-words.ts";
import { expectStatus, expectWords } from "../../internal/expect-words.ts";
import { asKnownOn } from "../../internal/known-on.ts";
import { isOneOf, type OneOf } from "../../one-of.ts";

/** The word or words of a record for a criterion, if it has any. */
type RecordWords = string | readonly (string | undefined)[] | undefined;

/** How to find records by a query: what its criteria look at. */
export interface Search<R> {
  /** The name of the helper, for messages. */
  readonly helper: string;
  /** The name of the collection. */
  readonly what: "meetings" | "events";
  /** For each criterion that is a word, the words that a record has. */
  readonly words: Readonly<Record<string, (record: R) => RecordWords>>;
  /** The criteria whose words are ids of records. */
  readonly ids: readonly string[];
  readonly placesOf: (record: R) => RecordWords;
  readonly spanOf: (record: R) => DaySpan | undefined;
}

/** The criteria that are the same for all collections. */
interface OtherCriteria extends CountryCriterion, TimeCriterion {
  readonly status?: OneOf<Status>;
  readonly knownOn?: Partial<Dataset>;
}

const otherNames: readonly (keyof OtherCriteria)[] = [
  "country",
  "places",
  "on",
  "from",
  "until",
  "certain",
  "status",
  "knownOn",
];

/** The records that match all the criteria of a query, in the given order. */
export function findRecords<R extends { readonly id: string }>(
  all: readonly R[],
  query: OtherCriteria,
  { helper, what, words, ids, placesOf, spanOf }: Search<R>,
): readonly R[] {
  expectTalks(helper, what, all);
  // Cast: any query is an object with its criteria by name.
  const criteria = query as Readonly<Record<string, unknown>>;
  checkOptions(helper, criteria, [...Object.keys(words), ...otherNames]);
  const records = asKnownOn(what, all, query.knownOn);
  const asked = Object.entries(words).flatMap(([name, wordsOf]) => {
    const wanted = criteria[name];
    return wanted === undefined ? [] : [{ name, wordsOf, wanted: expectWords(helper, name, wanted) }];
  });
  const { status, certain = false } = query;
  if (status !== undefined) expectStatus(helper, status);
  if (typeof certain !== "boolean") throw new TypeError(`${helper} expects true or false as "certain".`);
  const isInCountry = countryTest(helper, query);
  const isInside = insideTest(criteria["place"], query.places);
  const isInTime = timeTest(helper, query);
  const found = records.filter(
    (record) =>
      asked.every(
        ({ name, wordsOf, wanted }) =>
          someOf(wordsOf(record), (word) => isOneOf(word, wanted)) ||
          (name === "place" && isInside?.(placesOf(record), spanOf(record)) === true),
      ) &&
      (isInCountry?.(placesOf(record), spanOf(record)) ?? true) &&
      (isInTime?.(spanOf(record)) ?? true),
  );
  for (const { name, wordsOf, wanted } of asked) {
    // A single word is right if something was found by it.
    if (found.length > 0 && !Array.isArray(wanted)) continue;
    // No record may name the country or city that contains its place.
    const others = name === "place" ? (query.places ?? []) : [];
    checkWords(helper, name, wanted, [...records.flatMap(wordsOf), ...others.map(({ id }) => id)], ids.includes(name));
  }
  return found;
}

const someOf = (words: RecordWords, passes: (word: string | undefined) => boolean): boolean =>
  typeof words === "object" ? words.some(passes) : passes(words);

/** A country, and the places to look it up in. */
interface CountryCriterion {
  readonly country?: OneOf<string>;
  readonly places?: readonly Place[];
}

/** A test of the places of a record, which was at them at a time. */
type PlaceTest = (placeIds: RecordWords, span: DaySpan | undefined) => boolean;

/** A test of whether a place is in a wanted country today or was in it at a time; undefined if no country is given. */
function countryTest(helper: string, { country, places }: CountryCriterion): PlaceTest | undefined {
  if (places !== undefined) expectList(helper, "places", places, "names");
  if (country === undefined) return undefined;
  if (places === undefined) {
    throw new RangeError(`${helper} needs the places to look up a country in: pass { country, places }.`);
  }
  const wanted = expectWords(helper, "country", country);
  const wrong = [wanted].flat().find((code) => !/^[A-Z]{2}$/.test(code));
  if (wrong !== undefined)
    throw new RangeError(`${helper} expects a country as two capital letters, such as "CN", not "${wrong}".`);
  return inCountries(wanted, places);
}

function inCountries(wanted: OneOf<string>, places: readonly Place[]): PlaceTest {
  const placeOf = new Map<string | undefined, Place>(places.map((place) => [place.id, place]));
  return (placeIds, span) =>
    someOf(placeIds, (id) => {
      const { country: today, formerCountry: former } = placeOf.get(id) ?? {};
      const then = former !== undefined && span !== undefined && span.startMin <= dayNumber(former.until);
      return isOneOf(today, wanted) || (then && isOneOf(former.code, wanted));
    });
}

/** A test of whether a place is inside a wanted one, which may be a country; undefined without places to look that up in. */
function insideTest(place: unknown, places: readonly Place[] | undefined): PlaceTest | undefined {
  if (place === undefined || places === undefined) return undefined;
  const inside = new Set<unknown>([place].flat());
  // Until there are no more: a place can be in a place that comes later.
  for (let size = 0; size < inside.size;) {
    size = inside.size;
    for (const { id, partOf } of places) if (inside.has(partOf)) inside.add(id);
  }
  const codes = places.flatMap(({ id, kind, country }) =>
    kind === "country" && inside.has(id) ? (country ?? []) : [],
  );
  const isInCountry = inCountries(codes, places);
  return (placeIds, span) => someOf(placeIds, (id) => inside.has(id)) || isInCountry(placeIds, span);
}

/** A day, or a time between two dates. */
interface TimeCriterion {
  readonly on?: Day;
  readonly from?: EdtfDate;
  readonly until?: EdtfDate;
  readonly certain?: boolean;
}

/** A test of whether something had a day in a time, or may have had one; undefined if no time is given. */
function timeTest(
  helper: string,
  { on, from, until, certain = false }: TimeCriterion,
): ((span: DaySpan | undefined) => boolean) | undefined {
  if (on === undefined && from === undefined && until === undefined) return undefined;
  const day = on === undefined ? undefined : dayNumber(asDay(on));
  const first = from === undefined ? -Infinity : boundOf(from, dayRanges(from).start.min, "first");
  const last = until === undefined ? Infinity : boundOf(until, dayRanges(until).end.max, "last");
  if (first > last) throw new RangeError(`${helper} got "until" (${until}) before "from" (${from}): swap them.`);
  const [opening, closing] = [Math.max(day ?? -Infinity, first), Math.min(day ?? Infinity, last)];
  return (span) => {
    if (span === undefined || opening > closing) return false;
    return certain
      ? span.startMax <= closing && span.endMin >= opening
      : span.startMin <= closing && span.endMax >= opening;
  };
}

/** A caller in JavaScript may pass an open interval, which has no such day. */
function boundOf(date: Edtf, day: number, which: "first" | "last"): number {
  if (!Number.isFinite(day))
    throw edtfError(date, `'${date}' has no ${which} day: expected a date such as '2002' or '2002-08-18'`);
  return day;
}
