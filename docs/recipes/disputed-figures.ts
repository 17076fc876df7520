/**
 * On which figures do sources differ?
 *
 * A disagreement keeps every reading with its sources, marks the one that the record uses, if any (here by `*`), and
 * says by which rule. The number in brackets is how many sources give the reading.
 */
import { disagreements } from "japan-dprk-talks";

const disputed = disagreements.filter(({ about }) => about.some(({ collection }) => collection === "figures"));
console.log(disputed.length, "disagreements about figures");

for (const { id, summary, readings, basis } of disputed.slice(0, 3)) {
  console.log(`\n${id}: ${summary} (${basis})`);
  for (const { value, used, sources } of readings)
    console.log(`${used ? "*" : "-"} ${value} (${sources.length}, first ${sources[0]})`);
}
