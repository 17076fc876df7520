/** Where the marks of a timeline go. Knows no drawing: the component turns it into SVG. */
import { earliest, latest, type Edtf } from "japan-dprk-talks";

/** Something that is put on the timeline: when it can have begun, in days since 1970. */
export interface Dated {
  readonly id: string;
  readonly start?: Edtf;
  readonly end?: Edtf;
}

/** A mark: its place along time and its row within its lane. */
export interface Mark<Item> {
  readonly item: Item;
  /** Along time, in pixels: the first and the last that it can be at. They are the same where the day is known. */
  readonly from: number;
  readonly to: number;
  /** The row within the lane, from 0. */
  readonly row: number;
}

/** A lane of marks that do not touch each other. */
export interface Lane<Item, Name extends string = string> {
  readonly name: Name;
  readonly marks: readonly Mark<Item>[];
  /** How many rows it needs, at least one. */
  readonly rows: number;
}

export { timeScale } from "./time-scale.ts";

/** The days that something can have begun on. Without a start, its end says when it was. */
export function daysOf({ start, end }: Dated): readonly [string, string] | undefined {
  const date = start ?? end;
  if (date === undefined) return undefined;
  const [first, last] = [earliest(date), latest(date)];
  return first === undefined || last === undefined ? undefined : [first, last];
}

/** The first day that something can have begun on, and the last that it can have ended on. */
export const firstDayOf = (dated: Dated): string | undefined => daysOf(dated)?.[0];
export const lastDayOf = ({ start, end }: Dated): string | undefined => {
  const date = end ?? start;
  return date === undefined ? undefined : latest(date);
};

/** Puts marks into rows: each into the first row in which it has room. */
export function laneOf<Item extends Dated, Name extends string>(
  name: Name,
  items: readonly Item[],
  scale: (day: string) => number,
  room: number,
): Lane<Item, Name> {
  const placed = items
    .flatMap((item) => {
      const days = daysOf(item);
      return days === undefined ? [] : [{ item, from: scale(days[0]), to: scale(days[1]) }];
    })
    .toSorted((one, other) => one.from - other.from);
  const ends: number[] = [];
  const marks = placed.map((mark) => {
    const free = ends.findIndex((end) => end <= mark.from);
    const row = free === -1 ? ends.length : free;
    // A wide range still lets its neighbours sit beside its middle.
    ends[row] = (mark.from + mark.to) / 2 + room;
    return { ...mark, row };
  });
  return { name, marks, rows: Math.max(1, ends.length) };
}
