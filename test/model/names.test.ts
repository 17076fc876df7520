import { expect, it } from "vitest";

import { nameToShow } from "../../src/model/names.ts";

it("shows the English name, or else the first that there is", () => {
  expect(nameToShow({ ja: "ジュネーブ", en: "Geneva" })).toBe("Geneva");
  expect(nameToShow({ ja: undefined, ko: "제네바", fr: "Genève" })).toBe("제네바");
  expect(nameToShow({})).toBeUndefined();
});
