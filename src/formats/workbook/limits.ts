/** How many rows a sheet of Excel can have below its header. */
const MOST_ROWS = 1_048_575;

/** How many characters a cell of Excel can have. */
const MOST_CHARACTERS = 32_767;

/** Throws if a table has too many rows for a sheet. */
export function checkRowCount(table: string, count: number): void {
  if (count > MOST_ROWS) {
    throw new RangeError(
      `A sheet of Excel has at most ${MOST_ROWS} rows below its header, and ${table} has ${count}. Write fewer records, or use CSV or Parquet.`,
    );
  }
}

/** Throws if a string is too long for a cell. */
export function checkLength(text: string, where: string): void {
  if (text.length > MOST_CHARACTERS) {
    throw new RangeError(
      `A cell of Excel has at most ${MOST_CHARACTERS} characters, and the string in ${where} has ${text.length}. Shorten it, or use CSV or Parquet.`,
    );
  }
}
