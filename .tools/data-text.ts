import type { CollectionName } from "../src/model/ids.ts";
import { formOf } from "./data-files.ts";
import type { DataFile, DataRecord } from "./read-data.ts";

/** What a data file has in front of its records. */
export function headOf(file: string, collection: CollectionName): string {
  const { isSingle, exports, draft } = formOf(collection);
  const drafts = `${"../".repeat(file.split("/").length - 1)}drafts.ts`;
  return `import type { ${draft} } from "${drafts}";\nexport const ${exports}: ${isSingle ? draft : `readonly ${draft}[]`} =`;
}

/** The parts of a record that are written. */
export type WrittenRecord = Pick<DataRecord, "text" | "before" | "after">;

const lines = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join("\n");

/** The text of a data file, not yet formatted. */
export function textOfFile(
  file: string,
  collection: CollectionName,
  records: readonly WrittenRecord[],
  { top, bottom }: Pick<DataFile, "top" | "bottom"> = { top: "", bottom: "" },
): string {
  const { isSingle } = formOf(collection);
  const [imports = "", declaration = ""] = headOf(file, collection).split("\n");
  const [record] = records;
  if (isSingle && record !== undefined && records.length === 1)
    return `${imports}\n\n${lines(record.before, `${declaration} ${record.text}; ${record.after}`)}\n`;
  const list = records.map(({ text, before, after }) => lines(before, `${text}, ${after}`));
  return `${lines(top, imports)}\n\n${lines(`${declaration} [`, ...list, bottom, "];")}\n`;
}
