import { expect, it } from "vitest";

import { checkClaim } from "../../src/analysis/evidence/check-claim.ts";
import type { Claim, NthClaim } from "../../src/model/claim.ts";
import { holding, meeting } from "../builders.ts";
import { record, type Rule, unexcused } from "./rule.ts";

const workedOut = (claim: Claim, whole: typeof record): { readonly verdict: string; readonly finding: string } => {
  try {
    return checkClaim(whole, claim);
  } catch (error) {
    if (error instanceof RangeError) return { verdict: "none", finding: error.message };
    throw error;
  }
};

/** The press is an exam: every claim is worked out anew, its verdict is what comes out, and a difference is explained. */
const claimsHold: Rule = (whole) =>
  whole.claims.flatMap((claim) => {
    const { verdict, finding } = workedOut(claim, whole);
    return [
      ...(verdict === claim.verdict ? [] : [`claims ${claim.id}: is said to be "${claim.verdict}". ${finding}`]),
      ...(claim.verdict === "differs" && claim.why === undefined ? [`claims ${claim.id}: does not say why`] : []),
      ...(claim.verdict === "agrees" && (claim.why ?? claim.disagreement) !== undefined
        ? [`claims ${claim.id}: explains a difference that there is not`]
        : []),
    ];
  });

/** An id begins with the day of what the claim is about, as far as it is known, so that the claims stand in date order. */
const idsAreDated: Rule = ({ claims, meetings, events }) => {
  const days = new Map([
    ...meetings.map(({ id, start, end }) => [id, start ?? end] as const),
    ...events.map(({ id, date }) => [id, date] as const),
  ]);
  return claims
    .filter(({ id, about }) => !id.startsWith(days.get(about)?.match(/^[\d-]*\d/)?.[0] ?? "undated"))
    .map(({ id, about }) => `claims ${id}: does not begin with the day of ${about}`);
};

it("holds", () => {
  expect(unexcused(claimsHold(record))).toEqual([]);
  expect(unexcused(idsAreDated(record))).toEqual([]);
});

it("is an exam of some length, on every kind and both collections", () => {
  expect(record.claims.length).toBeGreaterThanOrEqual(60);
  expect(new Set(record.claims.map(({ kind }) => kind))).toEqual(new Set(["first-since", "first-in", "nth", "last"]));
  expect(new Set(record.claims.map(({ scope }) => scope.collection))).toEqual(new Set(["meetings", "events"]));
  expect(record.claims.filter(({ verdict }) => verdict === "differs").length).toBeGreaterThan(5);
});

it("catches a wrong claim, a difference without a reason and a reason without a difference", () => {
  const claim: NthClaim = {
    id: "2014-03-03-second",
    says: "The talks were the second.",
    about: "b",
    kind: "nth",
    number: 2,
    scope: { collection: "meetings" },
    verdict: "agrees",
    sources: ["s"],
  };
  const meetings = [meeting({ id: "a", start: "2012-08-09" }), meeting({ id: "b", start: "2014-03-03" })];
  const broken = holding({
    meetings,
    claims: [
      claim,
      { ...claim, id: "2014-03-03-third", number: 3 },
      { ...claim, id: "2014-03-04-fourth", number: 4, verdict: "differs" },
      { ...claim, id: "2014-03-03-well", why: "no reason" },
      { ...claim, id: "2014-03-03-elsewhere", scope: { collection: "meetings", place: "elsewhere" } },
    ],
  });
  expect(claimsHold(broken)).toEqual([
    'claims 2014-03-03-third: is said to be "agrees". "b" is number 2.',
    "claims 2014-03-04-fourth: does not say why",
    "claims 2014-03-03-well: explains a difference that there is not",
    expect.stringContaining(
      'claims 2014-03-03-elsewhere: is said to be "agrees". The claim "2014-03-03-elsewhere" counts',
    ),
  ]);
  expect(idsAreDated(broken)).toEqual(["claims 2014-03-04-fourth: does not begin with the day of b"]);
});

it("catches a meeting taken out of the record, or put in", () => {
  const without = { ...record, meetings: record.meetings.filter(({ id }) => id !== "2008-08-11-shenyang") };
  const claims = record.claims.filter(({ id }) => id === "2012-08-29-first-in-four-years");
  expect(claims).toHaveLength(1);
  expect(claimsHold({ ...record, claims })).toEqual([]);
  expect(claimsHold({ ...without, claims })).toEqual([]);
  const between = meeting({ id: "between", channel: "government", start: "2010-05-01" });
  expect(claimsHold({ ...record, claims, meetings: [...record.meetings, between] })).toHaveLength(1);
});
