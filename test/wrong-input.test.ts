import { describe, expect, it } from "vitest";

import * as formats from "../src/formats/index.ts";
import * as parquet from "../src/formats/parquet/index.ts";
import * as workbook from "../src/formats/workbook/index.ts";
import * as library from "../src/index.ts";
import * as schema from "../src/schema/index.ts";

// A caller in JavaScript can pass anything. An error is for people then: it names what was expected, and is not what the
// engine says when it stumbles.
const functions = Object.entries({ ...library, ...schema, ...formats, ...parquet, ...workbook }).filter(
  // An error is made with `new`.
  ([name, value]) => typeof value === "function" && !name.endsWith("Error"),
);

const wrong: readonly unknown[] = [undefined, null, 42, "no-such-id", {}, [null], [undefined]];

const engine =
  /^Cannot |^Class |is not (a function|iterable|defined|an object)|\(reading |^Maximum call|^Invalid |^Unexpected/;

describe.each(functions)("%s", (_, call) => {
  it.each(wrong)("of %j", async (value) => {
    let message = "";
    try {
      // Cast: whatever it is, it can be called. Some answer later.
      await (call as (...args: readonly unknown[]) => unknown)(value);
    } catch (error) {
      message = error instanceof Error ? error.message : String(error);
    }
    expect(message).not.toMatch(engine);
  });
});
