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
});
