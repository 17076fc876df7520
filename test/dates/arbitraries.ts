import * as fc from "fast-check";

import { isEdtf } from "../../src/dates/index.ts";
import type { Edtf } from "../../src/dates/index.ts";

const padded = (min: number, max: number, length: number) =>
  fc.integer({ min, max }).map((value) => String(value).padStart(length, "0"));

/** Around leap days, ends of months and of centuries more often than chance would have it. */
const year = fc.oneof(
  { weight: 3, arbitrary: padded(1900, 2030, 4) },
  { weight: 2, arbitrary: padded(0, 9999, 4) },
  { weight: 1, arbitrary: fc.constantFrom("0000", "0004", "0099", "0100", "1900", "2000", "2100", "9999") },
);
const month = fc.oneof(padded(1, 12, 2), fc.constant("02"));
const day = fc.oneof(padded(1, 28, 2), fc.constantFrom("28", "29", "30", "31"));
const qualifier = fc.constantFrom("", "", "", "?", "~", "%");

const unqualified = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(year, month, day).map((parts) => parts.join("-")) },
  { weight: 2, arbitrary: fc.tuple(year, month).map((parts) => parts.join("-")) },
  { weight: 2, arbitrary: year },
  year.map((digits) => `${digits.slice(0, 3)}X`),
  year.map((digits) => `${digits.slice(0, 2)}XX`),
  year.map((digits) => `${digits}-XX`),
  year.map((digits) => `${digits}-XX-XX`),
  fc.tuple(year, month).map(([digits, ofYear]) => `${digits}-${ofYear}-XX`),
);

/** The grammar of one date; some are no real day (30 February). */
const dateText = fc.tuple(unqualified, qualifier).map((parts) => parts.join(""));

const endText = fc.oneof({ weight: 6, arbitrary: dateText }, fc.constantFrom("", ".."));

/** The whole supported grammar; some are no real day, some intervals end before they start or have no end at all. */
export const grammarText = fc.oneof(
  { weight: 3, arbitrary: dateText },
  { weight: 2, arbitrary: fc.tuple(endText, endText).map((ends) => ends.join("/")) },
);

/** Valid strings only. */
export const edtfText: fc.Arbitrary<Edtf> = grammarText.filter((text): text is Edtf => isEdtf(text));

/** Characters of dates, of the parts of EDTF that are left out, and of common mistakes. */
const character = fc.constantFrom(..."0123456789X?~%/-.xTYESZ:,[]{} +");

/** A string of the grammar with one to three characters put in, taken out or replaced: nearly right, at times right again. */
export const nearMissText = fc
  .tuple(
    grammarText,
    fc.array(fc.record({ at: fc.nat(30), cut: fc.integer({ min: 0, max: 1 }), put: fc.option(character) }), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([text, edits]) =>
    edits.reduce((edited, { at, cut, put }) => {
      const place = at % (edited.length + 1);
      return edited.slice(0, place) + (put ?? "") + edited.slice(place + cut);
    }, text),
  );

/** Month and day numbers beyond the calendar, seasons among them. */
export const offCalendarText = fc
  .tuple(year, padded(0, 45, 2), fc.option(padded(0, 40, 2)), qualifier)
  .map(
    ([ofEra, ofYear, ofMonth, suffix]) => [ofEra, ofYear, ...(ofMonth === null ? [] : [ofMonth])].join("-") + suffix,
  );
