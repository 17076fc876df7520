import { type Day, explainEdtf, type Indicator, isDay, type EdtfDate } from "japan-dprk-talks/helpers";

import { distinct } from "../internal/distinct.ts";
import { shorten } from "../internal/shorten.ts";
import type { Option, Values } from "./command.ts";
import type { Data } from "./data.ts";
import { usageFailure } from "./failure.ts";
import { unknownWord } from "./unknown-word.ts";

/** The value of an option that cannot be repeated. */
export function one(values: Values, name: string): string | undefined {
  const [value, ...more] = values[name] ?? [];
  if (more.length > 0) throw usageFailure(`--${name} is given more than once: it cannot be repeated.`);
  return value;
}

/** The word, if it is one of the known words. */
export function oneOf<T extends string>(what: string, word: string, words: readonly T[]): T {
  const found = words.find((candidate) => candidate === word);
  if (found === undefined) throw usageFailure(unknownWord(what, word, words));
  return found;
}

/** A year, a month or a day. */
export function dateOption(values: Values, name: string): EdtfDate | undefined {
  const text = one(values, name);
  if (text === undefined) return undefined;
  // The explanation also mentions intervals, which are not allowed here.
  const problem = explainEdtf(text)?.replace(", or an interval 'start/end'", "");
  if (problem !== undefined) throw usageFailure(`--${name}: ${problem}.`);
  if (text.includes("/")) throw usageFailure(`--${name}: "${text}" is an interval; expected a year, a month or a day.`);
  // Cast: an EDTF string that is not an interval is one of these.
  return text as EdtfDate;
}

/** A calendar day. */
export function dayOption(values: Values, name: string, example: Day): Day | undefined {
  const text = one(values, name);
  if (text === undefined || isDay(text)) return text;
  // What is wrong with a year or a month does not matter where it takes a day.
  const problem = /^\d{4}-\d\d-\d\d$/.test(text) ? explainEdtf(text) : undefined;
  throw usageFailure(`--${name}: ${problem ?? `"${shorten(text)}" is not a day; expected a day such as ${example}`}.`);
}

/** The options of the commands that work with figures. */
export const figureOptions: Readonly<Record<string, Option>> = {
  "as-of": {
    value: "day",
    text: "only figures that certainly hold for this day or an earlier one, such as 2014-03-04",
  },
  source: { value: "id", text: "only figures that this source states" },
  part: { value: "part", text: "figures of this part of the population, not of the whole" },
};

/** The parsed values of {@link figureOptions}, for figures of some indicators. */
export function figureOptionsOf(
  values: Values,
  { dataset: { sources, indicators: all }, find }: Data,
  indicators: readonly Indicator[] = all,
): {
  readonly asOf?: Day;
  readonly source?: string;
  readonly part?: string;
} {
  const asOf = dayOption(values, "as-of", "2014-03-04");
  const [source, part] = [one(values, "source"), one(values, "part")];
  const found = source === undefined ? undefined : find("sources", source);
  if (source !== undefined && found === undefined) {
    throw usageFailure(
      unknownWord(
        "source",
        source,
        sources.map(({ id }) => id),
      ),
    );
  }
  const parts = distinct(indicators.flatMap((indicator) => indicator.parts?.map(({ id }) => id) ?? []));
  if (part !== undefined && !parts.includes(part)) throw usageFailure(unknownPart(part, parts, indicators));
  return { ...(asOf && { asOf }), ...(found && { source: found.id }), ...(part && { part }) };
}

/** The message for a part that none of some indicators has. */
function unknownPart(part: string, parts: readonly string[], indicators: readonly Indicator[]): string {
  const [first, ...others] = indicators;
  if (first === undefined || others.length > 1) return unknownWord("part", part, parts);
  const ids = indicators.map(({ id }) => id).join(" or ");
  return parts.length === 0 ? `${ids} has no parts.` : unknownWord(`part of ${ids} called`, part, parts);
}
