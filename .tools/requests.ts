import { unknownWord } from "../src/cli/unknown-word.ts";
import { vocabularies } from "../src/data/vocabularies.ts";
import { isEdtf } from "../src/dates/index.ts";
import { type CollectionName, collectionNames, fileNameOf } from "../src/model/ids.ts";
import { type BlankRecord, blankRecord, claimKinds, type Known } from "./blank-records.ts";
import { type ReadData, recordsOf } from "./read-data.ts";
import { RefusedError } from "./refused-error.ts";

const refuse = (message: string): never => {
  throw new RefusedError(message);
};

const asName = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

/** Words joined by hyphens, as ids are made of them. */
function name(word: string): string {
  if (word === asName(word) && word !== "") return word;
  return refuse(
    `"${word}" cannot be part of an id: write lower-case words joined by "-"${asName(word) === "" ? "" : `, such as "${asName(word)}"`}.`,
  );
}

function date(word: string): string {
  if (/^\d{4}(?:-\d\d){0,2}$/.test(word) && isEdtf(word)) return word;
  return refuse(`"${word}" is not a date: write 2014-03-03, 2014-03 or 2014.`);
}

/** The first word of an id that mostly begins with a date, or with the years that it is about. */
const dateOrWord = (word: string): string => (/^\d{4}(?:-\d\d){1,2}$/.test(word) ? date(word) : word);

/** A date, or `undated` where no source has one. */
const dateIfKnown = (word: string): string | undefined => (word === "undated" ? undefined : date(word));

const oneOf = (kind: string, word: string, words: readonly string[]): string =>
  words.includes(word) ? word : refuse(unknownWord(kind, word, words));

const idsOf = (read: ReadData, collection: CollectionName): readonly string[] =>
  recordsOf(read, collection).map(({ value }) => String(value["id"]));

/** A place or an indicator that the record refers to. */
function existing(kind: string, id: string, ids: readonly string[]): string {
  if (ids.includes(id)) return id;
  return refuse(`${unknownWord(kind, id, ids)} If it is new, add it first: npm run new ${kind} …`);
}

interface Kind {
  /** The words that follow the kind; those in brackets may be left out. */
  readonly words: string;
  /** How many words are needed. */
  readonly min: number;
  readonly example: string;
  /** What the words say about the record. */
  readonly known: (words: readonly string[], read: ReadData) => Known;
}

const sides = vocabularies.sides.map(({ id }) => id);

const joined = (...words: readonly string[]): string => words.map(name).join("-");

/** What can be asked for, by the collection that the record belongs to. */
const kinds: { readonly [C in CollectionName]: Kind } = {
  sources: {
    words: "<publisher> <date or undated> <subject>",
    min: 3,
    example: "ap 2014-03-03 shenyang",
    known: ([publisher = "", when = "", ...subject]) => ({
      date: dateIfKnown(when),
      id: joined(publisher, when, ...subject),
    }),
  },
  places: {
    words: "<name> [<country>]",
    min: 1,
    example: "shenyang CN",
    known: ([id = "", country]) => {
      if (country !== undefined && !/^[A-Z]{2}$/.test(country))
        refuse(`"${country}" is not a country code: write two capital letters, such as CN.`);
      return { id: name(id), country };
    },
  },
  organizations: {
    words: "<name> <side>",
    min: 2,
    example: "dprk-red-cross KP",
    known: ([id = "", side = ""]) => ({ id: name(id), side: oneOf("side", side, sides) }),
  },
  delegates: {
    words: "<name> [<side>]",
    min: 1,
    example: "song-il-ho KP",
    known: ([id = "", side = ""]) => ({ id: name(id), side: side && oneOf("side", side, sides) }),
  },
  meetings: {
    words: "<date> <place> [<word> …]",
    min: 2,
    example: "2014-03-03 shenyang",
    known: ([when = "", place = "", ...more], read) => ({
      id: joined(date(when), existing("place", place, idsOf(read, "places")), ...more),
      date: when,
      place,
    }),
  },
  indicators: { words: "<id>", min: 1, example: "remains-dead", known: ([id = ""]) => ({ id: name(id) }) },
  figures: {
    words: "<indicator> <date> <who states it>",
    min: 3,
    example: "remains-dead 2014-03-03 ap",
    known: ([indicator = "", when = "", ...who], read) => {
      existing("indicator", indicator, idsOf(read, "indicators"));
      const measure = recordsOf(read, "indicators").find(({ value }) => value["id"] === indicator)?.value["measure"];
      return { id: joined(indicator, date(when), ...who), indicator, date: when, measure: String(measure) };
    },
  },
  events: {
    words: "<date or undated> <subject>",
    min: 2,
    example: "2014-03-20 abduction-protest",
    known: ([when = "", ...subject]) => ({ date: dateIfKnown(when), id: joined(when, ...subject) }),
  },
  disagreements: {
    words: "<date> <subject>",
    min: 2,
    example: "2014-03-03 grave-visit-count",
    known: ([first = "", ...subject]) => ({ id: joined(dateOrWord(first), ...subject) }),
  },
  openQuestions: {
    words: "<date> <subject>",
    min: 2,
    example: "2014-03-03 delegation-list",
    known: ([first = "", ...subject]) => ({ id: joined(dateOrWord(first), ...subject) }),
  },
  claims: {
    words: "<kind> <date> <subject>",
    min: 3,
    example: "first-since 2014-03-03 first-since-2012",
    known: ([kind = "", when = "", ...subject]) => ({
      id: joined(date(when), ...subject),
      kind: oneOf("kind of claim", kind, Object.keys(claimKinds)),
    }),
  },
};

/** The word for one record of a collection: `open-question`. */
export const wordFor = (collection: CollectionName): string => fileNameOf(collection).replace(/s$/, "");

/** How each kind of record is asked for. */
export const usage: readonly string[] = collectionNames.map(
  (collection) => `npm run new ${wordFor(collection)} ${kinds[collection].words}`,
);

/**
 * The first draft of the record that is asked for: `figure remains-dead 2014-03-03 ap`.
 *
 * @throws RefusedError where a word is wrong or the id is taken
 */
export function requestedRecord(
  [kind = "", ...words]: readonly string[],
  read: ReadData,
  today: string,
): { readonly collection: CollectionName; readonly record: BlankRecord } {
  const collection = collectionNames.find((one) => wordFor(one) === kind);
  if (collection === undefined) return refuse(unknownWord("kind of record", kind, collectionNames.map(wordFor)));
  const { words: needed, min, example, known } = kinds[collection];
  if (words.length < min)
    return refuse(`Expected: npm run new ${kind} ${needed}, such as: npm run new ${kind} ${example}`);
  const record = blankRecord(collection, { ...known(words, read), today });

  const taken = recordsOf(read, collection).find(({ value }) => value["id"] === record.id);
  if (taken !== undefined) {
    const { file, line } = taken.locate(["id"]);
    return refuse(
      `There is a ${kind} "${record.id}" already: src/data/${file}:${line}. Add a word to tell the two apart.`,
    );
  }
  return { collection, record };
}
