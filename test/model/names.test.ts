import { expect, it } from "vitest";

import { fileNameOf } from "../../src/model/ids.ts";
import { nameToShow } from "../../src/model/names.ts";

it("shows the English name, or else the first that there is", () => {
  expect(nameToShow({ ja: "ジュネーブ", en: "Geneva" })).toBe("Geneva");
  expect(nameToShow({ ja: undefined, ko: "제네바", fr: "Genève" })).toBe("제네바");
  expect(nameToShow({})).toBeUndefined();
});

it("refuses to name the file of a collection that is none", () => {
  expect(fileNameOf("openQuestions")).toBe("open-questions");
  // Cast: a caller in JavaScript can pass anything.
  expect(() => fileNameOf("open-questions" as never)).toThrow(
    new RangeError('fileNameOf knows no collection "open-questions". Did you mean "openQuestions"?'),
  );
});
