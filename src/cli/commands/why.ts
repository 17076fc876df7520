import {
  type Dataset,
  type Disagreement,
  disagreementsOf,
  evidenceByField,
  evidenceOf,
  type FieldEvidence,
  type FoundRecord,
} from "japan-dprk-talks/helpers";

import { disputedFields } from "../../model/disputed-fields.ts";
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
    "Without a field, explains every field that has sources of its own or on which sources differ, and lists the disagreements about the record as a whole. The other fields rest on the sources of the record.",
  examples: ["japan-dprk-talks why 2014-03-03-shenyang", "japan-dprk-talks why 2014-03-03-shenyang delegations"],
  run([id = "", field], _values, { data }) {
    const found = recordsMeant(data, id);
    if (field !== undefined) requireField(data, found, field);
    const answers = found.map((one): Explanation => {
      const fields = explained(data, one, field);
      return { found: one, fields, disagreements: field === undefined ? ofTheWhole(data, one, fields) : [] };
    });
    const isEmpty = answers.every(
      ({ fields, disagreements }) => Object.keys(fields).length === 0 && disagreements.length === 0,
    );
    return {
      json: answers.map(({ found: { collection, record }, ...answer }) => ({ collection, id: record.id, ...answer })),
      text: (screen) =>
        answers.flatMap((answer, index) => [...(index === 0 ? [] : [""]), ...linesFor(data, answer, screen)]),
      nothing: isEmpty
        ? `No field of "${id}" has sources of its own, and no disagreement is about it. For its sources: japan-dprk-talks cite ${id}`
        : undefined,
    };
  },
};

type ExplainedFields = Readonly<Record<string, FieldEvidence>>;

interface Explanation {
  readonly found: FoundRecord;
  readonly fields: ExplainedFields;
  /** Those about the record as a whole; of a disagreement, itself. */
  readonly disagreements: readonly Disagreement[];
}

/** The disagreements about a record that are not about one of these fields of it. */
function ofTheWhole({ dataset }: Data, found: FoundRecord, fields: ExplainedFields): readonly Disagreement[] {
  if (found.collection === "disagreements") return [found.record];
  const reference = { collection: found.collection, id: found.record.id };
  return disagreementsOf(dataset.disagreements, reference).filter(
    ({ about }) => !disputedFields(about, reference).some((field) => Object.hasOwn(fields, field)),
  );
}

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

function linesFor(data: Data, { found, fields, disagreements }: Explanation, { bold, dim }: Screen): readonly string[] {
  const heading = [bold(titleOf(found)), dim(`${found.collection}  ${found.record.id}`)];
  if (found.collection === "disagreements" && disagreements.length > 0)
    return [...heading, "", ...readingLines(data, found.record)];
  const all = Object.entries(fields);
  return [
    ...heading,
    ...all.flatMap(([field, evidence]) => {
      // What is about the whole record would be repeated for each field.
      const shown = evidence.disagreements.filter((one) => !disagreements.includes(one));
      return ["", ...fieldSection(data, found, field, { ...evidence, disagreements: shown }, bold)];
    }),
    ...(disagreements.length === 0 ? [] : ["", bold("The record as a whole")]),
    ...disagreements.flatMap((one) => disagreementLines(data, one)),
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
    ...disagreements.flatMap((one) => disagreementLines(data, one)),
  ];
}

const disagreementLines = (data: Data, one: Disagreement): readonly string[] => [
  `  disagreement: ${one.summary} (${one.id})`,
  ...readingLines(data, one),
];

/** The readings with their sources, and why one of them is used, or none. */
const readingLines = (data: Data, { readings, basis, why: reason }: Disagreement): readonly string[] => [
  ...readings.flatMap((reading) => [
    `  - ${reading.value}${reading.used === true ? " (used here)" : ""}`,
    ...cited(data, reading.sources, Infinity),
  ]),
  `  ${basis}: ${reason}`,
];
