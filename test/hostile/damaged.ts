import { inspect, isDeepStrictEqual } from "node:util";

import * as fc from "fast-check";

import { bases } from "./base.ts";

/** An array or object in a dataset, and one of its keys. */
interface Place {
  readonly holder: Record<PropertyKey, unknown>;
  readonly key: string | number;
}

/** Every key of every array and object in a value, as deep as any record. */
function placesIn(value: unknown, found: Place[] = [], depth = 0): readonly Place[] {
  if (typeof value !== "object" || value === null || depth > 12) return found;
  // Cast: an array or an object, whose keys these are.
  const holder = value as Record<PropertyKey, unknown>;
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    found.push({ holder, key });
    placesIn(holder[key], found, depth + 1);
  }
  return found;
}

/** Sets a field that an assignment would not: one that is named `__proto__`. */
const define = (holder: object, key: PropertyKey, value: unknown): void =>
  void Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true });

const nested = (depth: number, open: (inner: unknown) => unknown): unknown => {
  let value: unknown = "deep";
  for (let level = 0; level < depth; level += 1) value = open(value);
  return value;
};

class Record3 {
  readonly id = "an-instance";
}

/** Values that JSON can hold. */
const jsonValue: fc.Arbitrary<() => unknown> = fc.oneof(
  fc
    .constantFrom<unknown[]>(
      null,
      true,
      false,
      0,
      -0,
      -1,
      0.5,
      1e300,
      2 ** 53,
      "",
      " ",
      "a ",
      "constructor",
      "__proto__",
      [],
      {},
    )
    .map((value) => () => structuredClone(value)),
  fc
    .constantFrom(
      "a\0b",
      "\u001B[31m",
      "\uD800",
      "\uFFFF",
      "a\r\nb",
      "\u202Eevil",
      "2002-02-30",
      "2002/2001",
      "日朝",
      "😀",
    )
    .map((value) => () => value),
  fc.jsonValue({ maxDepth: 3 }).map((value) => () => structuredClone(value)),
  fc.string({ unit: "binary" }).map((value) => () => value),
  fc.constantFrom("x", "1", "2002/", "-a", "日").map((part) => () => part.repeat(200_000)),
  fc.constantFrom(10, 100, 1000).map((depth) => () => nested(depth, (inner) => [inner])),
  fc.constantFrom(10, 100, 1000).map((depth) => () => nested(depth, (inner) => ({ names: inner }))),
  fc.constantFrom(1000, 20_000).map((length) => () => Array.from({ length }, (_, index) => `s${index % 7}`)),
);

const symbol = Symbol("id");
const promise = Promise.resolve("s");
const call = (): string => "id";

/** Values that only a program can pass. */
const programValue: fc.Arbitrary<() => unknown> = fc.constantFrom<(() => unknown)[]>(
  () => undefined,
  () => Number.NaN,
  () => Infinity,
  () => 10n,
  () => symbol,
  () => call,
  () => new Date(0),
  () => new Map([["id", "m"]]),
  () => new Set(["s"]),
  () => new Uint8Array(3),
  () => new Record3(),
  () => Object("text"),
  () => Object.create(null),
  () => Array.from({ length: 5 }),
  () => Object.assign([], { 7: "s" }),
  () => Object.create({ id: "inherited", sources: ["s"] }),
  () => promise,
  () => /s/,
);

type Damage = (place: Place, root: Record<PropertyKey, unknown>) => void;

const prototypeKeys = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "then"];

function removed({ holder, key }: Place): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

