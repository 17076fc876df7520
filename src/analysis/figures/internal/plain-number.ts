import type { Figure } from "../../../model/figure.ts";

/** The number that a figure states, unless it states a range or a limit. */
export const plainNumber = ({ value, qualifier }: Pick<Figure, "value" | "qualifier">): number | undefined =>
  typeof value === "number" && (qualifier === "exact" || qualifier === "about") ? value : undefined;
