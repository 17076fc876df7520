import fc from "fast-check";

import { type Day, type Edtf, isEdtf } from "../src/dates/index.ts";
import type { About } from "../src/model/about.ts";
import type { Dataset } from "../src/model/dataset.ts";
import type { Figure } from "../src/model/figure.ts";
import { statuses } from "../src/model/meeting.ts";
import { placeKinds } from "../src/model/place.ts";
import { type Vocabularies, vocabularyNames, type Word } from "../src/model/vocabularies.ts";
import { checkDataset } from "../src/schema/index.ts";

/** A calendar day between 1900 and 2099. */
export const day: fc.Arbitrary<Day> = fc
  .date({ min: new Date("1900-01-01T00:00:00Z"), max: new Date("2099-12-31T00:00:00Z"), noInvalidDate: true })
  // `toISOString` gives a day in its first ten characters.
  .map((date) => date.toISOString().slice(0, 10) as Day);

/** What means something to one of the formats or to a program that reads it. */
const signs = [
  "a",
  "b",
  " ",
  "  ",
  "\xA0",
  "​",
  "é",
  "é",
  "日",
  "조선",
  "😀",
  "👨‍👩‍👧",
  "‮",
  "﻿",
  "�",
  "",
  "'",
  "''",
  '"',
  "`",
  "``",
  ",",
  ";",
  ":",
  "%",
  "|",
  "<",
  ">",
  "&",
  "=",
  "+",
  "-",
  "--",
  "@",
  "#",
  "$",
  "_",
  "~",
  "^",
  "\\",
  "\\n",
  "\\,",
  "\\{",
  "{",
  "}",
  "(",
  ")",
  "[",
  "]",
  "/",
  "?",
  "!",
  "*",
  "<b>",
  "]]>",
  "&amp;",
  "\\textbackslash{}",
  " and ",
  " others",
  "null",
  "NaN",
  "true",
  "1e5",
  "007",
  "2014-03",
  "=1+1",
  "_x000A_",
  "__proto__",
  "constructor",
  "BEGIN:VEVENT",
  "END:VCALENDAR",
  "@misc{a,",
  "--- ",
  "http://example.org/%zz",
];

/** A text that a record can have, of what is hard to write or to read; now and then a very long one. */
const oddText: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(
      fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...signs) }, fc.string({ unit: "grapheme", maxLength: 2 })),
      {
        minLength: 1,
        maxLength: 12,
      },
    ),
    fc.oneof({ weight: 19, arbitrary: fc.constant(1) }, fc.constant(300)),
  )
  .map(([parts, times]) => parts.join("").repeat(times).trim())
  .filter((text) => text !== "" && !/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029]/u.test(text));

const digits = (max: number, length: number) =>
  fc.integer({ min: 0, max }).map((number) => String(number).padStart(length, "0"));

const odd = fc
  .tuple(
    fc.oneof(digits(9999, 4), fc.constantFrom("0000", "0001", "0099", "0999", "1959", "2000", "9999")),
    fc.integer({ min: 1, max: 12 }).map((month) => String(month).padStart(2, "0")),
    fc.integer({ min: 1, max: 28 }).map((one) => String(one).padStart(2, "0")),
    fc.constantFrom("Y", "Y-M", "Y-M-D", "Y-M-D", "Y-XX", "Y-XX-XX", "Y-M-XX", "yyyX", "yyXX"),
    fc.constantFrom("", "", "", "?", "~", "%"),
  )
  .map(
    ([year, month, one, form, qualifier]) =>
      form
        .replace("yyyX", `${year.slice(0, 3)}X`)
        .replace("yyXX", `${year.slice(0, 2)}XX`)
        .replace("Y", year)
        .replace("M", month)
        .replace("D", one) + qualifier,
  );

/** A date of any form that the library knows, from the year 0000 to 9999. */
const oddDate: fc.Arbitrary<Edtf> = fc
  .oneof(
    { weight: 4, arbitrary: odd },
    fc.tuple(odd, odd).map((ends) => ends.toSorted().join("/")),
    fc.tuple(odd, fc.constantFrom("/..", "/")).map(([date, end]) => date + end),
    fc.tuple(fc.constantFrom("../", "/"), odd).map(([start, date]) => start + date),
  )
  .filter(isEdtf);

/** An address that the schema accepts. */
const oddAddress: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("https://example.org/", "http://[::1]:80/", "https://例え.jp/", "HTTPS://a|b@example.org?"),
    fc.array(fc.constantFrom(..."ab%|<>{}[]\\^`\"'#?&=,;:日\u202E\uE000", "%41", "%zz"), { maxLength: 12 }),
  )
  .map(([start, path]) => start + path.join(""))
  .filter((address) => URL.canParse(address));

