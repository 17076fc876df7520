import type { Screen } from "./screen.ts";
import { widthOf } from "./width.ts";
import { wrapped } from "./wrap.ts";

/** A column of a table. */
export interface TextColumn {
  readonly title: string;
  readonly align?: "right";
}

const gap = "  ";

/**
 * Lays a table out in lines that fit the screen. If the screen is too narrow, the widest columns shrink and their cells
 * wrap; if that is not enough, each row becomes a block of lines, one cell per line. Empty columns are left out. In a file
 * or a pipe a cell of several lines becomes one line, with its parts as far apart as columns.
 */
export function table(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  { width, bold }: Screen,
): readonly string[] {
  const filled = columns.map((_column, index) => rows.some((row) => row[index] !== ""));
  const used = <T>(list: readonly T[]): readonly T[] => list.filter((_entry, index) => filled[index]);
  const heads = used(columns);
  const cells = [heads.map(({ title }) => (title === "" ? "" : bold(title))), ...rows.map(used)].map((row) =>
    width === Infinity ? row.map((cell) => cell.replaceAll("\n", gap)) : row,
  );
  const natural = heads.map((_head, index) => largest(cells.map((row) => widthOfLines(row[index] ?? ""))));
  const room = width - gap.length * (heads.length - 1);
  const least = natural.map((one, index) => Math.max(Math.min(one, 10), widthOf(heads[index]?.title ?? "")));
  if (sumOf(least) > room) return stacked(heads, cells.slice(1), width);
  const widths = narrowed(natural, least, room);
  return cells.flatMap((row) => {
    const parts = row.map((cell, index) => wrap(cell, widths[index] ?? 1));
    const height = Math.max(1, ...parts.map((lines) => lines.length));
    return Array.from({ length: height }, (_line, at) =>
      parts
        .map((lines, index) => padded(lines[at] ?? "", widths[index] ?? 1, heads[index]?.align))
        .join(gap)
        .trimEnd(),
    );
  });
}

// Not Math.max(...list), which fails for a list of a hundred thousand.
const largest = (list: readonly number[]): number => list.reduce((most, one) => Math.max(most, one), 0);

const widthOfLines = (text: string): number => largest(text.split("\n").map(widthOf));

const sumOf = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);

/** The widths, with the widest reduced until all fit, but none below its minimum. */
function narrowed(widths: readonly number[], least: readonly number[], room: number): readonly number[] {
  const fitting = [...widths];
  for (let excess = sumOf(fitting) - room; excess > 0; excess -= 1) {
    const spare = fitting.map((width, index) => (width > (least[index] ?? 1) ? width : 0));
    const widest = spare.indexOf(largest(spare));
    fitting[widest] = (fitting[widest] ?? 1) - 1;
  }
  return fitting;
}

/** The rows as blocks of lines, one cell per line, for screens on which columns would be too narrow to read. */
const stacked = (
  heads: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] =>
  rows.flatMap((row, at) => [
    ...(at === 0 ? [] : [""]),
    ...row.flatMap((cell, index) => {
      const { title = "" } = heads[index] ?? {};
      return cell === "" ? [] : wrap(title === "" ? cell : `${title}: ${cell}`, width);
    }),
  ]);

const wrap = (text: string, width: number): readonly string[] =>
  text.split("\n").flatMap((line) => wrapped(line, width));

function padded(text: string, width: number, align: TextColumn["align"]): string {
  const blanks = " ".repeat(Math.max(0, width - widthOf(text)));
  return align === "right" ? blanks + text : text + blanks;
}
