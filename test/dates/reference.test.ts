import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { earliest, isEdtf, latest, parseEdtf } from "../../src/dates/index.ts";
import type { ParsedEdtf, ParsedEnd } from "../../src/dates/index.ts";
import { cases } from "../property-runs.ts";
import { grammarText, nearMissText, offCalendarText } from "./arbitraries.ts";
import { exceptions, packageBounds, reference } from "./reference.ts";
import type { ReferenceEnd, ReferenceInterval, ReferenceReading } from "./reference.ts";

function comparableEnd(end: ParsedEnd): ReferenceEnd {
  if (typeof end === "string") return end;
  const { uncertain, approximate, unspecified } = end;
  return { earliest: end.earliest, latest: end.latest, uncertain, approximate, unspecified };
}

/** The part of our reading that the package also has. */
function comparable(parsed: ParsedEdtf): ReferenceReading | ReferenceInterval | ReferenceEnd {
  if (parsed.kind === "date") return comparableEnd(parsed);
  return { start: comparableEnd(parsed.start), end: comparableEnd(parsed.end) };
}

/** In the form of the package: the first and the last millisecond, in UTC. */
function ourBounds(text: string): readonly [number, number] | undefined {
  if (!isEdtf(text)) return undefined;
  return [Date.parse(earliest(text) ?? ""), Date.parse(latest(text) ?? "") + 86_399_999];
}

const ours = (text: string) => (isEdtf(text) ? comparable(parseEdtf(text)) : undefined);

describe("the npm package edtf agrees", () => {
  it.each([
    { name: "on strings of the grammar", texts: grammarText, numRuns: 2000 },
    { name: "on near misses", texts: nearMissText, numRuns: 3000 },
    { name: "on months and days beyond the calendar", texts: offCalendarText, numRuns: 1500 },
  ])("$name", ({ texts, numRuns }) => {
    let [tried, valid] = [0, 0];
    fc.assert(
      fc.property(texts, (text) => {
        const reading = ours(text);
        tried += 1;
        if (reading !== undefined) valid += 1;
        expect({ text, reading }).toEqual({ text, reading: reference(text) });
      }),
      cases(numRuns),
    );
    // Both kinds must come up, else the comparison proves little.
    expect(valid).toBeGreaterThanOrEqual(tried / 20);
    expect(valid).toBeLessThan(tried);
  });

  it("on bounds in the form that the exceptions are compared in", () => {
    expect(packageBounds("2002-08")).toEqual(ourBounds("2002-08"));
  });

  it.each(Object.entries(exceptions))("except: %s", (_name, { example }) => {
    expect(packageBounds(example)).not.toEqual(ourBounds(example));
  });
});
