import type { Bump } from "../../src/analysis/datasets/index.ts";
import { RefusedError } from "../refused-error.ts";

/** A difference between two releases that users can notice. */
export interface Change {
  /** Where it is: in the records, in the columns and fields of the data files, or in the public types. */
  readonly in: "data" | "columns" | "types";
  /** What changed, in one line. */
  readonly text: string;
  readonly bump: Bump;
}

/** From the smallest to the largest. */
const sizes: readonly Bump[] = ["none", "patch", "minor", "major"];

/** Whether a version raised by one bump is raised far enough for another. */
export const covers = (raised: Bump, needed: Bump): boolean => sizes.indexOf(raised) >= sizes.indexOf(needed);

/** The largest of some bumps; `"none"` if there are none. */
export const largest = (bumps: readonly Bump[]): Bump =>
  bumps.reduce((one, other) => (covers(one, other) ? one : other), "none");

/** What a bump is for a version: before 1.0, one place lower, and never nothing. */
export function bumpFor(version: string, bump: Bump): Bump {
  if (!version.startsWith("0.")) return bump;
  return bump === "major" ? "minor" : bump === "none" ? "none" : "patch";
}

/** How far one version is above another. Throws if it is not above it. */
export function bumpBetween(before: string, after: string): Bump {
  const [old, now] = [numbersOf(before), numbersOf(after)];
  const place = old.findIndex((number, index) => number !== now[index]);
  if (place === -1) return "none";
  if ((now[place] ?? 0) < (old[place] ?? 0))
    throw new RefusedError(`${after} is older than the last release, ${before}.`);
  return sizes.at(-1 - place) ?? "none";
}

function numbersOf(version: string): readonly number[] {
  const [, ...numbers] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? [];
  if (numbers.length === 0) throw new RefusedError(`"${version}" is not a version such as 0.1.0.`);
  return numbers.map(Number);
}
