import { monthName } from "./calendar.ts";

/**
 * The part of a date-fns locale that this library uses. Every date-fns locale has it (`import { ja } from
 * "date-fns/locale/ja"`); none is included here.
 */
export interface DateLocale {
  /** `ja`, `en-US`. */
  readonly code: string;
  readonly localize: {
    /** `month` counts from 0. */
    month(month: number, options: { width: "wide"; context: "formatting" | "standalone" }): string;
    ordinalNumber(day: number, options: { unit: "date" }): string;
  };
  readonly formatLong: {
    /** A pattern for a day, with the tokens y, M and d: `y年M月d日`. */
    date(options: { width: "long" }): string;
  };
}

/** Day, month and year, in the order that most of the world uses: "18 August 2002". */
export const english: DateLocale = {
  code: "en",
  localize: { month: (month) => String(monthName(month + 1)), ordinalNumber: String },
  formatLong: { date: () => "d MMMM y" },
};

/** How a language writes one of the three parts of a day, and what it puts before and after. */
interface LayoutPart {
  readonly unit: DateUnit;
  readonly token: string;
  /** Only the first part has something before it. */
  readonly before: string;
  readonly after: string;
}
type DateUnit = "y" | "M" | "d";

/** A date as numbers; a missing part is unknown. */
interface DateParts {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** How a language writes dates. */
export interface DateLayout {
  readonly write: (date: DateParts) => string;
  /** Both ends of a span, which differ and are equally precise, without repeating what they share: "18", "19 August 2002". */
  readonly writeEnds: (start: DateParts, end: DateParts) => readonly [start: string, end: string];
}

/** Works out how a language writes days, months and years from its pattern for a day. */
export function layoutOf(locale: DateLocale): DateLayout {
  const parts = partsOf(locale.formatLong.date({ width: "long" }));
  const order = parts.map(({ unit }) => unit).join("");
  // The separator after the last part is cut if it only joins that part to the next: "18 de agosto", "2002-08".
  const afterOf = (part: LayoutPart, last: LayoutPart | undefined): string =>
    part === last && part !== parts.at(-1) ? part.after.replace(/[\s,-].*/, "") : part.after;
  const write = (date: DateParts, units: string = order): string => {
    const known = parts.filter(({ unit }) => units.includes(unit) && valueOf(date, unit) !== undefined);
    const written = known.map((part) => part.before + valueText(locale, part, date) + afterOf(part, known.at(-1)));
    return written.join("");
  };
  return {
    write,
    writeEnds: (start, end) => {
      const own = ownUnits(start, end);
      // "18 to 19 August 2002", 2002年8月18日〜19日; "August 18, 2002" cannot be shortened like this.
      if (order === "dMy") return [write(start, own), write(end)];
      return order === "yMd" ? [write(start), write(end, own)] : [write(start), write(end)];
    },
  };
}

/** The units that the two ends do not share, and those below them. */
function ownUnits(start: DateParts, end: DateParts): string {
  if (start.year !== end.year) return "yMd";
  return start.month === end.month ? "d" : "Md";
}

function partsOf(pattern: string): readonly LayoutPart[] {
  const parts: LayoutPart[] = [];
  let before = "";
  for (const [piece, quoted, token] of pattern.matchAll(/'([^']*)'|(y+|M+|do|d+)|[^'yMd]/g)) {
    const last = parts.pop();
    if (token !== undefined) {
      if (last !== undefined) parts.push(last);
      // Cast: the pattern above matches only tokens that begin with their unit.
      parts.push({ unit: token.charAt(0) as DateUnit, token, before, after: "" });
      before = "";
    } else if (last === undefined) before += quoted ?? piece;
    else parts.push({ ...last, after: last.after + (quoted ?? piece) });
  }
  return parts;
}

const valueOf = ({ year, month, day }: DateParts, unit: DateUnit): number | undefined =>
  ({ y: year, M: month, d: day })[unit];

function valueText({ localize }: DateLocale, { token, unit }: LayoutPart, date: DateParts): string {
  const value = valueOf(date, unit) ?? 0;
  if (token === "do") return localize.ordinalNumber(value, { unit: "date" });
  if (token === "MMMM") {
    // In many languages a month takes a different case beside a day than on its own.
    return localize.month(value - 1, { width: "wide", context: date.day === undefined ? "standalone" : "formatting" });
  }
  return String(value).padStart(token.length, "0");
}
