import ts from "typescript";
import * as z from "zod";

import { collectionNames } from "../src/model/ids.ts";
import { wordTypes } from "../src/model/vocabularies.ts";
import { aboutSchema } from "../src/schema/about.ts";
import { recordSchemas } from "../src/schema/dataset.ts";
import type { JsonSchema, DatasetJsonSchema } from "../src/schema/json-schema.ts";
import { day, edtf, edtfDate, sameAs, names, placeSameAs, text, unprintable } from "../src/schema/parts.ts";
import { vocabulariesSchema } from "../src/schema/vocabularies.ts";
import { idTypeOf, typeNameOf } from "./collections.ts";
import { type FieldDoc, literalFields, typeDoc } from "./doc-comments.ts";

const year = String.raw`\d{4}`;
const leapYear = String.raw`(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)`;
const month = "(?:0[1-9]|1[0-2])";
const monthAndDay = String.raw`(?:${month}-(?:0[1-9]|1\d|2[0-8])|(?!02)${month}-(?:29|30)|(?:0[13578]|1[02])-31)`;
const calendarDay = `(?:${year}-${monthAndDay}|${leapYear}-02-29)`;
const date = String.raw`(?:${calendarDay}|${year}(?:-${month}(?:-XX)?|-XX(?:-XX)?)?|\d{3}X|\d\dXX)[?~%]?`;

const blankless = String.raw`^[^\s${unprintable}](?:[^${unprintable}]*[^\s${unprintable}])?$`;

/** What JSON Schema can express of the checks that are functions in zod. It cannot compare the ends of an interval. */
const refinements = new Map<unknown, Partial<JsonSchema>>([
  [text, { pattern: blankless }],
  [edtf, { format: "edtf", pattern: String.raw`^(?:${date}(?:/(?:\.\.|${date})?)?|(?:\.\.)?/${date})$` }],
  [edtfDate, { format: "edtf", pattern: `^${date}$` }],
  [day, { format: "date", pattern: `^${calendarDay}$` }],
  [names, { minProperties: 1 }],
  // An id beside the sources.
  [sameAs, { minProperties: 2 }],
  [placeSameAs, { minProperties: 2 }],
]);

/** "asOf" → "As of" */
const title = (name: string): string =>
  name
    .replace(/^\w/, (letter) => letter.toUpperCase())
    .replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const plainSchema = (schema: z.ZodType): JsonSchema => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    override: ({ zodSchema, jsonSchema }) => {
      delete jsonSchema.readOnly;
      // Whether an address is valid is up to the platform; the pattern is what the schema demands besides.
      if (jsonSchema.format === "uri")
        jsonSchema.pattern = String.raw`^[Hh][Tt][Tt][Pp][Ss]?://[^/\\\s${unprintable}][^\s${unprintable}]*$`;
      Object.assign(jsonSchema, refinements.get(zodSchema));
    },
  });
  // Cast: zod's type of a JSON Schema has more keywords than zod writes for these schemas.
  return rest as JsonSchema;
};

const definitions: Record<string, JsonSchema> = {};

/**
 * Adds a schema to the definitions and returns a reference to it, or the schema itself if the name is already taken.
 */
function define(name: string, schema: JsonSchema): JsonSchema {
  const known = definitions[name];
  if (known !== undefined && JSON.stringify(known) !== JSON.stringify(schema)) return schema;
  definitions[name] = schema;
  return { $ref: `#/$defs/${name}` };
}

const described = (schema: JsonSchema, name: string, description: string | undefined): JsonSchema => ({
  title: title(name),
  ...(description === undefined ? {} : { description }),
  ...schema,
});

const withFields = (schema: JsonSchema, fields: ReadonlyMap<string, FieldDoc>): JsonSchema => ({
  ...schema,
  properties: Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, property]) => {
      const field = fields.get(name);
      if (field === undefined)
        throw new Error(`Expected a field "${name}" in an interface of src/model, found none: add it there.`);
      return [name, described(typed(property, field.type), name, field.description)];
    }),
  ),
});

const idsOf = new Map<string, string>(collectionNames.map((name) => [name, idTypeOf(name)]));

const wordTypeOf = new Map<string, string>(Object.entries(wordTypes));

/** The schema of a word that each dataset declares for itself. */
const word = (schema: JsonSchema, vocabulary: string, name: string): JsonSchema =>
  define(name, described(schema, name, typeDoc("Words")?.fields?.get(vocabulary)?.description));

/** The titles and descriptions of the types from src/dates. */
const dates = {
  Day: ["Day", "A calendar day."],
  EdtfDate: [
    "Date without an interval (EDTF)",
    "A date no more precise than its source, in EDTF (ISO 8601-2): a day, month or year, also with unspecified digits (195X, 2002-XX) and followed by ? (uncertain), ~ (approximate) or % (both).",
  ],
  Edtf: [
    "Date (EDTF)",
    "A date no more precise than its source, in EDTF (ISO 8601-2): a day, month or year, also with unspecified digits (195X, 2002-XX) and followed by ? (uncertain), ~ (approximate) or % (both), or an interval of two (1959/1984, 2014-07-04/..).",
  ],
} as const;

