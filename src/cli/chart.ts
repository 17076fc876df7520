/** Blocks that fill zero to seven eighths of a column. */
const eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"] as const;

/** A bar whose length is proportional to a value; the largest value fills the whole width. */
export function bar(value: number, largest: number, width: number): string {
  if (!(value > 0) || !(largest > 0)) return "";
  const parts = Math.max(1, Math.round((Math.min(value, largest) / largest) * width * 8));
  return "█".repeat(Math.floor(parts / 8)) + (eighths[parts % 8] ?? "");
}

/** How many columns a bar in a table can use: fewer on a narrow screen, which needs them for words. */
export const barWidth = (screen: number): number => Math.max(1, Math.min(20, Math.floor((screen - 60) / 2)));

/** A line of years from the first day to the last, with a mark at each day; empty if there are no days. */
export function timeline(days: readonly string[], width: number): readonly string[] {
  const years = days.map(yearOf).toSorted((a, b) => a - b);
  const [earliest, latest] = [years[0], years.at(-1)];
  if (earliest === undefined || latest === undefined) return [];
  const [first, last] = [Math.floor(earliest), Math.floor(latest)];
  const room = Math.max(1, width - `${first}  ${last}`.length);
  const marks = new Set(years.map((year) => Math.floor(((year - first) / (last + 1 - first)) * room)));
  const line = Array.from({ length: room }, (_column, at) => (marks.has(at) ? "┃" : "─")).join("");
  return [`${first} ${line} ${last}`];
}

/** A day as a fraction of years: the middle of 2002 is 2002.5. */
function yearOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return year + (month - 1) / 12 + (date - 1) / 372;
}
