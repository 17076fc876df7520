import type { Figure } from "../../../model/figure.ts";
import { type Caveat, caveat } from "../../answer.ts";
import { formatValue } from "../format-value.ts";

/** What a figure counts and its number. */
export const statedAs = (figure: Figure): string => `${figure.indicator} ${formatValue(figure)}`;

/** What has to be known about a figure's number when something is worked out from it. */
export function caveatsOfNumber(figure: Figure): readonly Caveat[] {
  if (figure.qualifier === "exact") return [];
  const words = `"${figure.id}" is ${formatValue(figure)}, stated by ${figure.statedBy}.`;
  return [caveat(figure.qualifier === "about" ? "approximate" : "bounded", words, "figures", figure)];
}

/** What speaks against setting two figures against each other. */
export function mismatches(one: Figure, other: Figure): readonly Caveat[] {
  const moments =
    one.asOf === other.asOf
      ? []
      : [
          caveat(
            "assumed",
            `The two figures hold for different moments: ${one.asOf ?? "not stated"} and ${other.asOf ?? "not stated"}.`,
            "figures",
            one,
            other,
          ),
        ];
  const sources = one.sources.some((source) => other.sources.includes(source))
    ? []
    : [caveat("assumed", "No source states both figures: they may not count the same.", "figures", one, other)];
  return [...moments, ...sources];
}
