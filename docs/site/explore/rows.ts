/** What the explorer knows of each meeting. Written at build time, read in the browser: it has no imports. */

/** A meeting as it is now, or as it was known from a day on. */
export interface State {
  readonly status: string;
  /** The date in words. */
  readonly when: string;
  /** The days between which it can have begun; absent if no date is known. */
  readonly days?: readonly [first: string, last: string];
  /** The first and last year in which it can have had a day. */
  readonly years?: readonly [first: number, last: number];
  readonly place?: string;
  /** The countries of the place, today and at the time. */
  readonly countries: readonly string[];
  readonly topics: readonly string[];
  readonly sides: readonly string[];
  readonly delegates: readonly string[];
  /** Where in the town, and as which round: for free text. */
  readonly more: string;
}

export interface Row {
  readonly id: string;
  readonly title: string;
  readonly channel: string;
  readonly series?: string;
  /** How it is now, first, and the other states that it was known in. */
  readonly states: readonly [now: State, ...others: State[]];
  /** From each day on, the earliest first, the number of the state that could be known; -1 for none. */
  readonly known: readonly (readonly [from: string, state: number])[];
}

/** What a word, place or delegate is called, and its other names for free text. */
export type Labels = Readonly<Record<string, readonly [label: string, ...otherNames: string[]]>>;

export interface ExploreData {
  readonly rows: readonly Row[];
  readonly places: Labels;
  readonly delegates: Labels;
  readonly statuses: Labels;
  readonly channels: Labels;
}

/** A meeting in the state that is shown. */
export interface Shown {
  readonly row: Row;
  readonly state: State;
}

/** The meetings that could be known on a day, as they could be known; without a day, all as they are now. */
export function shownOn(rows: readonly Row[], day: string | undefined): readonly Shown[] {
  return rows.flatMap((row) => {
    const number = day === undefined ? 0 : row.known.findLast(([from]) => from <= day)?.[1];
    const state = number === undefined ? undefined : row.states[number];
    return state ? [{ row, state }] : [];
  });
}
