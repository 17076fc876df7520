import { expectTypeOf, test } from "vitest";

import { getterOf, recordById } from "../../src/model/getter.ts";

interface City {
  readonly id: "geneva" | "beijing";
}
declare const cities: readonly City[];
declare const anything: readonly { readonly id: string; readonly name: string }[];

test("an id of the collection, and one that was renamed, never miss; any other text may", () => {
  const getCity = getterOf(cities, { peking: "beijing" });
  expectTypeOf(getCity("geneva")).toEqualTypeOf<City>();
  expectTypeOf(getCity("peking")).toEqualTypeOf<City>();
  expectTypeOf(getCity("atlantis" as string)).toEqualTypeOf<City | undefined>();
  // @ts-expect-error there is no such city
  getCity("atlantis");
});

test("an id is renamed to one that there is", () => {
  // @ts-expect-error there is no such city
  expectTypeOf(getterOf(cities, { peking: "bejing" })).toBeFunction();
});

test("where ids are only texts, all of them may miss", () => {
  expectTypeOf(getterOf(anything)("geneva")).toEqualTypeOf<(typeof anything)[number] | undefined>();
});

test("a list may be filtered, so a record that is looked up in it may be missing", () => {
  expectTypeOf(recordById(cities, "geneva")).toEqualTypeOf<City | undefined>();
});
