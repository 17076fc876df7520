import type { FieldChange } from "japan-dprk-talks/helpers";

import { isHolder } from "../internal/is-object.ts";
import { shorten } from "../internal/shorten.ts";

/** A change to a field on one line: `value: 9 → 8`; of a list or an object, what is different in it. */
export function fieldInWords({ field, before, after }: FieldChange): string {
  if (before === undefined) return `${field}: ${shortened(after)} (new)`;
  if (after === undefined) return `${field}: ${shortened(before)} (gone)`;
  if (Array.isArray(before) && Array.isArray(after)) {
    const [gone, added] = [without(before, after), without(after, before)];
    if (gone.length === 0 && added.length === 0) return `${field}: in another order`;
    if (before.length !== after.length || gone.length !== added.length)
      return `${field}: ${[...gone.map((entry) => `- ${shortened(entry)}`), ...added.map((entry) => `+ ${shortened(entry)}`)].join(" ")}`;
  }
  if (!isHolder(before) || !isHolder(after)) return `${field}: ${changed(text(before), text(after))}`;
  // As many entries as before, or an object's fields: each difference is listed.
  const [old, now] = [
    new Map<string, unknown>(Object.entries(before)),
    new Map<string, unknown>(Object.entries(after)),
  ];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((key) => JSON.stringify(old.get(key)) !== JSON.stringify(now.get(key)))
    .map((key) => fieldInWords({ field: part(field, key, before), before: old.get(key), after: now.get(key) }))
    .join("; ");
}

const part = (field: string, key: string, holder: object): string =>
  Array.isArray(holder) ? `${field}[${key}]` : `${field}.${key}`;

const text = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

/** The entries of a list that are missing from another. */
function without(list: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  const there = new Set(other.map((entry) => JSON.stringify(entry)));
  return list.filter((entry) => !there.has(JSON.stringify(entry)));
}

const shortened = (value: unknown): string => shorten(text(value));

/** Two values; long ones start shortly before the first difference. */
function changed(before: string, after: string): string {
  const letters = before.split("");
  const differs = letters.findIndex((letter, index) => letter !== after[index]);
  const alike = differs === -1 ? before.length : differs;
  const isLong = [before, after].some((whole) => shorten(whole) !== whole);
  const start = isLong ? Math.max(0, alike - 10) : 0;
  const from = (whole: string): string => (start === 0 ? "" : "…") + shorten(whole.slice(start));
  return `${from(before)} → ${from(after)}`;
}
