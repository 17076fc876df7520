import type { Figure } from "../../model/figure.ts";

/** A number with its thousands grouped: `13,000`. By hand, since `Intl` costs tens of milliseconds at its first use. */
export function formatNumber(number: number): string {
  const [whole = "", fraction] = String(number).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/**
 * A figure's number in English words.
 *
 * @example
 * ```ts
 * formatValue({ value: 13000, qualifier: "about" }); // => "about 13,000"
 * formatValue({ value: { min: 10, max: 15 }, qualifier: "exact" }); // => "10 to 15"
 * ```
 */
export function formatValue({ value, qualifier }: Pick<Figure, "value" | "qualifier">): string {
  const number =
    typeof value === "number" ? formatNumber(value) : `${formatNumber(value.min)} to ${formatNumber(value.max)}`;
  return qualifier === "exact" ? number : `${qualifier.replace("-", " ")} ${number}`;
}
