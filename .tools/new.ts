/** Writes the first draft of a record into its file: `npm run new figure remains-dead 2014-03-03 ap`. */
import { compareRecords } from "../src/data/order.ts";
import { type BlankRecord, emptyFields } from "./blank-records.ts";
import { type Outcome, outcomeOf, report, unreadable } from "./command.ts";
import { fileOf } from "./data-files.ts";
import { textOfFile } from "./data-text.ts";
import { loadTree, repository, writeTexts } from "./data-tree.ts";
import { formatted } from "./format.ts";
import { generatedFromData } from "./generated.ts";
import { readData, type ReadData, recordsOf } from "./read-data.ts";
import { requestedRecord, usage } from "./requests.ts";
import { sortable } from "./sortable.ts";

/** The day here, and not in Greenwich. */
function dayOf(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${now.getFullYear()}-${month}-${day}`;
}

type Request = ReturnType<typeof requestedRecord>;

/** The text of a file with one more record. */
function withRecord(read: ReadData, file: string, { collection, record }: Request): Promise<string> {
  const known = read.files.find((one) => one.file === file);
  const added = { value: record, text: JSON.stringify(record, undefined, 2), before: "", after: "" };
  const all = [...(known?.records ?? []), added].toSorted((a, b) =>
    compareRecords(collection, sortable(a.value), sortable(b.value)),
  );
  return formatted(file, textOfFile(file, collection, all, known));
}

/** Writes the record that the words ask for, and what is generated from it. */
export const create = (root: string, words: readonly string[], now: Date): Promise<Outcome> =>
  outcomeOf(() => writeDraft(root, words, now));

async function writeDraft(root: string, words: readonly string[], now: Date): Promise<Outcome> {
  if (words.length === 0) return { lines: ["Expected one of:", ...usage], isFailure: true };
  const tree = loadTree(root);
  const read = readData(tree);
  if (read.faults.length > 0) return unreadable(read.faults);
  const request = requestedRecord(words, read, dayOf(now));

  const { collection, record } = request;
  const file = fileOf(collection, record);
  if (file === undefined) throw new Error(`There is no file for the draft "${record.id}".`);

  const text = await withRecord(read, file, request);
  const after = readData(new Map([...tree, [file, text]]));
  const written = recordsOf(after, collection).find(({ value }) => value["id"] === record.id);
  if (written === undefined) throw new Error(`The draft "${record.id}" is not in its file.`);
  writeTexts(root, { [`src/data/${file}`]: text, ...generatedFromData(after) });
  return { lines: whatNext(written.locate([]).line, file, record), isFailure: false };
}

const whatNext = (line: number, file: string, record: BlankRecord): readonly string[] => [
  `Wrote src/data/${file}:${line}`,
  `Fill in: ${emptyFields(record).join(", ")}.`,
  "The fields that it can have are in docs/fields.md. `npm run validate` lists what is still missing.",
];

if (import.meta.main) report(await create(repository, process.argv.slice(2), new Date()));
