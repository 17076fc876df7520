import edtf, { parse } from "edtf";

/** What the reference implementation (the npm package `edtf`) says about a date that is no interval. */
export type ReferenceReading = {
  readonly earliest: string;
  readonly latest: string;
  readonly uncertain: boolean;
  readonly approximate: boolean;
  readonly unspecified: boolean;
};

/**
 * Where this library and the package differ on purpose, by name. A test holds every example to being read in two ways, so
 * an exception that is no longer needed fails.
 */
export const exceptions = {
  rolledOver: {
    reason: "the package takes 29 February of every year and reads it as 1 March where the year has none",
    example: "2001-02-29",
  },
  yearZero: {
    reason: "0000 is a leap year (proleptic Gregorian, ISO 8601); the package takes its leap day for 1 March",
    example: "0000-02-XX",
  },
  negativeYears: {
    reason: "left out: years before 0000",
    example: "-1960",
  },
  times: {
    reason: "left out: a date of the record is a calendar day",
    example: "2002-08-18T10:00",
  },
  nothingKnown: {
    reason: "not one of the forms that the specification lists for level 1; it says nothing about the date",
    example: "XXXX-XX",
  },
  qualifiedUnspecified: {
    reason: "the specification puts a qualifier at the end of any date; the package knows none after an X",
    example: "195X~",
  },
  mixedEnds: {
    reason: "the package knows no interval with an X at one end and a qualifier at the other",
    example: "195X/1967?",
  },
  noEnds: {
    reason: "the package takes intervals of which neither end is a date; they say nothing, and no bound is left",
    example: "../..",
  },
  overlappingEnds: {
    reason: "the package wants the end to begin after the start does; 1960-02 to some day of 1960 is possible",
    example: "1960-02/1960",
  },
} as const satisfies Record<string, { reason: string; example: string }>;

/** What the constraint `level: 1, types: ["Date"]` leaves out by itself: no exceptions, the package has a setting for them. */
const LEVEL_1_DATES = { level: 1, types: ["Date"] } as const;

/** The result of a call of the package; undefined where it throws, since it does not take the text. */
function taken<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch {
    return undefined;
  }
}

/** The bounds that the package itself gives, as it comes: at any level, with no exception taken out; undefined if it throws. */
export function packageBounds(text: string): readonly [unknown, unknown] | undefined {
  return taken(() => {
    const { min, max } = edtf(text);
    return [min, max];
  });
}

const toDay = (milliseconds: number | null) => new Date(milliseconds ?? Number.NaN).toISOString().slice(0, 10);

/** yearZero: the calendar repeats every 400 years, so the package can read the year 400 instead. */
function outOfYearZero(text: string): { readonly readable: string; readonly back: (day: string) => string } {
  if (!text.startsWith("0000-02-")) return { readable: text, back: (day) => day };
  return { readable: text.replace("0000", "0400"), back: (day) => day.replace("0400", "0000") };
}

function referenceDate(text: string): ReferenceReading | undefined {
  const suffix = /X([?~%])$/.exec(text)?.[1] ?? ""; // qualifiedUnspecified
  const { readable, back } = outOfYearZero(suffix === "" ? text : text.slice(0, -1));
  if (readable.startsWith("-")) return undefined; // negativeYears
  if (readable.includes("T")) return undefined; // times
  if (readable.startsWith("XXXX")) return undefined; // nothingKnown
  const date = taken(() => edtf(readable, LEVEL_1_DATES));
  if (date?.edtf !== readable) return undefined; // rolledOver: 2001-02-29 comes back as 2001-03-01
  return {
    earliest: back(toDay(date.min)),
    latest: back(toDay(date.max)),
    uncertain: date.uncertain.value > 0 || suffix === "?" || suffix === "%",
    approximate: date.approximate.value > 0 || suffix === "~" || suffix === "%",
    unspecified: date.unspecified.value > 0,
  };
}

export type ReferenceInterval = { readonly start: ReferenceEnd; readonly end: ReferenceEnd };
export type ReferenceEnd = ReferenceReading | "open" | "unknown";

function referenceEnd(text: string): ReferenceEnd | undefined {
  if (text === "..") return "open";
  return text === "" ? "unknown" : referenceDate(text);
}

function referenceInterval(text: string): ReferenceInterval | undefined {
  const withoutQualifiers = text.replaceAll(/[?~%](?=\/|$)/g, ""); // qualifiedUnspecified, mixedEnds; each end is read again below
  if (taken(() => parse(withoutQualifiers, { level: 2, types: ["Interval"] })) === undefined) return undefined;
  const [startText = "", endText = ""] = text.split("/");
  const start = referenceEnd(startText);
  const end = referenceEnd(endText);
  if (start === undefined || end === undefined) return undefined;
  if (typeof start === "string") return typeof end === "string" ? undefined : { start, end }; // noEnds
  // overlappingEnds: the order is looked at here, the package's constructor is stricter.
  return typeof end !== "string" && end.latest < start.earliest ? undefined : { start, end };
}

/** How the package reads a text once the exceptions are taken out; undefined where it refuses it. */
export function reference(text: string): ReferenceReading | ReferenceInterval | undefined {
  return text.includes("/") ? referenceInterval(text) : referenceDate(text);
}