/** One thing that can be wrong with a dataset, or that only looks wrong. */
const damages = (value: fc.Arbitrary<() => unknown>): fc.Arbitrary<Damage> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: value.map(
        (make): Damage =>
          ({ holder, key }) =>
            define(holder, key, make()),
      ),
    },
    { weight: 2, arbitrary: fc.constant<Damage>(removed) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.oneof(fc.constantFrom(...prototypeKeys), fc.string()), value)
        .map(([name, make]): Damage => ({ holder }) => {
          if (Array.isArray(holder)) holder.push(make());
          else define(holder, name, make());
        }),
    },
    // A field under another name, a record twice, a list the other way round, a value put into a list or out of one.
    fc.string({ minLength: 1 }).map((name): Damage => (place) => {
      const { holder, key } = place;
      const moved = holder[key];
      removed(place);
      if (Array.isArray(holder)) holder.push(moved);
      else define(holder, name, moved);
    }),
    fc.constant<Damage>(({ holder, key }) => {
      if (Array.isArray(holder)) holder.push(structuredClone(holder[key]));
    }),
    fc.constant<Damage>(({ holder }) => {
      if (Array.isArray(holder)) holder.reverse();
    }),
    fc.constant<Damage>(({ holder, key }) => define(holder, key, [holder[key]])),
    fc.constant<Damage>(({ holder, key }) => {
      const [first] = Object.values(Object(holder[key]));
      define(holder, key, first);
    }),
    // The same value at two places.
    fc.nat().map((index): Damage => ({ holder, key }, root) => {
      const all = placesIn(root);
      const other = all[index % all.length];
      if (other !== undefined) define(holder, key, structuredClone(other.holder[other.key]));
    }),
    fc.string().map((suffix): Damage => ({ holder, key }) => {
      if (typeof holder[key] === "string") define(holder, key, holder[key] + suffix);
    }),
    fc.nat(40).map((length): Damage => ({ holder, key }) => {
      if (typeof holder[key] === "string") define(holder, key, holder[key].slice(0, length));
    }),
  );

/** A value that contains itself. */
const cycle: fc.Arbitrary<Damage> = fc.constantFrom<Damage[]>(
  ({ holder, key }) => define(holder, key, holder),
  ({ holder, key }, root) => define(holder, key, root),
  ({ holder }, root) => define(holder, "self", [root]),
);

const damaged = (damage: fc.Arbitrary<Damage>): fc.Arbitrary<() => unknown> =>
  fc
    .tuple(fc.constantFrom(...bases), fc.array(fc.tuple(fc.nat(), damage), { minLength: 1, maxLength: 3 }))
    .map(([base, all]) => {
      const make = (): unknown => {
        // Cast: a dataset is an object, which is damaged here.
        const root = structuredClone(base) as unknown as Record<PropertyKey, unknown>;
        for (const [index, change] of all) {
          const places = placesIn(root);
          const place = places[index % places.length];
          if (place !== undefined) change(place, root);
        }
        return root;
      };
      return Object.assign(make, { [fc.toStringMethod]: () => shownDifference(base, make()) });
    });

/** The parts of a value that are not those of another, for the report of a failure. */
function shownDifference(before: unknown, after: unknown, path = ""): string {
  if (isDeepStrictEqual(before, after)) return "";
  if (
    typeof before !== "object" ||
    typeof after !== "object" ||
    before === null ||
    after === null ||
    path.split(".").length > 12
  )
    return `${path} = ${inspect(after, { depth: 2, maxStringLength: 80, maxArrayLength: 5 })}\n`;
  return [...new Set([...Reflect.ownKeys(before), ...Reflect.ownKeys(after)])]
    .map((key) => shownDifference(Reflect.get(before, key), Reflect.get(after, key), `${path}.${String(key)}`))
    .join("");
}

/** Damaged datasets that a file could hold. Each call makes a new one, the same every time. */
export const damagedJson = damaged(damages(jsonValue));

/** Damaged datasets that only a program can pass: with values beyond JSON and values that contain themselves. */
export const damagedValue = damaged(fc.oneof({ weight: 3, arbitrary: damages(programValue) }, cycle));

/** Anything at all in the place of a dataset. */
export const anything: fc.Arbitrary<() => unknown> = fc.oneof(
  programValue,
  jsonValue,
  fc
    .anything({ withBigInt: true, withNullPrototype: true, withMap: true, withSet: true, withDate: true })
    .map((value) => () => value),
);
