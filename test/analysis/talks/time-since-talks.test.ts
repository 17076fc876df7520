import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { timeSinceTalks } from "../../../src/analysis/talks/time-since-talks.ts";
import { day } from "../../arbitraries.ts";
import { meeting } from "../../builders.ts";

const pyongyang = meeting({ id: "pyongyang", start: "2002-08-18", end: "2002-08-19" });
const beijing = meeting({ id: "beijing", start: "2012-08-09", end: "2012-08-10" });

describe("timeSinceTalks", () => {
  it("counts from the last day of the last meeting", () => {
    const silence = timeSinceTalks([beijing, pyongyang], "2012-08-08");
    expect(silence).toMatchObject({ on: "2012-08-08", days: { min: 3642, max: 3642 } });
    expect([silence?.since.id, silence?.next?.id, silence?.sources]).toEqual([
      "pyongyang",
      "beijing",
      ["source-of-pyongyang"],
    ]);
    const later = meeting({ id: "later", start: "2014" });
    expect(timeSinceTalks([pyongyang, beijing, later], "2012-08-08")?.next).toBe(beijing);
    expect(timeSinceTalks([later, beijing, pyongyang], "2012-08-08")?.next).toBe(beijing);
  });

  it("is 0 while they meet", () => {
    expect(timeSinceTalks([pyongyang, beijing], "2012-08-09")).toMatchObject({
      since: { id: "beijing" },
      days: { min: 0, max: 0 },
    });
  });

  it("has no next meeting after the last one, and nothing to say before the first", () => {
    expect(timeSinceTalks([pyongyang, beijing], "2020-01-01")).not.toHaveProperty("next");
    expect(timeSinceTalks([pyongyang, beijing], "2002-08-17")).toBeUndefined();
    expect(timeSinceTalks([], "2002-08-17")).toBeUndefined();
  });

  it("allows for a meeting that may already have taken place", () => {
    const sometime = meeting({ id: "sometime", start: "2012-06", end: "2012-06" });
    const silence = timeSinceTalks([pyongyang, sometime], "2012-06-11");
    expect(silence).toMatchObject({ since: { id: "pyongyang" }, days: { min: 0, max: 3584 } });
    expect(silence).not.toHaveProperty("next");
    expect(silence?.sources).toEqual(["source-of-pyongyang", "source-of-sometime"]);
    expect(silence?.caveats).toEqual([
      {
        kind: "approximate",
        message: '"sometime" may have been the last meeting by 2012-06-11: its dates are not certain.',
        records: [{ collection: "meetings", id: "sometime" }],
      },
    ]);
  });

  it("looks from the one that ended last, and of those that ended together from the one that began last", () => {
    const long = meeting({ id: "long", start: "1959-04-13", end: "1959-06-24" });
    const inside = meeting({ id: "inside", start: "1959-05-01", end: "1959-05-02" });
    const last = meeting({ id: "last", start: "1959-06-24", end: "1959-06-24" });
    expect(timeSinceTalks([long, inside], "1959-07-01")).toMatchObject({ since: { id: "long" }, days: { max: 7 } });
    expect(timeSinceTalks([last, long, inside], "1959-07-01")?.since.id).toBe("last");
    expect(timeSinceTalks([long, inside], "1959-05-01")?.since.id).toBe("inside");
  });

  it("names the meetings that no source dates, and a last day that is taken for granted, among those that count", () => {
    const silence = timeSinceTalks(
      [
        meeting({ id: "a", start: "2000-03-13", evidence: { start: ["of-the-start"] } }),
        meeting({ id: "undated" }),
        meeting({ id: "planned", status: "planned" }),
      ],
      "2000-03-20",
    );
    expect(silence?.sources).toEqual(["of-the-start"]);
    expect(silence?.caveats.map(({ kind, message }) => [kind, message])).toEqual([
      ["assumed", 'No source states the last day of "a": it is assumed to have ended no later than 2000-03-13.'],
      ["passed-over", '"undated" is left out: no source states a usable date for it.'],
    ]);
  });

  it("refuses a day that is none, with meetings and without", () => {
    // @ts-expect-error the type knows it too
    expect(() => timeSinceTalks([pyongyang], "2012-13-01")).toThrow(/2012-13-01/);
    expect(() => timeSinceTalks([], "2012-02-30")).toThrow(/'30' is not a day of 2012-02; expected '01' to '29'/);
    // @ts-expect-error the type knows it too
    expect(() => timeSinceTalks([pyongyang], "2012-08")).toThrow(/'2012-08' is not a day: expected a calendar day/);
  });

  it("grows by a day a day", () => {
    fc.assert(
      fc.property(day, (on) => {
        const since = Math.max(0, (Date.parse(on) - Date.parse("2002-08-19")) / 86_400_000);
        expect(timeSinceTalks([pyongyang], on)?.days.max).toBe(on < "2002-08-18" ? undefined : since);
      }),
    );
  });
});
