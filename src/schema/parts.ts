import * as z from "zod";

import { type Day, type Edtf, type EdtfDate, explainEdtf, isDay } from "../dates/index.ts";
import { isHolder } from "../internal/is-object.ts";
import { nearest } from "../internal/nearest.ts";
import { shorten } from "../internal/shorten.ts";
import { collectionNames, type Reference } from "../model/ids.ts";
import type { Names } from "../model/names.ts";
import type { SameAs, PlaceSameAs } from "../model/same-as.ts";
import { wordForm } from "../model/vocabularies.ts";

/**
 * A schema that freezes what it returns. zod's `readonly()` also freezes the caller's own value, if that has the wrong type.
 */
export const frozen = <S extends z.ZodType>(schema: S): z.ZodReadonly<S> =>
  // Cast: the type of what `readonly()` returns, for the readonly fields; the methods used here are the same.
  schema.check(({ value }) => void Object.freeze(value)) as unknown as z.ZodReadonly<S>;

/** An object with exactly these fields: a misspelt one is an error instead of being dropped silently. */
export const object = <S extends z.ZodRawShape>(shape: S) =>
  frozen(z.strictObject(shape, { error: unknownFields(Object.keys(shape)) }));

/** The names in quotation marks; of many, the first. */
const quoted = (names: readonly string[]): string =>
  [
    ...names.slice(0, 5).map((name) => `"${shorten(name)}"`),
    ...(names.length > 5 ? [`${names.length - 5} more`] : []),
  ].join(", ");

/** Makes the message for unknown fields, with the fields that were probably meant. */
const unknownFields = (fields: readonly string[]) => (issue: z.core.$ZodRawIssue) => {
  if (issue.code !== "unrecognized_keys") return undefined;
  const meant = issue.keys.slice(0, 5).flatMap((key) => nearest(key, fields) ?? []);
  const guess = meant.length === 0 ? "" : `. Did you mean ${quoted(meant)}?`;
  const known = issue.keys.length === 1 ? "an unknown field" : "unknown fields";
  const mend = issue.keys.length === 1 ? "correct its name or remove it" : "correct their names or remove them";
  return `has ${known} ${quoted(issue.keys)}; ${mend}${guess}`;
};

export const listOf = <S extends z.ZodType>(item: S) => frozen(z.array(item));

export const listOfSome = <S extends z.ZodType>(item: S) => frozen(z.array(item).min(1, "expected at least one entry"));

/**
 * A string that can be an id, a word or a language. Its length has a limit because patterns with repeated groups overflow the
 * stack on millions of characters.
 */
const short = z.string().max(200, { abort: true, error: "expected at most 200 characters" });

const hyphenated = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const id = short.regex(
  hyphenated,
  'expected lower-case words or digits joined by hyphens, such as "2019-05-07-geneva"',
);

/**
 * For a class of a regular expression: control characters and line breaks, halves of a surrogate pair, and code points that
 * are no characters. Terminals, BibTeX, XML, spreadsheets and readers of one record per line stumble over them.
 */
export const unprintable = String.raw`\u0000-\u001F\u007F-\u009F\u2028\u2029\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF`;
const unprintableCharacter = new RegExp(`[${unprintable}]`, "u");

const isPrintable = (value: string): boolean => !unprintableCharacter.test(value);

/** Says which character is wrong and where: on a screen it cannot be seen. */
function whyUnprintable(value: string): string {
  const index = value.search(unprintableCharacter);
  const code = value.charCodeAt(index).toString(16).toUpperCase().padStart(4, "0");
  return `expected a string without control characters and line breaks; found U+${code} as character ${index + 1}`;
}

export const text = z
  .string()
  .min(1, "expected a non-empty string; leave an optional field out instead")
  .refine((value) => value.trim() === value, "expected a string without spaces at its start or end")
  .refine(isPrintable, { error: ({ input }) => whyUnprintable(String(input)) });

// Cast: a string that parses as EDTF has the shape of the template type.
export const edtf = z.string().check((context) => {
  const why = explainEdtf(context.value);
  if (why !== undefined) context.issues.push({ code: "custom", message: why, input: context.value });
}) as z.ZodType<unknown> as z.ZodType<Edtf>;

