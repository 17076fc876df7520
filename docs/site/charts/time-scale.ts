const dayNumber = (date: string): number => Date.parse(date) / 86_400_000;

/** A scale from days to pixels. The browser reads this, too. */
export function timeScale(firstYear: number, lastYear: number, length: number): (day: string) => number {
  const [first, last] = [dayNumber(`${firstYear}-01-01`), dayNumber(`${lastYear + 1}-01-01`)];
  return (day) => ((dayNumber(day) - first) / (last - first)) * length;
}
