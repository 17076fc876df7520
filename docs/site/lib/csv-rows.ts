/** The lines of a CSV file, each with its line end. A line end within quotation marks is a part of a cell. */
export function csvRows(text: string): readonly string[] {
  const rows: string[] = [];
  let begin = 0;
  let isQuoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === "\n" && !isQuoted) {
      rows.push(text.slice(begin, index + 1));
      begin = index + 1;
    }
  }
  return begin < text.length ? [...rows, text.slice(begin)] : rows;
}
