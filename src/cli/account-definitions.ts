import { accounts } from "japan-dprk-talks/accounts";
import type { AccountDefinition } from "japan-dprk-talks/helpers";

import type { Data } from "./data.ts";
import { usageFailure } from "./failure.ts";
import { shownName } from "./read-dataset.ts";

/** The ids of the accounts of this package. */
export const accountIds = (): readonly string[] => Object.values(accounts).map(({ id }) => id);

/**
 * The accounts of this package that the indicators of a dataset allow: all of them, or the one with an id. A failure if
 * another dataset has none of the indicators that they need.
 */
export function accountsFor({ dataset, from }: Data, id?: string): readonly AccountDefinition[] {
  const definitions: readonly AccountDefinition[] = Object.values(accounts);
  const asked = definitions.filter((definition) => id === undefined || definition.id === id);
  if (from === undefined) return asked;
  const known = new Set(dataset.indicators.map((indicator) => indicator.id));
  const fitting = asked.filter((definition) => indicatorsOf(definition).some((indicator) => known.has(indicator)));
  if (fitting.length > 0) return fitting;
  throw usageFailure(
    `${shownName(from)} has none of the indicators that the accounts of this package compare. To compare two of its own, name them: japan-dprk-talks rate <part> <whole>. For an account of more, use defineAccount and accountOf of the library.`,
  );
}

/** The indicators that an account needs; if it needs none in particular, all that it can use. */
function indicatorsOf({ needed, extra }: AccountDefinition): readonly string[] {
  const [must, may] = [needed, extra].map((roles) =>
    Object.values(roles).filter((indicator) => indicator !== undefined),
  );
  return must?.length === 0 ? (may ?? []) : (must ?? []);
}
