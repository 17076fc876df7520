import {
  type Bounds,
  type Caveat,
  type DayCount,
  type Figure,
  formatValue,
  getDelegate,
  getPlace,
  getSource,
  type Meeting,
  type Names,
  type Rate,
  type DatasetIds,
  type SourceId,
} from "japan-dprk-talks";

export type OurMeeting = Meeting<DatasetIds>;
export type OurFigure = Figure<DatasetIds>;

/** A number, a range or a lower limit, with thousands separators. */
export const range = ({ min, max }: Bounds): string =>
  max === undefined
    ? formatValue({ value: min, qualifier: "at-least" })
    : formatValue({ value: min === max ? max : { min, max }, qualifier: "exact" });

export const days = (count: DayCount): string => `${range(count)} days`;

export const dates = ({ start, end }: OurMeeting): string => {
  const stated = [start, end].filter((day) => day !== undefined);
  return stated.length === 0 ? "undated" : [...new Set(stated)].join(" to ");
};

export const placeName = ({ place }: OurMeeting): string =>
  place === undefined ? "place not stated" : (getPlace(place).names.en ?? place);

export const heads = ({ delegations }: OurMeeting, side: "JP" | "KP"): string => {
  const named = delegations
    .filter((delegation) => delegation.side === side && delegation.capacity === "party")
    .flatMap(({ members }) => members.filter(({ role }) => role === "head"))
    .map(({ delegate }) => getDelegate(delegate).names.en ?? delegate);
  return named.length === 0 ? "not named" : named.join(", ");
};

/** A source on one line, with what a reader needs to find it. */
export const citation = (id: SourceId): string => {
  const { publisher, title, published, url } = getSource(id);
  return `${publisher}, ${title} (${published ?? "undated"})${url === undefined ? "" : ` ${url}`}`;
};

/** The sources of an answer, one per line, up to a limit. */
export const cited = (ids: readonly SourceId[], limit = 3): readonly string[] => [
  ...ids.slice(0, limit).map((id) => `    source: ${citation(id)}`),
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

/** A figure, with the date that it holds for and who states it. */
export const stated = (label: string, figure: OurFigure): string =>
  `  ${label}${formatValue(figure)} (as of ${figure.asOf ?? "an unstated date"}, ${figure.statedBy})`;

/** The names of a person or place in all scripts. */
export const namesOf = ({ names }: { readonly names: Names }): readonly string[] => [
  ...new Set([names.en, names.ja, names.ko, names.zh].filter((name) => name !== undefined)),
];

/** "1 meeting", "2 meetings". */
export const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;
