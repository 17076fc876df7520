import { expect, it } from "vitest";

import { labelOf } from "../../src/model/vocabularies.ts";

it("labels a word as its vocabulary does, and otherwise by itself", () => {
  const words = [
    { id: "home-visits", label: "Home visits", definition: "Visits of wives to Japan" },
    { id: "remains", label: "Remains", definition: "The dead" },
  ];
  expect(labelOf(words, "remains")).toBe("Remains");
  expect(labelOf(words, "sanctions")).toBe("sanctions");
  expect(labelOf(undefined, "remains")).toBe("remains");
});