/** A number that a figure can have. */
const oddNumber = fc.oneof(
  fc.nat(),
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, 1e21, 1e300, 1e-7, 5e-324, 0.1, Number.MAX_SAFE_INTEGER),
);

const idForm = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/) },
  fc.constantFrom(
    "0",
    "1",
    "01",
    "1e5",
    "null",
    "true",
    "constructor",
    "nan",
    `${"a".repeat(199)}1`,
    `${"a".repeat(199)}2`,
  ),
);
const ids = (count: number) => fc.uniqueArray(idForm, { minLength: count, maxLength: count });

const words = (own: readonly string[]): fc.Arbitrary<readonly Word[]> =>
  fc
    .tuple(
      fc.uniqueArray(oddText, { minLength: own.length, maxLength: own.length }),
      fc.array(oddText, { minLength: own.length, maxLength: own.length }),
    )
    .map(([labels, definitions]) =>
      own.map((id, index) => ({ id, label: labels[index] ?? "", definition: definitions[index] ?? "" })),
    );

const oddWords = ["FARC-EP", "USD/yr", "a.b", "constructor", "news", "1"];
const wordsOf = (name: string): readonly string[] => (name === "statuses" ? statuses : oddWords);
const word = fc.constantFrom(...oddWords);

const vocabularies = fc.record(
  Object.fromEntries(vocabularyNames.map((name) => [name, words(wordsOf(name))])),
  // Cast: one list for each vocabulary, with the words that it has.
) as fc.Arbitrary<unknown> as fc.Arbitrary<Vocabularies>;

const languages = ["en", "ja", "zh-Hant", "pt-BR", "es-419", "de-1996", "ar"];
const names = fc.dictionary(fc.constantFrom(...languages), oddText, { minKeys: 1 });

const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { minLength: 1, maxLength: 3 });

const about: fc.Arbitrary<About> = fc.record(
  {
    name: idForm,
    title: oddText,
    description: oddText,
    version: oddText,
    license: fc.record(
      { name: fc.constantFrom("CC0-1.0", "LicenseRef-a_b"), title: oddText, path: oddAddress },
      { requiredKeys: ["name"] },
    ),
    publisher: fc.record({ title: oddText, path: oddAddress }, { requiredKeys: ["title"] }),
    keywords: some(oddText),
    homepage: oddAddress,
    downloads: some(fc.record({ path: oddAddress, mediatype: oddText, title: oddText }, { requiredKeys: ["path"] })),
    languages: fc.constant(languages),
    // Cast: a date of `odd` that the library knows.
    coverage: fc.record({ start: odd.filter(isEdtf) as fc.Arbitrary<never>, cutOff: day }, { requiredKeys: [] }),
    citation: oddText,
  },
  { requiredKeys: ["name", "title"] },
);

const sourceFields = fc.record(
  {
    title: oddText,
    titleIsDescription: fc.constant(true as const),
    publisher: oddText,
    authors: some(oddText),
    agency: oddText,
    url: oddAddress,
    archived: oddAddress,
    locator: oddText,
    published: oddDate,
    accessed: oddDate,
    language: fc.constantFrom(...languages),
    type: word,
    reliability: fc.constantFrom("normal" as const, "low" as const),
  },
  { requiredKeys: ["title", "publisher", "accessed", "language", "type", "reliability"] },
);

const degrees = (most: number) =>
  fc
    .oneof(fc.double({ min: -most, max: most, noNaN: true }), fc.constantFrom(most, -most, 0, 1e-7, -1e-9))
    .map((one) => one + 0);

const figureValue: fc.Arbitrary<Pick<Figure, "value" | "qualifier">> = fc.oneof(
  fc.record({
    value: oddNumber,
    qualifier: fc.constantFrom("exact", "about", "at-least", "more-than", "at-most", "fewer-than"),
  }),
  fc
    .tuple(oddNumber, oddNumber)
    .filter(([min, max]) => min < max)
    .map(([min, max]) => ({ value: { min, max }, qualifier: "exact" as const })),
);

/**
 * A small dataset with records of every kind but claims, full of what is hard to write or to read, which `validate` accepts.
 * An `evidence` has an entry, because the tables do not tell an empty one from none.
 */
