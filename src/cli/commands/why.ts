import {
  type Dataset,
  evidenceByField,
  evidenceOf,
  type FieldEvidence,
  type FoundRecord,
} from "japan-dprk-talks/helpers";

import type { Command } from "../command.ts";
import { type Data, dataOptions, recordsMeant } from "../data.ts";
import { nothingFailure, usageFailure } from "../failure.ts";
import { titleOf, wordsFor } from "../record-words.ts";
import type { Screen } from "../screen.ts";
import { unknownWord } from "../unknown-word.ts";
import { cited } from "../words.ts";

export const why: Command = {
  name: "why",
  summary: "explain the values of a record: who states them, who says otherwise, and which reading is used",
  operands: { words: "<id> [field]", min: 1, max: 2 },
  options: dataOptions,
  details:
    "Without a field, explains every field that has sources of its own or on which sources differ. The other fields rest on the sources of the record.",
  examples: ["japan-dprk-talks why 2014-03-03-shenyang", "japan-dprk-talks why 2014-03-03-shenyang delegations"],
  run([id = "", field], _values, { data }) {
    const found = recordsMeant(data, id);
    if (field !== undefined) requireField(data, found, field);
    const answers = found.map((one) => ({ found: one, fields: explained(data, one, field) }));
    const isEmpty = answers.every(({ fields }) => Object.keys(fields).length === 0);
    return {
      json: answers.map(({ found: { collection, record }, fields }) => ({ collection, id: record.id, fields })),
      text: (screen) =>
        answers.flatMap((answer, index) => [...(index === 0 ? [] : [""]), ...linesFor(data, answer, screen)]),
      nothing: isEmpty
        ? `No field of "${id}" has sources of its own, and no sources differ on it. Its sources: japan-dprk-talks cite ${id}`
        : undefined,
    };
  },
};

type ExplainedFields = Readonly<Record<string, FieldEvidence>>;

/** The evidence of one field of a record, or of all that need explaining. */
function explained({ dataset }: Data, { collection, record }: FoundRecord, field: string | undefined): ExplainedFields {
  const reference = { collection, id: record.id };
  const all = evidenceByField(dataset, reference) ?? {};
  if (field === undefined) return all;
  if (!(field in record) && !(field in all)) return {};
  // Cast: the record has the field, or sources give it a value that the record does not have.
  const answer = evidenceOf(dataset, { ...reference, field: field as keyof Dataset[typeof collection][number] & "id" });
  return answer === undefined ? {} : { [field]: answer };
}

function requireField(data: Data, found: readonly FoundRecord[], field: string): void {
  const fields = new Set(
    found.flatMap((one) => [
      ...Object.keys(one.record),
      ...Object.keys(evidenceByField(data.dataset, { collection: one.collection, id: one.record.id }) ?? {}),
    ]),
  );
  if (fields.has(field)) return;
  // Other records of the collection have the field: the name is right, and no source gives a value.
  const hasField = found.some((one) => data.dataset[one.collection].some((record) => Object.hasOwn(record, field)));
  if (hasField) throw nothingFailure(`No source in the record gives "${found[0]?.record.id}" a value of "${field}".`);
  throw usageFailure(unknownWord("field", field, [...fields]));
}

function linesFor(
  data: Data,
  { found, fields }: { readonly found: FoundRecord; readonly fields: ExplainedFields },
  { bold, dim }: Screen,
): readonly string[] {
  return [
    bold(titleOf(found)),
    dim(`${found.collection}  ${found.record.id}`),
    ...Object.entries(fields).flatMap(([field, evidence]) => ["", ...fieldSection(data, found, field, evidence, bold)]),
  ];
}

function fieldSection(
  data: Data,
  found: FoundRecord,
  field: string,
  { value, sources, variants, disagreements }: FieldEvidence,
  bold: Screen["bold"],
): readonly string[] {
  return [
    ...(value === undefined ? [`${bold(field)}: the record has no value`] : wordsFor(data, found, [field])),
    ...cited(data, sources, Infinity),
    ...variants.flatMap((variant) => [
      `  otherwise: ${variant.value}${variant.note === undefined ? "" : ` (${variant.note})`}`,
      ...cited(data, variant.sources, Infinity),
    ]),
    ...disagreements.flatMap(({ id, summary, readings, basis, why: reason }) => [
      `  disagreement: ${summary} (${id})`,
      ...readings.flatMap((reading) => [
        `  - ${reading.value}${reading.used === true ? " (used here)" : ""}`,
        ...cited(data, reading.sources, Infinity),
      ]),
      `  ${basis}: ${reason}`,
    ]),
  ];
}
