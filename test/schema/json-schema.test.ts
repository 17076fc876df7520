import Ajv from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { explainEdtf, isDay, isEdtf } from "../../src/dates/index.ts";
import { dataset } from "../../src/index.ts";
import { collectionNames, type CollectionName } from "../../src/model/ids.ts";
import { datasetShape, recordSchemas } from "../../src/schema/dataset.ts";
import { type JsonSchema, datasetJsonSchema } from "../../src/schema/json-schema.ts";
import { cases } from "../property-runs.ts";

/** A validator with the formats that are named in the schema, or one that knows none, as most programs begin. */
const validator = (formats: Readonly<Record<string, true | ((text: string) => boolean)>>) => {
  const ajv = new Ajv.Ajv2020({ strict: true, strictRequired: false, allErrors: false, formats });
  ajv.addSchema(datasetJsonSchema, "record");
  return (definition: string, value: unknown): boolean => {
    const check = ajv.getSchema(`record#/$defs/${definition}`);
    if (check === undefined) throw new Error(`There is no definition "${definition}".`);
    return check(value) === true;
  };
};
const plain = validator({ edtf: true, date: true, uri: true });
const full = validator({ edtf: isEdtf, date: isDay, uri: URL.canParse });

/** The name of the definition of a collection's records. */
const definitionOf = (collection: CollectionName): string =>
  datasetJsonSchema.properties?.[collection]?.items?.$ref?.replace("#/$defs/", "") ?? "";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Values that are commonly wrong somewhere, and some that are commonly right. */
const replacement: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json[]>(
    null,
    true,
    false,
    0,
    -1,
    0.5,
    91,
    1e300,
    "",
    " ",
    " a",
    "a ",
    "a\n",
    "a b",
    "a-b",
    "a--b",
    "a\u0000b",
    "a\tb",
    "a\u2028b",
    "a\ud800b",
    "a\uffffb",
    "a😀b",
    "https://example.org/\u001b",
    "A-b",
    "held",
    "JP",
    "jp",
    "meetings",
    "https://example.org/ü",
    "http:example.org",
    "ftp://example.org",
    "https://",
    "２",
    "=1+1",
    [],
    ["a"],
    ["a", "a"],
    [null],
    [[]],
    {},
    { en: "A" },
    { min: 1, max: 2 },
    { min: 2, max: 1 },
    { min: 1 },
  ),
  fc.constantFrom(
    ..."2002 2002-13 2002-00 2002-8-18 2002-08-18 2001-02-29 2000-02-29 1900-02-29 2002-04-31 2002-12-31 0000-02-29".split(
      " ",
    ),
    ..."2002-XX 2002-XX-XX 2002-08-XX 2002-XX-08 195X 19XX 195X-10 1XXX XXXX 20022 2002-10~ 2002?~ 2002-21 -2002 ?2002".split(
      " ",
    ),
    ..."1959/1984 1984/1959 1959/.. ../1984 1959/ /1984 / ../.. ../ 195X/1967? 2002-02-30/2003 1959/1960/1961 1959//1960".split(
      " ",
    ),
  ),
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

type Place = { readonly parent: Json[] | { [key: string]: Json }; readonly key: string | number };

/** Every place in a record where something stands. */
function places(value: Json): readonly Place[] {
  if (typeof value !== "object" || value === null) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => [
    { parent: value, key },
    // Cast: the keys are those of the value.
    ...places((value as { [key: string]: Json })[key] ?? null),
  ]);
}

const mutations: readonly ((place: Place, other: Json) => void)[] = [
  ({ parent, key }, other) => void Object.assign(parent, { [key]: other }),
  ({ parent, key }) => void (Array.isArray(parent) ? parent.splice(Number(key), 1) : delete parent[key]),
  ({ parent, key }) => void (Array.isArray(parent) ? (parent.length = 0) : delete parent[key]),
  ({ parent }, other) => void (Array.isArray(parent) ? parent.push(other) : Object.assign(parent, { note: other })),
  ({ parent }, other) =>
    void (Array.isArray(parent) ? parent.unshift(other) : Object.assign(parent, { nickname: other })),
];

const mutated = fc
  .tuple(
    fc.constantFrom(...collectionNames),
    fc.nat(),
    fc.array(fc.tuple(fc.nat(), fc.nat(mutations.length - 1), replacement), { minLength: 1, maxLength: 3 }),
  )
  .map(([collection, index, changes]) => {
    const records = dataset[collection];
    // Cast: records are JSON.
    const record = structuredClone(records[index % records.length]) as unknown as Json;
    for (const [where, which, other] of changes) {
      const all = places(record);
      const place = all[where % all.length];
      if (place !== undefined) mutations[which]?.(place, structuredClone(other));
    }
    return { collection, record };
  });

/** The sentences in which zod says what no JSON Schema without formats of its own can say. */
const beyond = (value: unknown, message: string): boolean =>
  /whose min is below its max|fewer than 0|web address/.test(message) ||
  (typeof value === "string" && /its end .* is before its start/.test(explainEdtf(value) ?? ""));

