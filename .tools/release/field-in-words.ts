import type { FieldChange } from "../../src/analysis/datasets/index.ts";

const room = 80;

const short = (value: unknown): string => {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > room ? `${text.slice(0, room)}…` : text;
};

/** A change to a field on one line: `value: 9 → 8`. */
export function fieldInWords({ field, before, after }: FieldChange): string {
  if (before === undefined) return `${field}: ${short(after)} (new)`;
  if (after === undefined) return `${field}: ${short(before)} (gone)`;
  return `${field}: ${short(before)} → ${short(after)}`;
}
