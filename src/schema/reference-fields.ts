import { formatPath } from "../internal/format-path.ts";
import { isObject } from "../internal/is-object.ts";
import { withGuess } from "../internal/nearest.ts";
import { type CollectionName, collectionNames } from "../model/ids.ts";
import { datasetJsonSchema, type JsonSchema } from "./json-schema.ts";
import { type Problem, recordName } from "./problems.ts";

/** The schema that another one refers to. */
const followed = ({ $ref = "" }: JsonSchema): JsonSchema => datasetJsonSchema.$defs[$ref.replace("#/$defs/", "")] ?? {};

/** The names of the fields that records of a collection can have. */
function fieldNamesOf(collection: CollectionName): readonly string[] {
  const { properties, oneOf = [] } = followed(datasetJsonSchema.properties?.[collection]?.items ?? {});
  return [properties ?? {}, ...oneOf.map((kind) => followed(kind).properties ?? {})].flatMap((one) => Object.keys(one));
}

/** The same for all collections, once they have been asked for. */
let fieldNames: ReadonlyMap<string, readonly string[]> | undefined;

const allFieldNames = (): ReadonlyMap<string, readonly string[]> =>
  new Map(collectionNames.map((name) => [name, fieldNamesOf(name)]));

/** Finds fields that a disagreement or an open question is about and that no record of the collection can have. */
export function wrongReferenceFields(
  collection: "disagreements" | "openQuestions",
  records: readonly unknown[],
): readonly Problem[] {
  fieldNames ??= allFieldNames();
  const known = fieldNames;
  return records.flatMap((record, index) => {
    const references: readonly unknown[] = isObject(record) && Array.isArray(record["about"]) ? record["about"] : [];
    return references.flatMap((reference, at): readonly Problem[] => {
      if (!isObject(reference) || typeof reference["field"] !== "string") return [];
      const fields = known.get(String(reference["collection"]));
      // The field can be a path: `outcomes[2]`, `names.en`.
      const [field = ""] = reference["field"].split(/[.[]/);
      if (fields === undefined || fields.includes(field)) return [];
      const message = `expected a field of ${String(reference["collection"])}; there is no "${field}"`;
      const path = ["about", at, "field"];
      return [
        {
          record: recordName(collection, record, index),
          path: formatPath(path),
          message: withGuess(message, field, fields),
          at: [collection, index, ...path],
        },
      ];
    });
  });
}