/** The places of all fields in a schema, those of objects inside it too, with what is said of each. */
const fieldsIn = (schema: JsonSchema, place: string): readonly (readonly [place: string, field: JsonSchema])[] => [
  ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    [`${place}.${name}`, field] as const,
    ...fieldsIn(field, `${place}.${name}`),
  ]),
  ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((part) => fieldsIn(part, place)),
  ...(schema.items === undefined ? [] : fieldsIn(schema.items, `${place}[]`)),
  ...(typeof schema.additionalProperties === "object" ? fieldsIn(schema.additionalProperties, `${place}.*`) : []),
];

describe("the JSON Schema", () => {
  it("is a valid one", () => {
    const ajv = new Ajv.Ajv2020({
      strict: true,
      strictRequired: false,
      formats: { edtf: true, date: true, uri: true },
    });
    expect(ajv.validateSchema(datasetJsonSchema)).toBe(true);
    expect(ajv.validate(datasetJsonSchema, dataset)).toBe(true);
  });

  it("has a definition for every record type, with a title, and a title for every field", () => {
    expect(Object.keys(datasetJsonSchema.properties ?? {})).toEqual([
      "$schema",
      "about",
      "vocabularies",
      ...collectionNames,
    ]);
    for (const collection of collectionNames) {
      const definition = datasetJsonSchema.$defs[definitionOf(collection)];
      expect(definition?.description).toMatch(/\.$/);
      for (const kind of definition?.oneOf ?? [{ $ref: `#/$defs/${definitionOf(collection)}` }]) {
        const { properties = {} } = datasetJsonSchema.$defs[kind.$ref?.slice(8) ?? ""] ?? {};
        expect(Object.keys(properties)).toContain("id");
        expect(Object.values(properties).map(({ title }) => typeof title)).not.toContain("undefined");
      }
    }
  });

  it("has a title and a sentence for every field, those inside fields too", () => {
    const fields = Object.entries(datasetJsonSchema.$defs).flatMap(([name, schema]) => fieldsIn(schema, name));
    expect(fields.map(([place]) => place)).toEqual(
      expect.arrayContaining(["Meeting.id", "Place.formerCountry.until", "Event.variants[].value", "Reference.field"]),
    );
    const bare = fields.filter(([, { title = "", description = "" }]) => title === "" || !description.endsWith("."));
    expect(bare.map(([place]) => place)).toEqual([]);
  });

  it("takes every record", () => {
    const refused = collectionNames.flatMap((collection) =>
      dataset[collection].filter((record) => !full(definitionOf(collection), record)).map(({ id }) => id),
    );
    expect(refused).toEqual([]);
  });

  it("takes and refuses what zod takes and refuses, in thousands of changed records", () => {
    const told = { taken: 0, refused: 0, beyond: 0 };
    fc.assert(
      fc.property(mutated, ({ collection, record }) => {
        const result = recordSchemas[collection].safeParse(record, { reportInput: true });
        const issues = result.error?.issues ?? [];
        const onlyBeyond = issues.length > 0 && issues.every(({ input, message }) => beyond(input, message));
        told[result.success ? "taken" : onlyBeyond ? "beyond" : "refused"] += 1;
        const definition = definitionOf(collection);
        // Never stricter than zod, and where it is less strict that is of the kinds that the documentation names.
        const alike = onlyBeyond || plain(definition, record) === result.success;
        // With the formats it is as strict, but for a value that no number fits.
        const isEmpty = issues.some(({ message }) => /min is below|fewer than 0/.test(message));
        return alike && (isEmpty || full(definition, record) === result.success);
      }),
      cases(6000),
    );
    // All kinds must come up, else the comparison proves little.
    const tried = told.taken + told.refused + told.beyond;
    expect(told.taken).toBeGreaterThan(tried / 20);
    expect(told.refused).toBeGreaterThan(tried / 2);
    expect(told.beyond).toBeGreaterThan(tried < 6000 ? -1 : 3);
  });

  it("takes the same dates as the record", () => {
    const digits = fc.stringMatching(/^(\d{1,2}|19|20)[0-9X]{2}(-(0\d|1[0-2]|XX)(-([0-3]\d|XX))?)?[?~%]?$/);
    const date = fc.oneof(
      digits,
      fc
        .tuple(fc.oneof(digits, fc.constantFrom("", "..")), fc.oneof(digits, fc.constantFrom("", "..")))
        .map((ends) => ends.join("/")),
    );
    fc.assert(
      fc.property(date, (text) => {
        const why = explainEdtf(text);
        expect(plain("Edtf", text)).toBe(why === undefined || why.includes("is before its start"));
      }),
      cases(5000),
    );
  });

  it("knows the collections that zod knows", () => {
    expect(datasetShape.safeParse(dataset).success).toBe(true);
    expect(datasetJsonSchema.required).toEqual(["about", "vocabularies", ...collectionNames]);
    expect(datasetJsonSchema.additionalProperties).toBe(false);
  });
});
