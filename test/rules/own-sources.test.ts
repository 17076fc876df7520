import { expect, it } from "vitest";

import { isKnownByName } from "../../src/model/named-records.ts";
import { delegate, holding, place } from "../builders.ts";
import { record, type Rule, unexcused } from "./rule.ts";

/** A dataset may have a record that only other records name. In this one, every record has a source of its own. */
const ownSources: Rule = ({ places, organizations, delegates }) =>
  [...places, ...organizations, ...delegates].filter(isKnownByName).map(({ id }) => `${id}: has no source of its own`);

it("holds", () => {
  expect(unexcused(ownSources(record))).toEqual([]);
});

it("catches a place and a delegate without a source", () => {
  const places = [place({ id: "p", sources: [] }), place({ id: "q" })];
  expect(ownSources(holding({ places, delegates: [delegate({ id: "d" })] }))).toEqual([
    "p: has no source of its own",
    "d: has no source of its own",
  ]);
});
