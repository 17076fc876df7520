import { expectRecord } from "../../internal/check-input.ts";
import type { Figure } from "../../model/figure.ts";
import type { Bounds } from "./bounds-of.ts";
import { endsOf } from "./internal/check-value.ts";

/** Formats a number with grouped thousands: `13,000`. Not with `Intl`, whose first use takes tens of milliseconds. */
export function formatNumber(number: number): string {
  return String(number).replace(/\d+/, (whole) => whole.replaceAll(/\B(?=(\d{3})+$)/g, ","));
}

/** Formats a range of numbers: "12", "10 to 15", "at least 8". */
export function boundsInWords({ min, max }: Bounds): string {
  if (max === undefined) return `at least ${formatNumber(min)}`;
  return min === max ? formatNumber(min) : `${formatNumber(min)} to ${formatNumber(max)}`;
}

/**
 * Formats a figure's value in English.
 *
 * @param figure - a figure, from this dataset or your own
 * @returns the number or range with grouped thousands, after the qualifier unless that is `exact`
 * @throws TypeError if it is not a figure; RangeError if its value is not a finite number or a range of two in order
 * @example
 * ```ts
 * formatValue({ value: 13000, qualifier: "about" }); // => "about 13,000"
 * formatValue({ value: { min: 10, max: 15 }, qualifier: "exact" }); // => "10 to 15"
 * ```
 */
export function formatValue(figure: Pick<Figure, "value" | "qualifier">): string {
  expectRecord("formatValue", "a figure", figure, "value");
  expectRecord("formatValue", "a figure with a qualifier", figure, "qualifier");
  endsOf(figure);
  return valueInWords(figure);
}

/** The same for a figure that is known to be one. */
export function valueInWords({ value, qualifier }: Pick<Figure, "value" | "qualifier">): string {
  const number =
    typeof value === "number" ? formatNumber(value) : `${formatNumber(value.min)} to ${formatNumber(value.max)}`;
  return qualifier === "exact" ? number : `${qualifier.replace("-", " ")} ${number}`;
}
