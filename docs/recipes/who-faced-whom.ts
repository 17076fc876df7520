/**
 * Who faced whom most often?
 *
 * For each Japanese delegate, the delegates of the DPRK side at the same meetings. Only named delegates count: where a source
 * names the heads alone, the others are missing here, too.
 */
import { counterpartsOf, delegates, getDelegate, meetings } from "japan-dprk-talks";

const pairs = delegates
  .filter(({ side }) => side === "JP")
  .flatMap((delegate) =>
    counterpartsOf(meetings, delegate)
      .counterparts.filter((counterpart) => getDelegate(counterpart.delegate).side === "KP")
      .map((counterpart) => ({ delegate, other: getDelegate(counterpart.delegate), met: counterpart.meetings })),
  )
  .toSorted((one, another) => another.met.length - one.met.length);

for (const { delegate, other, met } of pairs.slice(0, 8)) {
  console.log(`${met.length} meetings: ${delegate.names.en} and ${other.names.en}`);
}
