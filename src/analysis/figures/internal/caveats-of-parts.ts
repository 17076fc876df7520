import { ascending } from "../../../internal/ascending.ts";
import { distinct } from "../../../internal/distinct.ts";
import { grouped } from "../../../internal/grouped.ts";
import type { Figure } from "../../../model/figure.ts";
import { type Caveat, caveatAbout } from "../../answer.ts";
import { shortList } from "../../internal/short-list.ts";
import type { ChosenFigures } from "./choose-figures.ts";

/** Says of which indicators only parts have matching figures. */
export function caveatsOfParts({
  figures,
  ofParts,
}: Pick<ChosenFigures<Figure>, "figures" | "ofParts">): readonly Caveat[] {
  const whole = new Set(figures.map(({ indicator }) => indicator));
  const only = ofParts.filter(({ indicator }) => !whole.has(indicator)).toSorted((a, b) => ascending(a.id, b.id));
  return [...grouped(only, ({ indicator }) => [indicator])].map(([indicator, some]) => {
    const parts = shortList(distinct(some.flatMap(({ part }) => part ?? [])).toSorted(ascending));
    const message = `No matching figure counts the whole of "${indicator}". Choose a part: ${parts.join(", ")}.`;
    return caveatAbout("passed-over", message, "figures", some);
  });
}
