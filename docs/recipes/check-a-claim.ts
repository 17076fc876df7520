/**
 * Is it true what the press says?
 *
 * "The first talks since 2012", "the first in four years": the record counts again. It has many such claims with their sources.
 * You can also write one of your own and leave out its source.
 */
import { checkClaim, claims, dataset, getClaim } from "japan-dprk-talks";

const printed = getClaim("2014-03-03-first-since-2012");
const { verdict, finding } = checkClaim(dataset, printed);
console.log(`"${printed.says}" The record ${verdict}: ${finding}`);

const own = checkClaim(dataset, {
  ...printed,
  kind: "first-in",
  length: { value: 3, unit: "years", qualifier: "exact" },
});
console.log(`The first in three years? The record ${own.verdict}: ${own.finding}`);

const wrong = claims.filter((claim) => claim.verdict === "differs");
console.log(`\n${wrong.length} of ${claims.length} claims differ from the record. For example:`);
for (const claim of wrong.slice(0, 3)) console.log(`- ${claim.says} But: ${checkClaim(dataset, claim).finding}`);
