import { describe, expect, it } from "vitest";

import { idPaths, type IdPaths } from "../../src/model/id-paths.ts";
import { type CollectionName, collectionNames } from "../../src/model/ids.ts";
import { datasetJsonSchema, type JsonSchema } from "../../src/schema/json-schema.ts";

/** A part of a record as the JSON Schema describes it. */
interface Part {
  readonly path: string;
  readonly definition: string | undefined;
  readonly schema: JsonSchema;
  readonly required: boolean;
}

const definitionOf = ({ $ref }: JsonSchema): string | undefined => $ref?.replace("#/$defs/", "");
const join = (path: string, step: string): string => (path === "" ? step : `${path}.${step}`);

/** A part of a record, and every part inside it. */
function partsOf(given: JsonSchema, path = "", required = true): readonly Part[] {
  const definition = definitionOf(given);
  const schema = definition === undefined ? given : { ...datasetJsonSchema.$defs[definition], ...given };
  return [
    { path, definition, schema, required },
    ...Object.entries(schema.properties ?? {}).flatMap(([field, inner]) =>
      partsOf(inner, join(path, field), schema.required?.includes(field) ?? false),
    ),
    ...[schema.items, schema.additionalProperties].flatMap((inner) =>
      typeof inner === "object" ? partsOf(inner, join(path, "*"), false) : [],
    ),
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((inner) => partsOf(inner, path, required)),
  ];
}

const itemsOf = (collection: CollectionName): JsonSchema => datasetJsonSchema.properties?.[collection]?.items ?? {};
const collectionOfIds = new Map(collectionNames.map((name) => [`${definitionOf(itemsOf(name))}Id`, name]));
const idPattern = datasetJsonSchema.$defs["MeetingId"]?.pattern;

/** Where the schema has ids of other records, each with the collections that it allows. */
function idsInSchema(parts: readonly Part[]): Readonly<Record<string, readonly string[]>> {
  const found = new Map<string, Set<string>>();
  for (const { path, definition, schema } of parts) {
    const collection = collectionOfIds.get(definition ?? "");
    // An id whose collection is named beside it has no definition, only the pattern of one.
    const allowed =
      collection !== undefined
        ? [collection]
        : definition === undefined && schema.pattern === idPattern
          ? collectionNames
          : [];
    if (path !== "id" && allowed.length > 0) found.set(path, new Set([...(found.get(path) ?? []), ...allowed]));
  }
  return Object.fromEntries([...found].map(([path, allowed]) => [path, [...allowed].toSorted()]));
}

describe.each(collectionNames)("the paths to ids in %s", (collection) => {
  const { ids, minItems }: IdPaths = idPaths[collection];
  const parts = partsOf(itemsOf(collection));
  const at = (path: string): readonly Part[] => parts.filter((part) => part.path === path);
  const lists = [
    ...new Set(
      ids.flatMap(({ path }) =>
        path.split(".").flatMap((step, index, steps) => (step === "*" ? [steps.slice(0, index).join(".")] : [])),
      ),
    ),
  ];

  it("are those of the JSON Schema, and lead where it says", () => {
    const allowedAt = (path: string): readonly string[] => at(path).flatMap(({ schema }) => schema.enum ?? []);
    const inTable = ids.map(({ path, to }) => [
      path,
      [...new Set(typeof to === "string" ? [to] : allowedAt(to.namedAt))].toSorted(),
    ]);
    expect(Object.fromEntries(inTable)).toEqual(idsInSchema(parts));
  });

  it("take what has to have the reference with them, and never anything else than what is around it", () => {
    const wrong = ids.filter(({ path, takes }) => {
      const isNeeded = !path.endsWith(".*") && at(path).some(({ required }) => required);
      return takes === undefined ? isNeeded : takes !== "" && !path.startsWith(`${takes}.`);
    });
    expect(wrong).toEqual([]);
  });

  it("know how many entries the schema wants in each list", () => {
    const wrong = lists.filter((path) =>
      at(path).some(({ schema, required }) => {
        const wanted = schema.minItems ?? 0;
        const told = minItems[path];
        // A list that can be left out goes with its last entry, or takes what is around it along.
        return required ? told !== wanted : told !== undefined && told < wanted;
      }),
    );
    expect(wrong).toEqual([]);
    expect(Object.keys(minItems).filter((path) => !lists.includes(path))).toEqual([]);
  });
});

it("finds a field of the schema that the table does not have", () => {
  const { properties = {} } = datasetJsonSchema.$defs["Place"] ?? {};
  const withField: JsonSchema = {
    properties: { ...properties, twins: { type: "array", items: { $ref: "#/$defs/PlaceId" } } },
  };
  expect(idsInSchema(partsOf(withField))).toEqual({
    partOf: ["places"],
    "sameAs.sources.*": ["sources"],
    "sources.*": ["sources"],
    "twins.*": ["places"],
  });
});
