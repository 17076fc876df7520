import { expect, it } from "vitest";

import { escapedForXlsx } from "../../../src/formats/workbook/escaped-for-xlsx.ts";

it.each([
  ["Talks in Beijing", "Talks in Beijing"],
  ["two\tcells\nand lines", "two\tcells\nand lines"],
  ["a\u0000b\rc\u001B", "a_x0000_b_x000D_c_x001B_"],
  ["\uFFFE\uFFFD", "_xFFFE__xFFFD_"],
  ["\uD800x", "_xD800_x"],
  // Both halves of a character that is none.
  ["\u{1FFFE}", "_xD83F__xDFFE_"],
  ["会😀", "会😀"],
  // What looks like an escape is shown as it is, and what does not is left.
  ["_x000D_", "_x005F_x000D_"],
  ["_x12_ _xyz_", "_x12_ _xyz_"],
  // The names of an object's own things are entries of a plain object.
  ["constructor", "_x0063_onstructor"],
  ["toString", "_x0074_oString"],
  ["", ""],
])("writes %j as %j", (text, escaped) => {
  expect(escapedForXlsx(text)).toBe(escaped);
});