/** The member type of a union written as `{ [W in Words]: … }[Words]`. */
const eachOf = (type: ts.TypeNode): ts.TypeNode | undefined =>
  ts.isIndexedAccessTypeNode(type) && ts.isMappedTypeNode(type.objectType) ? type.objectType.type : undefined;

/**
 * Adds to a schema from zod what only the type in the interface says: which collection an id refers to, and doc
 * comments.
 */
function typed(schema: JsonSchema, type: ts.TypeNode): JsonSchema {
  if (ts.isTypeOperatorNode(type) || ts.isParenthesizedTypeNode(type)) return typed(schema, type.type);
  if (ts.isArrayTypeNode(type)) return { ...schema, items: typed(schema.items ?? {}, type.elementType) };
  if (type.kind === ts.SyntaxKind.StringKeyword && schema.pattern === blankless)
    return define(
      "Text",
      described(
        schema,
        "Text",
        "A non-empty string without spaces at its start or end, control characters or line breaks.",
      ),
    );
  if (ts.isTypeLiteralNode(type)) return withFields(schema, literalFields(type));
  if (ts.isIndexedAccessTypeNode(type) && ts.isLiteralTypeNode(type.indexType)) {
    const collection = type.indexType.getText().slice(1, -1);
    const wordType = wordTypeOf.get(collection);
    if (wordType !== undefined) return word(schema, collection, wordType);
    const name = idsOf.get(collection) ?? "";
    return define(name, described(schema, name, `The id of a record in "${collection}".`));
  }
  if (ts.isUnionTypeNode(type)) {
    const parts = schema.anyOf ?? schema.oneOf;
    if (parts?.length === type.types.length) {
      const all = parts.map((part, index) => typed(part, type.types[index] ?? type));
      return schema.anyOf === undefined ? { oneOf: all } : { anyOf: all };
    }
    return type.types.every((part) => ts.isIndexedAccessTypeNode(part))
      ? { anyOf: type.types.map((part) => typed(schema, part)) }
      : schema;
  }
  const each = eachOf(type);
  if (each !== undefined) return typed(schema, each);
  // An array of ids for each field.
  if (ts.isMappedTypeNode(type) && type.type !== undefined && typeof schema.additionalProperties === "object")
    return { ...schema, additionalProperties: typed(schema.additionalProperties, type.type) };
  if (!ts.isTypeReferenceNode(type)) return schema;

  const name = type.typeName.getText();
  if (name === "Edtf" || name === "EdtfDate" || name === "Day") {
    const [label, meaning] = dates[name];
    return define(name, described(schema, label, meaning));
  }
  const doc = typeDoc(name);
  if (doc === undefined) return schema;
  if (doc.fields !== undefined) return define(name, described(withFields(schema, doc.fields), name, doc.description));
  if (doc.alias !== undefined && (ts.isUnionTypeNode(doc.alias) || eachOf(doc.alias) !== undefined))
    return define(name, described(typed(schema, doc.alias), name, doc.description));
  return define(name, described(schema, name, doc.description));
}

const sourceOf = (code: string): ts.TypeNode => {
  const [statement] = ts.createSourceFile("", `type T = ${code}`, ts.ScriptTarget.ES2022, true).statements;
  if (statement === undefined || !ts.isTypeAliasDeclaration(statement))
    throw new Error(`Expected a type, found: ${code}`);
  return statement.type;
};

/** Generates the JSON Schema of a dataset: what zod checks, with the names and the doc comments of the interfaces. */
export function jsonSchemaOfDataset(): DatasetJsonSchema {
  const fields = typeDoc("Dataset")?.fields;
  const part = (name: string, schema: JsonSchema): JsonSchema =>
    described(schema, name, fields?.get(name)?.description);
  const properties = {
    about: part("about", typed(plainSchema(aboutSchema), sourceOf("About"))),
    vocabularies: part("vocabularies", typed(plainSchema(vocabulariesSchema), sourceOf("Vocabularies"))),
    ...Object.fromEntries(
      collectionNames.map((name) => {
        const items = typed(plainSchema(recordSchemas[name]), sourceOf(typeNameOf(name)));
        return [name, part(name, { type: "array", items })];
      }),
    ),
  };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Dataset",
    description: typeDoc("Dataset")?.description ?? "",
    type: "object",
    properties: {
      $schema: { title: "Schema", description: "The address of this schema, for editors.", type: "string" },
      ...properties,
    },
    required: Object.keys(properties),
    additionalProperties: false,
    $defs: definitions,
  };
}
