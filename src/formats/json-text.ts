import { formatPath } from "../internal/format-path.ts";

/**
 * A value as JSON on one line.
 *
 * @throws RangeError for a number that JSON cannot write: it would silently become null
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value);
  // Only then can a number have been lost, and few texts have the word.
  if (text.includes("null")) {
    const path = lostNumber(value);
    if (path !== undefined)
      throw new RangeError(`JSON has no NaN and no Infinity: ${describedIn(value)}has one in ${formatPath(path)}.`);
  }
  return text;
}

const describedIn = (value: unknown): string => {
  const id: unknown = Object(value).id;
  return typeof id === "string" ? `"${id}" ` : "it ";
};

/** The path to a number that is not finite. */
function lostNumber(value: unknown): readonly (string | number)[] | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : [];
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const path = lostNumber(inner);
    if (path !== undefined) return [Array.isArray(value) ? Number(key) : key, ...path];
  }
  return undefined;
}
