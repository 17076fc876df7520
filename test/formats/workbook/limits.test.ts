import { describe, expect, it } from "vitest";

import { checkLength, checkRowCount } from "../../../src/formats/workbook/limits.ts";

// A sheet of Excel has 1,048,576 rows, one of them for the header, and a cell 32,767 characters.
describe("the limits of Excel", () => {
  it("let a table fill a sheet, and no row more", () => {
    expect(() => checkRowCount("figures", 1_048_575)).not.toThrow();
    expect(() => checkRowCount("figures", 1_048_576)).toThrow(
      new RangeError(
        "A sheet of Excel has at most 1048575 rows below its header, and figures has 1048576. Write fewer records, or use CSV or Parquet.",
      ),
    );
  });

  it("let a string fill a cell, and no character more", () => {
    expect(() => checkLength("a".repeat(32_767), "the note")).not.toThrow();
    expect(() => checkLength("a".repeat(32_768), "the note")).toThrow(
      new RangeError(
        "A cell of Excel has at most 32767 characters, and the string in the note has 32768. Shorten it, or use CSV or Parquet.",
      ),
    );
  });
});
