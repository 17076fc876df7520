/** The median time of each call, in milliseconds. */
export function timesOf(calls: Readonly<Record<string, () => unknown>>, rounds = 5): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(calls).map(([name, call]) => {
      call();
      const times = Array.from({ length: rounds }, () => {
        const start = performance.now();
        call();
        return performance.now() - start;
      }).toSorted((a, b) => a - b);
      return [name, times[Math.floor(rounds / 2)] ?? 0];
    }),
  );
}

/** Prints the times of small and of large input, and how much more than its share the large one takes. */
export function report(small: ReadonlyMap<string, number>, large: ReadonlyMap<string, number>, factor: number): void {
  const rows = [...large].map(([name, time]) => {
    const before = small.get(name) ?? 0;
    return [name, before.toFixed(1), time.toFixed(0), (time / before / factor).toFixed(2)];
  });
  const titles = ["", "ms", `ms at ${factor.toFixed(0)} ×`, "growth over linear"];
  for (const [name = "", ...cells] of [titles, ...rows])
    process.stdout.write(`${name.padEnd(36)}${cells.map((cell) => cell.padStart(20)).join("")}\n`);
}
