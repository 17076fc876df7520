import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { asDay } from "../../src/dates/as-day.ts";
import { type Day, isDay } from "../../src/dates/index.ts";
import { dataset, meetings, snapshot, timeSinceTalks } from "../../src/index.ts";
import { cases } from "../property-runs.ts";
import { grammarText, nearMissText } from "./arbitraries.ts";

describe("asDay", () => {
  it("returns a day", () => {
    expect(asDay("2002-08-18")).toBe("2002-08-18");
    expect(asDay("2000-02-29")).toBe("2000-02-29");
  });

  it.each([
    ["2002-08", "'2002-08' is not a day: expected a calendar day such as '2002-08-18'"],
    ["2002-08-18/2002-08-18", "'2002-08-18/2002-08-18' is not a day: expected a calendar day such as '2002-08-18'"],
    ["2014-02-30", "'2014-02-30' is not a date: '30' is not a day of 2014-02; expected '01' to '28'"],
    ["2002-04-31", "'2002-04-31' is not a date: '31' is not a day of 2002-04; expected '01' to '30'"],
    ["2002-13-01", "'2002-13-01' is not a date: '13' is not a month; expected '01' to '12'"],
    ["soon", "'soon' is not a day: expected a calendar day such as '2002-08-18'"],
    ["x".repeat(70), `'${"x".repeat(60)}' is not a day: expected a calendar day such as '2002-08-18'`],
  ])("throws for %j", (text, message) => {
    expect(() => asDay(text)).toThrow(expect.objectContaining({ name: "EdtfError", text, message }));
  });

  it.each([new Date(), 2002, undefined, null])("asks for a day where the caller has no string: %j", (value) => {
    const message = `'a value of type ${typeof value}' is not a day: expected a calendar day such as '2002-08-18'`;
    // Cast: what a caller in JavaScript can pass.
    const given = value as unknown as Day;
    for (const ask of [() => asDay(given), () => snapshot(dataset, given), () => timeSinceTalks(meetings, given)])
      expect(ask).toThrow(expect.objectContaining({ name: "EdtfError", message }));
  });

  it("takes exactly what isDay takes", () => {
    const taken = (text: string): boolean => {
      try {
        return asDay(text) === text;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(fc.oneof(grammarText, nearMissText), (text) => void expect(taken(text)).toBe(isDay(text))),
      cases(1000),
    );
    for (const text of ["2002/2002?", "2002-08/..", "../2002-08", "1999-XX-XX", "2002-02-30"])
      expect(taken(text)).toBe(false);
  });
});
