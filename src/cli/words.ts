import {
  type Bounds,
  type Caveat,
  citationOfSource,
  type DayCount,
  type Figure,
  formatValue,
  type Meeting,
  type Names,
  type Rate,
} from "japan-dprk-talks/helpers";

import type { Data } from "./data.ts";

/** A number, a range or a lower limit, with thousands separators. */
export const range = ({ min, max }: Bounds): string =>
  max === undefined
    ? formatValue({ value: min, qualifier: "at-least" })
    : formatValue({ value: min === max ? max : { min, max }, qualifier: "exact" });

export const days = (count: DayCount): string => `${range(count)} days`;

export const dates = ({ start, end }: Meeting): string => {
  const stated = [start, end].filter((day) => day !== undefined);
  return stated.length === 0 ? "undated" : [...new Set(stated)].join(" to ");
};

export const placeName = ({ find }: Data, { place }: Meeting): string =>
  place === undefined ? "place not stated" : nameOr(find("places", place), place);

export const heads = ({ find }: Data, { delegations }: Meeting, side: string): string => {
  const named = delegations
    .filter((delegation) => delegation.side === side && delegation.capacity === "party")
    .flatMap(({ members }) => members.filter(({ role }) => role === "head"))
    .map(({ delegate }) => nameOr(find("delegates", delegate), delegate));
  return named.length === 0 ? "not named" : named.join(", ");
};

/** A source on one line, with what a reader needs to find it. */
export const citation = ({ find }: Data, id: string): string => {
  const found = find("sources", id);
  return found === undefined ? id : citationOfSource(found);
};

/** The sources of an answer, one per line, up to a limit. */
export const cited = (data: Data, ids: readonly string[], limit = 3): readonly string[] => [
  ...ids.slice(0, limit).map((id) => `    source: ${citation(data, id)}`),
  ...(ids.length > limit ? [`    and ${ids.length - limit} more (use --json to see all)`] : []),
];

/** The caveats of an answer, one per line, up to a limit. */
export const noted = (caveats: readonly Caveat[], limit = 4): readonly string[] => [
  ...caveats.slice(0, limit).map(({ message }) => `    note: ${message}`),
  ...(caveats.length > limit ? [`    and ${caveats.length - limit} more (use --json to see all)`] : []),
];

/** A share as a number, or the range that contains it: its lower bound is rounded down, its upper bound up. */
export function shareText({ value, min, max }: Rate): string {
  if (value !== undefined) return `${value.toFixed(4)} (${(value * 100).toFixed(1)}%)`;
  const least = (Math.floor(min * 10_000) / 10_000).toFixed(4);
  return max === undefined ? `at least ${least}` : `${least} to ${(Math.ceil(max * 10_000) / 10_000).toFixed(4)}`;
}

/** The date for which something holds, and the period over which it was counted. */
export function moment({ asOf, period }: Pick<Figure, "asOf" | "period">): string {
  const over = period === undefined ? [] : [`counted over ${period}`];
  const on = asOf === undefined && period !== undefined ? [] : [`as of ${asOf ?? "an unstated date"}`];
  return [...on, ...over].join(", ");
}

/** Who is counted, in the words of a source, which can begin with "of" itself. */
export const ofWhom = (population: string): string => (population.startsWith("of ") ? population : `of: ${population}`);

/** A figure, with the date that it holds for, the period over which it was counted, who states it and who is counted. */
export const stated = (label: string, figure: Figure): readonly string[] => [
  `  ${label}${formatValue(figure)} (${moment(figure)}, ${figure.statedBy})`,
  ...(figure.population === undefined ? [] : [`  ${" ".repeat(label.length)}${ofWhom(figure.population)}`]),
];

/** The names of a person or place in all scripts. */
export const namesOf = ({ names }: { readonly names: Names }): readonly string[] => [
  ...new Set([names.en, ...Object.values(names)].filter((name) => name !== undefined)),
];

/** The name of a record, or its id if there is no such record or no name. */
export const nameOr = (record: { readonly names: Names } | undefined, id: string): string =>
  (record && namesOf(record)[0]) ?? id;

/** "1 meeting", "2 meetings". */
export const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;