export const oddDataset: fc.Arbitrary<Dataset> = fc
  .record({
    about,
    vocabularies,
    ids: ids(4),
    sources: fc.tuple(sourceFields, sourceFields),
    names: fc.array(names, { minLength: 4, maxLength: 4 }),
    place: fc.record(
      {
        aliases: some(oddText),
        country: fc.constantFrom("CN", "JP"),
        formerCountry: fc.record({ code: fc.constant("SU"), until: day }),
        coordinates: fc.record({ latitude: degrees(90), longitude: degrees(180) }),
        note: oddText,
      },
      { requiredKeys: [] },
    ),
    kind: fc.constantFrom(...placeKinds),
    meeting: fc.record(
      {
        start: oddDate,
        end: oddDate,
        venue: oddText,
        round: oddText,
        series: word,
        remarks: some(fc.record({ text: oddText })),
      },
      { requiredKeys: [] },
    ),
    sessions: fc.array(fc.record({ start: oddDate, venue: oddText, summary: oddText }), { maxLength: 2 }),
    status: fc.constantFrom(...statuses),
    word,
    size: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
    texts: fc.array(oddText, { minLength: 12, maxLength: 12 }),
    dates: fc.tuple(oddDate, oddDate, oddDate),
    value: figureValue,
    other: figureValue,
  })
  .map(({ ids: given, texts, dates, ...made }): Dataset => {
    const [a = "", b = "", c = "", d = ""] = given;
    const text = (index: number): string => texts[index] ?? "a";
    const [one, two, three] = dates;
    const sources = [a];
    const named = made.names;
    return {
      about: made.about,
      vocabularies: made.vocabularies,
      sources: [
        { id: a, ...made.sources[0] },
        { id: b, ...made.sources[1] },
      ],
      places: [
        { id: a, names: named[0] ?? {}, kind: made.kind, partOf: b, sources, ...made.place },
        {
          id: b,
          names: named[1] ?? {},
          kind: "country",
          sources: [b, a],
          coordinates: { latitude: 1.5, longitude: -180 },
        },
      ],
      organizations: [{ id: c, names: named[2] ?? {}, kind: made.word, side: made.word, note: text(0), sources }],
      delegates: [
        {
          id: d,
          side: made.word,
          names: named[3] ?? {},
          aliases: [text(1)],
          posts: [{ organization: c, title: text(2), seen: one, sources: [b] }],
        },
      ],
      meetings: [
        {
          id: a,
          title: text(3),
          channel: made.word,
          status: made.status,
          place: a,
          delegations: [
            {
              side: made.word,
              organization: c,
              capacity: made.word,
              description: text(4),
              size: made.size,
              members: [{ delegate: d, role: made.word, post: text(5) }],
            },
            { side: made.word, capacity: made.word, members: [] },
          ],
          topics: [made.word],
          outcomes: [{ text: text(6), sources }, { text: text(6) }],
          sources,
          evidence: { status: [b], start: [a, b] },
          variants: [
            { field: "venue", value: text(7), sources },
            { field: "round", value: 1e21, sources: [b], note: text(8) },
          ],
          ...made.meeting,
          ...(made.sessions.length > 0 && { sessions: made.sessions.map((session) => ({ ...session, sources })) }),
        },
        {
          id: b,
          title: text(9),
          channel: made.word,
          status: "postponed",
          history: [{ status: "planned", on: one, start: two, place: b, sources }],
          delegations: [],
          topics: [],
          outcomes: [],
          follows: a,
          start: three,
          sources: [b],
        },
      ],
      indicators: [
        {
          id: a,
          label: text(0),
          definition: text(1),
          unit: made.word,
          measure: "stock",
          population: text(2),
          parts: [{ id: "b", label: text(3), definition: text(4) }],
        },
      ],
      figures: [
        { id: a, indicator: a, ...made.value, asOf: one, statedBy: text(5), part: "b", meeting: a, sources },
        {
          id: b,
          indicator: a,
          ...made.other,
          asOf: two,
          statedBy: text(6),
          authority: c,
          event: c,
          population: text(7),
          derived: { from: [a], method: text(8) },
          sources,
        },
      ],
      events: [{ id: c, kind: made.word, summary: text(9), date: three, places: [a, b], sides: [made.word], sources }],
      disagreements: [
        {
          id: a,
          about: [{ collection: "meetings", id: a, field: "start" }],
          summary: text(10),
          readings: [
            { value: text(11), used: true, sources },
            { value: text(0), figures: [b], sources: [b] },
          ],
          basis: "both-kept",
          why: text(1),
        },
      ],
      openQuestions: [
        {
          id: b,
          question: text(2),
          state: text(3),
          tried: [text(4), text(5)],
          about: [{ collection: "events", id: c }],
          asOf: two,
        },
      ],
      claims: [],
    };
  })
  .filter((made) => checkDataset(made).length === 0);
