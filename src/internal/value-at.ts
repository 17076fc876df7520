import { isHolder } from "./is-object.ts";

/** What is in a value behind some steps: names of fields and numbers of entries. Undefined where a step leads nowhere. */
export const valueAt = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((part, step) => (isHolder(part) ? Reflect.get(part, step) : undefined), value);
