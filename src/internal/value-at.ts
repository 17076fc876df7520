import { isHolder } from "./is-object.ts";

/** The value at a path of field names and indexes; undefined if there is none. */
export const valueAt = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((part, step) => (isHolder(part) ? Reflect.get(part, step) : undefined), value);
