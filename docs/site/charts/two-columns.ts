/** Two columns of names with lines between them: in which order the names cross fewest lines. */

export interface Pair {
  readonly left: string;
  readonly right: string;
  /** How often the two met. */
  readonly times: number;
}

export interface Columns {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** How often lines cross, each crossing counted as often as the thinner line was drawn. */
export function crossings(pairs: readonly Pair[], { left, right }: Columns): number {
  const [leftAt, rightAt] = [left, right].map((names) => new Map(names.map((name, index) => [name, index])));
  const ends = pairs.map(({ left: one, right: other, times }) => ({
    from: leftAt?.get(one) ?? 0,
    to: rightAt?.get(other) ?? 0,
    times,
  }));
  let sum = 0;
  ends.forEach((one, index) => {
    for (const other of ends.slice(index + 1))
      if ((one.from - other.from) * (one.to - other.to) < 0) sum += Math.min(one.times, other.times);
  });
  return sum;
}

/** Puts each name of one column at the mean of those that it is joined to in the other. */
function byMean(
  names: readonly string[],
  others: readonly string[],
  partnersOf: (name: string) => readonly Pair[],
  otherEnd: (pair: Pair) => string,
): readonly string[] {
  const at = new Map(others.map((name, index) => [name, (index + 0.5) / others.length]));
  const mean = (name: string): number => {
    const pairs = partnersOf(name);
    const weight = pairs.reduce((sum, { times }) => sum + times, 0);
    return pairs.reduce((sum, pair) => sum + (at.get(otherEnd(pair)) ?? 0) * pair.times, 0) / weight;
  };
  return names.toSorted((one, other) => mean(one) - mean(other));
}

/** The names of the pairs in two columns, those who met most at the top unless that crosses more lines. */
export function columnsOf(pairs: readonly Pair[]): Columns {
  const inOrder = pairs.toSorted((one, other) => other.times - one.times);
  let best: Columns = {
    left: [...new Set(inOrder.map(({ left }) => left))],
    right: [...new Set(inOrder.map(({ right }) => right))],
  };
  let fewest = crossings(pairs, best);
  let columns = best;
  // It comes to rest after a few rounds.
  for (let round = 0; round < 12; round += 1) {
    const { left } = columns;
    const right = byMean(
      columns.right,
      left,
      (name) => pairs.filter((pair) => pair.right === name),
      (pair) => pair.left,
    );
    columns = {
      right,
      left: byMean(
        left,
        right,
        (name) => pairs.filter((pair) => pair.left === name),
        (pair) => pair.right,
      ),
    };
    const number = crossings(pairs, columns);
    if (number < fewest) [best, fewest] = [columns, number];
  }
  return best;
}
