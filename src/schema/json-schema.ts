import { freeze } from "../internal/freeze.ts";
import schema from "./dataset.schema.json" with { type: "json" };

/** A JSON Schema (2020-12) with the keywords that {@link datasetJsonSchema} uses. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly examples?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** The JSON Schema of a dataset. `$defs` has the schema of each record type by name (`Meeting`, `Figure`). */
export interface DatasetJsonSchema extends JsonSchema {
  readonly $schema: string;
  readonly $defs: Readonly<Record<string, JsonSchema>>;
}

/**
 * The JSON Schema of a dataset, generated from the zod schemas and the doc comments of the interfaces. It accepts what
 * they accept, but cannot express these rules, which `checkDataset` checks:
 *
 * - An interval does not end before it starts, and `min` is below `max`.
 * - Ids are unique, so are the labels in a vocabulary, every reference leads to a record, and links do not form a circle.
 * - The languages of a dataset include those of all its names.
 * - A meeting does not end before it starts.
 *
 * Whether a web address is valid is up to the validator, by `format: "uri"`.
 */
export const datasetJsonSchema: DatasetJsonSchema = /* @__PURE__ */ freeze(schema);
