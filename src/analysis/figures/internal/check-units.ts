import { expectList, expectRecord } from "../../../internal/check-input.ts";
import { checkOptions, wrongWord } from "../../../internal/check-options.ts";
import type { Figure } from "../../../model/figure.ts";
import type { Indicator } from "../../../model/indicator.ts";

/** What a helper needs to compare the units of figures. */
export interface UnitOptions {
  /** The indicators of the figures, which say in which units they are. Others make no difference. */
  readonly indicators: readonly Pick<Indicator, "id" | "unit">[];
}

/**
 * The units of some figures. Throws if they differ and the caller has not said what that means.
 *
 * @param meanings - what the caller can say that different units mean
 */
export function checkUnits<Meaning extends string>(
  helper: string,
  figures: readonly [Figure, ...(readonly Figure[])],
  options: UnitOptions & { readonly units?: Meaning },
  meanings: readonly Meaning[],
): readonly string[] {
  checkOptions(helper, options, ["indicators", "units"]);
  // In JavaScript there may be no options.
  expectList(helper, "indicators", (options as typeof options | undefined)?.indicators, "unit");
  const { indicators, units: meaning } = options;
  if (meaning !== undefined && !meanings.includes(meaning))
    throw wrongWord(`${helper} knows no units`, meaning, meanings);
  const unitOf = new Map(indicators.map(({ id, unit }) => [id, unit]));
  const units = figures.map((figure) => {
    expectRecord(helper, "a figure", figure);
    const unit = unitOf.get(figure.indicator);
    if (unit === undefined) throw wrongWord("The indicators do not include", figure.indicator, [...unitOf.keys()]);
    return unit;
  });
  const other = figures.find((_, index) => units[index] !== units[0]);
  if (meaning === undefined && other !== undefined) {
    throw new RangeError(
      `"${figures[0].id}" is in ${units[0]} and "${other.id}" in ${unitOf.get(other.indicator)}. Choose figures in one unit, or say what the difference means: units: "${meanings.join('" or "')}".`,
    );
  }
  return units;
}
