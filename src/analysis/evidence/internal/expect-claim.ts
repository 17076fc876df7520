import { expectRecord } from "../../../internal/check-input.ts";
import { wrongWord } from "../../../internal/check-options.ts";
import { type Claim, claimUnits } from "../../../model/claim.ts";
import { qualifiers } from "../../../model/figure.ts";

const kinds = ["first-since", "first-in", "nth", "last"] as const satisfies readonly Claim["kind"][];
const collections = ["meetings", "events"] as const;

/** Throws unless a value is a claim that can be checked. Types catch the same mistakes, but not in JavaScript. */
export function expectClaim(claim: Claim): void {
  expectRecord("checkClaim", "a claim", claim, "scope");
  expectRecord("checkClaim", "a claim with a scope", claim.scope, "collection");
  const { id, scope, kind } = claim;
  if (!collections.includes(scope.collection))
    throw wrongWord(`The claim "${id}" cannot count`, scope.collection, collections);
  if (!kinds.includes(kind)) throw wrongWord("checkClaim knows no kind of claim", kind, kinds);
  if (claim.kind === "nth" && !(Number.isInteger(claim.number) && claim.number > 0))
    throw new RangeError(`The claim "${id}" has the number ${String(claim.number)}; expected a whole number from 1.`);
  if (claim.kind === "first-in") expectLength(id, claim.length);
}

function expectLength(id: string, length: Extract<Claim, { kind: "first-in" }>["length"]): void {
  expectRecord("checkClaim", "a claim with a length", length, "value");
  const { value, unit, qualifier } = length;
  if (!claimUnits.includes(unit)) throw wrongWord(`The length in the claim "${id}" cannot be in`, unit, claimUnits);
  if (!qualifiers.includes(qualifier)) throw wrongWord("There is no qualifier", qualifier, qualifiers);
  if (!(Number.isFinite(value) && value > 0))
    throw new RangeError(`The length in the claim "${id}" is ${String(value)}; expected a number above 0.`);
}
