import { describe, expect, it } from "vitest";

import { getterOf, recordById } from "../../src/model/getter.ts";

const places = [{ id: "geneva" }, { id: "beijing" }] as const;

describe("recordById", () => {
  it("finds what is in the list, and nothing else", () => {
    expect(recordById(places, "beijing")).toBe(places[1]);
    expect(recordById(places.slice(0, 1), "beijing")).toBeUndefined();
    expect(recordById(places, "toString")).toBeUndefined();
  });
});

describe("getterOf", () => {
  it("finds a record by its id, and by the one that it had", () => {
    const getPlace = getterOf(places, { peking: "beijing" });
    expect(getPlace("beijing")).toBe(places[1]);
    expect(getPlace("peking")).toBe(places[1]);
    expect(getPlace("atlantis" as string)).toBeUndefined();
    expect(getPlace("constructor" as string)).toBeUndefined();
  });

  it("refuses what is no list of records, and former ids that are none", () => {
    const message = "getterOf expects a list of records, and former ids with the current ones.";
    const [noList, noIds]: readonly unknown[] = [{ places }, "beijing"];
    // Cast: a caller in JavaScript can pass anything.
    expect(() => getterOf(noList as typeof places)).toThrow(new TypeError(message));
    expect(() => getterOf(places, noIds as Record<"peking", "beijing">)).toThrow(new TypeError(message));
  });

  it("passes over what is no record", () => {
    const list: readonly unknown[] = [null, undefined, ...places];
    // Cast: a caller in JavaScript can pass anything.
    expect(getterOf(list as typeof places)("beijing")).toBe(places[1]);
  });
});
