import { kebab } from "../internal/kebab.ts";
import { type CollectionName, collectionNames } from "../model/ids.ts";
import { statuses } from "../model/meeting.ts";
import { type VocabularyName, vocabularyNames, wordTypes } from "../model/vocabularies.ts";
import { type JsonSchema, datasetJsonSchema } from "../schema/json-schema.ts";

/** A column of a table. */
export interface Column {
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly type: "string" | "number" | "integer" | "boolean" | "date";
  /** The path to the value in the record, or in the list entry if the table holds a list. */
  readonly path: readonly string[];
  /**
   * A calculated column: the first or the last day that the date at `path` can mean; or the lowest number that the figure
   * at `path` allows, the number that it states, or the highest that it allows.
   */
  readonly bound?: "earliest" | "latest" | "low" | "best" | "high";
  readonly required: boolean;
  readonly values?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** The collection whose ids the column contains. */
  readonly references?: CollectionName;
  /** The vocabulary whose words the column contains. */
  readonly vocabulary?: VocabularyName;
}

/** The records of a collection as a table, or the entries of a list in those records. */
export interface Table {
  /** `meetings`, `meetings-delegations`, `meetings-delegations-members`. */
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  /** The first columns of a list's table: the id of the record that has the list, and the number of the entry, from 1. In a
   * collection's own table there are none: its key is the id. */
  readonly key: readonly Column[];
  readonly columns: readonly Column[];
  /** The lists in a row, each a table of its own, with the path to each. */
  readonly lists: readonly { readonly path: readonly string[]; readonly table: Table }[];
  /** `objects`, `values`: a list of objects or of values; `by-field`: a list of values for each field name. */
  readonly holds: "objects" | "values" | "by-field";
}

/** The columns of a table in the order of its cells. */
export const allColumns = ({ key, columns }: Table): readonly Column[] => [...key, ...columns];

type ColumnPlace = Pick<Column, "path" | "required"> & { readonly name: string };

const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** "aliases" → "alias"; a word without a separate plural is unchanged. */
const singular = (name: string): string => (name === "series" ? name : name.replace(/(?<=s)es$|s$/, ""));

const definitionName = (schema: JsonSchema | undefined): string | undefined => schema?.$ref?.replace("#/$defs/", "");

function resolved(schema: JsonSchema): JsonSchema {
  const name = definitionName(schema);
  return name === undefined ? schema : { ...datasetJsonSchema.$defs[name], ...schema };
}

const collectionSchemas = (): readonly (readonly [CollectionName, JsonSchema])[] =>
  collectionNames.map((name) => [name, datasetJsonSchema.properties?.[name] ?? {}]);

/** The collection whose ids a schema allows: a `MeetingId` is the id of a `Meeting`. */
const referenced = (schema: JsonSchema): CollectionName | undefined =>
  collectionSchemas().find(([, { items }]) => `${definitionName(items)}Id` === definitionName(schema))?.[0];

/** The vocabulary whose words a schema allows. */
const vocabularyOf = (schema: JsonSchema): VocabularyName | undefined =>
  vocabularyNames.find((name) => name !== "statuses" && wordTypes[name] === definitionName(schema)) ??
  (isStatus(resolved(schema)) ? "statuses" : undefined);

/** Whether a schema allows statuses, all of them or, for an event, those of one that may not have taken place. */
const isStatus = ({ enum: values }: JsonSchema): boolean =>
  values !== undefined && values.every((value) => statuses.some((status) => status === value));

const isScalar = ({ type, const: only }: JsonSchema): boolean =>
  only !== undefined || (type !== undefined && type !== "object" && type !== "array");

