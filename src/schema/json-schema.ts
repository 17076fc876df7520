import schema from "./dataset.schema.json" with { type: "json" };

/** A JSON Schema (2020-12), as far as the schemas of the record use the language. */
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

/** The schema of a whole record; each record type stands in `$defs` by its name (`Meeting`, `Figure`). */
export interface DatasetJsonSchema extends JsonSchema {
  readonly $schema: string;
  readonly $defs: Readonly<Record<string, JsonSchema>>;
}

/**
 * The JSON Schema of the record, made from the zod schemas and the doc comments of the interfaces. It takes what they
 * take; what it cannot say is that the end of an interval is not before its start, that `min` is below `max`, and that
 * a reference leads to a record (`checkDataset` checks all three).
 */
export const datasetJsonSchema: DatasetJsonSchema = schema;