/** A date that is not an interval. */
// Cast: what is left of EDTF without the intervals has the shape of the other template type.
export const edtfDate = z.string().check((context) => {
  // The explanation also mentions intervals, which are not allowed here.
  const why = context.value.includes("/")
    ? "expected a date, not an interval"
    : explainEdtf(context.value)?.replace(", or an interval 'start/end'", "");
  if (why !== undefined) context.issues.push({ code: "custom", message: why, input: context.value });
}) as z.ZodType<unknown> as z.ZodType<EdtfDate>;

export const day: z.ZodType<Day> = z.string().refine(isDay, 'expected a calendar day, such as "1991-12-25"');

/** A word of a vocabulary or a code, as people write it: `red-cross-talks`, `FARC-EP`, `M23`, `USD/yr`. */
export const word = short.regex(
  wordForm,
  'expected letters and digits, joined by "-", "/" or ".", such as "home-visits" or "FARC-EP"',
);

const languageTag = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$/;

/** A language as a BCP 47 tag in its usual capitals: language, script, region, variants. */
export const language = short.regex(
  languageTag,
  'expected a language as a BCP 47 tag, such as "ja", "zh-Hant" or "pt-BR"',
);

/** An object with any keys of one kind. zod by itself drops a key `__proto__` silently. */
const recordOf = <S extends z.ZodType>(record: S) =>
  z
    .unknown()
    .refine(
      (value) => !isHolder(value) || !Object.hasOwn(value, "__proto__"),
      'has an unknown field "__proto__"; remove it',
    )
    .pipe(frozen(record));

const languageExpected = 'expected the names by language, as BCP 47 tags such as "ja", "zh-Hant" or "pt-BR"';

export const names: z.ZodType<Names> = recordOf(z.record(language, text, { error: languageExpected })).refine(
  (value) => Object.keys(value).length > 0,
  'expected a name in at least one language, such as { "en": "Geneva" }',
);

const expectedAddress = "expected a web address that begins with http:// or https://";

export const webAddress = z
  .string()
  // Before the check of the address, which looks past spaces and line breaks.
  .refine((address) => !/\s/.test(address) && isPrintable(address), {
    abort: true,
    error: "expected a web address without spaces or control characters",
  })
  .regex(/^https?:\/\/[^/\\]/i, { abort: true, error: expectedAddress })
  .check(z.url({ error: expectedAddress }));

export const reference: z.ZodType<Reference> = object({
  collection: z.enum(collectionNames),
  id,
  field: text.exactOptional(),
});

const someIdentifier = (value: object): boolean => Object.keys(value).some((field) => field !== "sources");
const noIdentifier = 'expected an id in at least one register, such as { wikidata: "Q585" }, beside "sources"';

const register = (pattern: RegExp, example: string) =>
  short.regex(pattern, `expected an id in the form that its register gives it, such as "${example}"`).exactOptional();

const wikidata = register(/^Q[1-9]\d*$/, "Q585");

/** Checks what other registers call something: an id in at least one of them, and the sources that show it. */
export const sameAs: z.ZodType<SameAs> = object({ wikidata, sources: listOfSome(id) }).refine(
  someIdentifier,
  noIdentifier,
);

export const placeSameAs: z.ZodType<PlaceSameAs> = object({
  wikidata,
  geonames: register(/^[1-9]\d*$/, "3143244"),
  isoAlpha: register(/^[A-Z]{3}$/, "NOR"),
  isoNumeric: register(/^\d{3}$/, "578"),
  correlatesOfWar: register(/^[1-9]\d{0,2}$/, "385"),
  sources: listOfSome(id),
}).refine(someIdentifier, noIdentifier);

export const statement = object({ text, sources: listOfSome(id).exactOptional() });

/** The fields that every record with evidence has; see `Evidenced`. */
export const evidenced = <const F extends readonly [string, ...string[]]>(fields: F) => ({
  sources: listOfSome(id),
  evidence: recordOf(z.partialRecord(z.enum(fields), listOfSome(id), { error: unknownFields(fields) })).exactOptional(),
  variants: listOfSome(
    object({
      field: z.enum(fields),
      value: z.union([text, z.number()], "expected a string or a number"),
      sources: listOfSome(id),
      note: text.exactOptional(),
    }),
  ).exactOptional(),
});
