import { expect, it } from "vitest";

import { fieldInWords } from "../../src/cli/field-in-words.ts";

const long = "The stay in the DPRK, after the arrival in Pyongyang by way of Beijing, and before the day of the return";

it.each([
  [{ field: "value", before: 9, after: 8 }, "value: 9 → 8"],
  [{ field: "venue", after: "A hotel" }, "venue: A hotel (new)"],
  [{ field: "venue", before: "A hotel" }, "venue: A hotel (gone)"],
  [{ field: "topics", before: ["a", "b"], after: ["b", "a"] }, "topics: in another order"],
  [{ field: "topics", before: ["a"], after: ["a", "b"] }, "topics: + b"],
  [
    { field: "outcomes", before: [{ text: long }], after: [{ text: `${long} to Tokyo` }] },
    "outcomes[0].text: …the return → …the return to Tokyo",
  ],
  [{ field: "note", before: `${long} here`, after: `${long} there` }, "note: …he return here → …he return there"],
])("of %j", (change, words) => {
  expect(fieldInWords(change)).toBe(words);
});
