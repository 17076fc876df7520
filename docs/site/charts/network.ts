/** Who of one side faced whom of the other at meetings that were held. */
import { counterpartsOf, delegates, type DelegateId, meetings, type Meetings } from "japan-dprk-talks";

import { columnsOf } from "./two-columns.ts";

/** Two delegates and the meetings at which both are named. */
export interface Faced {
  readonly left: DelegateId;
  readonly right: DelegateId;
  readonly times: number;
  readonly meetings: Meetings;
}

/** Every pair, those who met most often first. */
export const pairs: readonly Faced[] = delegates
  .filter(({ side }) => side === "JP")
  .flatMap((delegate) =>
    counterpartsOf(meetings, delegate)
      .counterparts.filter(({ side }) => side === "KP")
      .map(({ delegate: right, meetings: together }) => ({
        left: delegate.id,
        right,
        times: together.length,
        meetings: together,
      })),
  )
  .toSorted((one, other) => other.times - one.times);

/** Those who met less often are in the table only: with them, the drawing would be a thicket. */
export const threshold = 2;
export const drawnPairs = pairs.filter(({ times }) => times >= threshold);
export const columns = columnsOf(drawnPairs);