function column(place: ColumnPlace, schema: JsonSchema): Column {
  const { title, description, type, format, const: only, enum: values, pattern, minimum, maximum } = resolved(schema);
  const references = referenced(schema);
  const vocabulary = vocabularyOf(schema);
  return {
    ...place,
    title: title ?? place.name,
    ...(description === undefined ? {} : { description }),
    type: type === "number" || type === "integer" || type === "boolean" ? type : format === "date" ? "date" : "string",
    ...(values === undefined ? (typeof only === "string" ? { values: [only] } : {}) : { values }),
    // Only for ids and for words; the patterns of dates and strings are too long for a column.
    ...(pattern === undefined || (references === undefined && vocabulary === undefined) ? {} : { pattern }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(references === undefined ? {} : { references }),
    ...(vocabulary === undefined ? {} : { vocabulary }),
  };
}

/** The columns of a name: one for each language. */
const nameColumns = ({ name, path }: ColumnPlace, languages: readonly string[]): readonly Column[] =>
  languages.map((language) => ({
    name: `${name}_${language.toLowerCase().replaceAll("-", "_")}`,
    title: `Name (${language})`,
    description: `The name in this language, by its BCP 47 tag: ${language}.`,
    type: "string",
    path: [...path, language],
    required: false,
  }));

/** The two columns of days beside a column with a date that may be uncertain. */
const dateBounds = ({ name, title, path }: Column): readonly Column[] =>
  (["earliest", "latest"] as const).map((bound) => ({
    name: `${name}_${bound}`,
    title: `${title}, ${bound}`,
    description: `The ${bound === "earliest" ? "first" : "last"} day that "${name}" can mean${/(^|_)(start|end)$/.test(name) ? ", given the other dates" : ""}; empty if it has no such bound.`,
    type: "date",
    path,
    bound,
    required: false,
  }));

/** The three columns of numbers beside the value of a figure. */
const figureBounds = (path: readonly string[]): readonly Column[] => {
  const shared = { type: "number", path } as const;
  return [
    {
      ...shared,
      name: "value_low",
      title: "Value, low",
      description: "The lowest number that the figure allows; 0 if only an upper limit is stated.",
      bound: "low",
      required: true,
    },
    {
      ...shared,
      name: "value_best",
      title: "Value, best",
      description: "The number as stated, whether exact or rounded; empty for a range or a limit.",
      bound: "best",
      required: false,
    },
    {
      ...shared,
      name: "value_high",
      title: "Value, high",
      description: "The highest number that the figure allows; empty if only a lower limit is stated.",
      bound: "high",
      required: false,
    },
  ];
};

/** The columns that a value needs: one, or for an object those of its fields. */
function columnsOf(place: ColumnPlace, schema: JsonSchema, languages: readonly string[]): readonly Column[] {
  if (definitionName(schema) === "Names") return nameColumns(place, languages);
  const whole = resolved(schema);
  if (isScalar(whole)) {
    const only = column(place, schema);
    return whole.format === "edtf" ? [only, ...dateBounds(only)] : [only];
  }
  const variants = whole.anyOf?.map(resolved);
  if (variants !== undefined) {
    const maybe = { ...place, required: place.required && new Set(variants.map(({ type }) => type)).size === 1 };
    return variants.flatMap((variant, index) => {
      // A reference to either of two collections is one column; a string or a number is two.
      if (variants.slice(0, index).some(({ type }) => type === variant.type)) return [];
      const { title = variant.title, description } = whole;
      const shared = variants.filter(({ type }) => type === variant.type).length > 1 ? { type: "string" } : variant;
      const named = { ...shared, ...(title && { title }), ...(description && { description }) };
      return columnsOf(
        index > 0 && isScalar(variant) ? { ...maybe, name: `${place.name}_${variant.type}` } : maybe,
        named,
        languages,
      );
    });
  }
  return fieldSchemas(whole).flatMap(([name, field, required]) => [
    ...columnsOf(
      {
        name: place.name === "" ? snake(name) : `${place.name}_${snake(name)}`,
        path: [...place.path, name],
        required: place.required && required,
      },
      field,
      languages,
    ),
    ...(name === "value" && definitionName(schema) === "Figure" ? figureBounds(place.path) : []),
  ]);
}

/** The fields of an object, and whether each is required. If there are several kinds of the object, the fields of all kinds. */
function fieldSchemas(schema: JsonSchema): readonly (readonly [name: string, field: JsonSchema, required: boolean])[] {
  const kinds = (schema.oneOf ?? [schema]).map(resolved);
  const fields = new Map<string, JsonSchema>();
  for (const { properties = {} } of kinds)
    for (const [name, field] of Object.entries(properties)) {
      const known = fields.get(name);
      fields.set(name, typeof field.const === "string" ? withWord(known, field) : (known ?? field));
    }
  return [...fields].map(([name, field]) => [name, field, kinds.every(({ required }) => required?.includes(name))]);
}

/** A field that has a single value in each kind of an object, as one field with all those values. */
const withWord = (known: JsonSchema | undefined, { const: only, ...field }: JsonSchema): JsonSchema => ({
  ...field,
  enum: [...(known?.enum ?? []), String(only)],
});

/** The lists in an object, including those in nested objects. */
function listsOf(
  schema: JsonSchema,
  path: readonly string[] = [],
): readonly (readonly [readonly string[], JsonSchema])[] {
  return fieldSchemas(schema).flatMap(([name, field]) => {
    const whole = resolved(field);
    const here = [...path, name];
    if (definitionName(field) === "Names") return [];
    if (whole.items !== undefined || whole.additionalProperties) return [[here, whole]];
    return whole.properties === undefined ? [] : listsOf(whole, here);
  });
}

const number = (name: string, list: string): Column => ({
  name,
  title: "Number",
  description: `The number of the entry in the list "${list}", starting at 1.`,
  type: "integer",
  path: [],
  required: true,
});

type Parent = Pick<Table, "name" | "title" | "key">;

const listTables = (parent: Parent, schema: JsonSchema, languages: readonly string[]): Table["lists"] =>
  listsOf(schema).map(([path, list]) => ({ path, table: listTable(parent, path, list, languages) }));

function listTable(parent: Parent, path: readonly string[], list: JsonSchema, languages: readonly string[]): Table {
  const listName = path.at(-1) ?? "";
  const about = {
    name: [parent.name, ...path.map(kebab)].join("-"),
    title: `${parent.title}: ${(list.title ?? listName).toLowerCase()}`,
    ...(list.description === undefined ? {} : { description: list.description }),
  };
  if (typeof list.additionalProperties === "object") {
    const { items = {} } = list.additionalProperties;
    const field = column(
      { name: "field", path: [], required: true },
      { title: "Field", description: "The field that the sources support.", ...list.propertyNames },
    );
    const value = column({ name: snake(definitionName(items) ?? "").slice(1, -3), path: [], required: true }, items);
    const key = [...parent.key, field, number("no", listName)];
    return { ...about, key, columns: [value], lists: [], holds: "by-field" };
  }
  const items = list.items ?? {};
  const own = snake(singular(listName));
  if (isScalar(resolved(items))) {
    const value = column({ name: own, path: [], required: true }, items);
    return { ...about, key: [...parent.key, number("no", listName)], columns: [value], lists: [], holds: "values" };
  }
  const table = { ...about, key: [...parent.key, number(own, listName)] };
  const columns = columnsOf({ name: "", path: [], required: true }, items, languages);
  return { ...table, columns, lists: listTables(table, resolved(items), languages), holds: "objects" };
}

function collectionTable(
  collection: CollectionName,
  { title = "", items = {} }: JsonSchema,
  languages: readonly string[],
): Table {
  const whole = resolved(items);
  // In a record's own table its id is not a reference; in the tables of its lists it is.
  const columns = columnsOf({ name: "", path: [], required: true }, items, languages).map((one) =>
    one.name === "id" ? ownId(one) : one,
  );
  const key = columns
    .filter(({ name }) => name === "id")
    .map((id) => ({ ...id, name: snake(definitionName(items) ?? "").slice(1) }));
  const table = {
    name: kebab(collection),
    title,
    ...(whole.description === undefined ? {} : { description: whole.description }),
  };
  return { ...table, key: [], columns, lists: listTables({ ...table, key }, whole, languages), holds: "objects" };
}

const ownId = ({ references: _references, ...id }: Column): Column => id;

/** The table of each collection, with the tables of its lists; names have a column for each language. */
export const tablesFor = (languages: readonly string[]): Readonly<Record<CollectionName, Table>> =>
  // Cast: one table for each collection.
  Object.fromEntries(
    collectionSchemas().map(([name, schema]) => [name, collectionTable(name, schema, languages)]),
  ) as Record<CollectionName, Table>;

const wordColumn = (name: string, title: string, description: string): Column => ({
  name,
  title,
  description,
  type: "string",
  path: [name],
  required: true,
});

/** The table of the words that a dataset declares. */
export const vocabulariesTable: Table = {
  name: "vocabularies",
  title: "Vocabularies",
  description: "The words of the dataset, with their labels and definitions.",
  key: [
    wordColumn("vocabulary", "Vocabulary", "What the word is for: sides, channels, topics, units."),
    wordColumn("id", "Id", "The word as records write it."),
  ],
  columns: [
    wordColumn("label", "Label", "A name for tables and charts."),
    wordColumn("definition", "Definition", "What the word means."),
  ],
  lists: [],
  holds: "objects",
};
