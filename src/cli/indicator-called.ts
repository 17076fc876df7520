import type { Indicator } from "japan-dprk-talks/helpers";

import type { Data } from "./data.ts";
import { usageFailure } from "./failure.ts";
import { unknownWord } from "./unknown-word.ts";

/** The indicator with an id; a failure with the nearest id if there is none. */
export function indicatorCalled({ dataset, find }: Data, word: string): Indicator {
  const found = find("indicators", word);
  if (found !== undefined) return found;
  const ids = dataset.indicators.map(({ id }) => id);
  throw usageFailure(unknownWord("indicator", word, ids));
}
