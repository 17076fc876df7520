import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { silenceOn } from "../../src/analysis/silence-on.ts";
import { day } from "../arbitraries.ts";
import { meeting } from "../builders.ts";

const pyongyang = meeting({ id: "pyongyang", start: "2002-08-18", end: "2002-08-19" });
const beijing = meeting({ id: "beijing", start: "2012-08-09", end: "2012-08-10" });

describe("silenceOn", () => {
  it("counts from the last day of the last meeting", () => {
    const silence = silenceOn([beijing, pyongyang], "2012-08-08");
    expect(silence).toMatchObject({ on: "2012-08-08", days: { min: 3642, max: 3642 } });
    expect([silence?.since.id, silence?.next?.id, silence?.sources]).toEqual([
      "pyongyang",
      "beijing",
      ["source-of-pyongyang"],
    ]);
  });

  it("is 0 while they meet", () => {
    expect(silenceOn([pyongyang, beijing], "2012-08-09")).toMatchObject({
      since: { id: "beijing" },
      days: { min: 0, max: 0 },
    });
  });

  it("has no next meeting after the last one, and nothing to say before the first", () => {
    expect(silenceOn([pyongyang, beijing], "2020-01-01")).not.toHaveProperty("next");
    expect(silenceOn([pyongyang, beijing], "2002-08-17")).toBeUndefined();
    expect(silenceOn([], "2002-08-17")).toBeUndefined();
  });

  it("allows for a meeting that may already have taken place", () => {
    const sometime = meeting({ id: "sometime", start: "2012-06", end: "2012-06" });
    const silence = silenceOn([pyongyang, sometime], "2012-06-11");
    expect(silence).toMatchObject({ since: { id: "pyongyang" }, days: { min: 0, max: 3584 } });
  });

  it("refuses a day that is none", () => {
    // @ts-expect-error the type knows it too
    expect(() => silenceOn([pyongyang], "2012-13-01")).toThrow(/2012-13-01/);
  });

  it("grows by a day a day", () => {
    fc.assert(
      fc.property(day, (on) => {
        const since = Math.max(0, (Date.parse(on) - Date.parse("2002-08-19")) / 86_400_000);
        expect(silenceOn([pyongyang], on)?.days.max).toBe(on < "2002-08-18" ? undefined : since);
      }),
    );
  });
});
