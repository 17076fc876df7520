import type { Figure } from "../schema/figure.ts";
import type { Caveat } from "./answer.ts";
import { formatValue } from "./format-number.ts";

/** A caveat about some figures. */
export const aboutFigures = (kind: Caveat["kind"], message: string, ...figures: readonly Figure[]): Caveat => ({
  kind,
  message,
  records: figures.map(({ id }) => ({ collection: "figures", id })),
});

/** What a figure counts and its number. */
export const statedAs = (figure: Figure): string => `${figure.indicator} ${formatValue(figure)}`;

/** What has to be known about a figure's number when something is worked out from it. */
export function caveatsOfNumber(figure: Figure): readonly Caveat[] {
  if (figure.qualifier === "exact") return [];
  const words = `"${figure.id}" is ${formatValue(figure)}, stated by ${figure.statedBy}.`;
  return [aboutFigures(figure.qualifier === "about" ? "approximate" : "bounded", words, figure)];
}

/** What speaks against setting two figures against each other. */
export function mismatches(one: Figure, other: Figure): readonly Caveat[] {
  const moments =
    one.asOf === other.asOf
      ? []
      : [
          aboutFigures(
            "assumed",
            `The two figures hold for different moments: ${one.asOf ?? "not stated"} and ${other.asOf ?? "not stated"}.`,
            one,
            other,
          ),
        ];
  const sources = one.sources.some((source) => other.sources.includes(source))
    ? []
    : [aboutFigures("assumed", "No source states both figures: they may not count the same.", one, other)];
  return [...moments, ...sources];
}
