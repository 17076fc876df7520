import { expectRecord } from "../../internal/check-input.ts";
import { wrongWord } from "../../internal/check-options.ts";
import { freeze } from "../../internal/freeze.ts";
import { isHolder } from "../../internal/is-object.ts";

/** What makes one set of figures better than another, see {@link AccountDefinition.prefer}. */
export type AccountPreference = (typeof preferences)[number];
const preferences = ["plain", "latest", "fullest", "most-sources"] as const;

/** How figures belong together, see {@link AccountDefinition.together}. */
const ways = ["date", "event"] as const;

/**
 * Defines an account: which figures are compared with each other, and how they are found. A role is what a figure is in
 * the account, such as `requested` or `answered`.
 */
export interface AccountDefinition<Role extends string = string, Indicator extends string = string> {
  /** Lower-case words joined by hyphens: `tracing-jp`. */
  readonly id: string;
  /** A name for tables and charts: "Missing Japanese, traced by the DPRK side". */
  readonly label: string;
  /** The indicator of each role that the account cannot do without. */
  readonly needed: Readonly<Partial<Record<Role, Indicator>>>;
  /** The indicator of each role that the account includes if it is stated. */
  readonly extra: Readonly<Partial<Record<Role, Indicator>>>;
  /** Shares, by name. Both roles have the same unit, or count things that correspond one to one. */
  readonly rates: Readonly<Record<string, readonly [part: Role, whole: Role]>>;
  /** What is left of a whole without a part, by name. Both roles have the same unit, or correspond one to one. */
  readonly remainders: Readonly<Record<string, readonly [whole: Role, part: Role]>>;
  /**
   * Which figures belong together. `date`: those that one source states for one date, or without a date over one period,
   * at least two. `event`: those about one event, from any source.
   */
  readonly together: (typeof ways)[number];
  /**
   * With `together: "event"`, the role that the account is built around: figures from a source of this figure are used
   * before those from other sources. If absent, the latest figure of each role is used.
   */
  readonly around?: Role;
  /**
   * What makes one set of figures better than another, the most important first. Before all of it, a set whose needed
   * figures lead to all their rates is better than one with a whole that is or may be 0, then figures that were counted
   * over one period are better than those of several. If nothing else does, the order of the ids decides.
   *
   * - `plain`: each needed figure is a number, not a range or a limit
   * - `latest`: the figures hold for a later date or period; with `together: "event"`, the one that the account is built around does
   * - `fullest`: more roles have a figure
   * - `most-sources`: more sources state all of the figures
   */
  readonly prefer: readonly AccountPreference[];
}

/** The roles of a definition, or of each of several definitions. */
export type AccountRole<D extends AccountDefinition> = D extends AccountDefinition
  ? (keyof D["needed"] | keyof D["extra"]) & string
  : never;

/**
 * Defines an account of your own indicators, for `accountOf` and `accountsOf`. A misspelt role does not compile.
 *
 * @param definition - which figures are compared with each other, and how they are found
 * @returns the definition, deeply frozen
 * @throws TypeError if it is not a definition, or one of its parts is missing
 * @throws RangeError if it contradicts itself: it names a role that it does not define, or gives two roles one
 * indicator
 * @example
 * ```ts
 * const graves = defineAccount({
 *   id: "graves",
 *   label: "Graves of Japanese",
 *   needed: { known: "graves-known", visited: "graves-visited" },
 *   extra: {},
 *   rates: { visited: ["visited", "known"] },
 *   remainders: { left: ["known", "visited"] },
 *   together: "date",
 *   prefer: ["latest", "fullest", "most-sources"],
 * });
 * const stated = { qualifier: "exact", asOf: "2014-06", statedBy: "a paper", sources: ["a-paper"] };
 * const own = [
 *   { id: "known", indicator: "graves-known", value: 20, ...stated },
 *   { id: "visited", indicator: "graves-visited", value: 5, ...stated },
 * ];
 * accountOf(own, graves)?.rates.visited?.value; // => 0.25
 * accountOf(own, graves)?.remainders.left; // => { min: 15, max: 15 }
 * ```
 */
export function defineAccount<const D extends AccountDefinition>(definition: D & AccountDefinition<AccountRole<D>>): D {
  checkDefinition(definition);
  return freeze(definition);
}

/** The roles and their indicators, needed ones first, in the order of the definition. */
export const rolesIn = ({
  needed,
  extra,
}: AccountDefinition): readonly (readonly [role: string, indicator: string])[] =>
  [...Object.entries(needed), ...Object.entries(extra)].flatMap(([role, indicator]) =>
    indicator === undefined ? [] : [[role, indicator]],
  );

/** Throws if a definition contradicts itself. Types catch the same mistakes, but not in JavaScript. */
export function checkDefinition(definition: AccountDefinition): void {
  expectRecord("An account", "a definition, such as defineAccount returns", definition, "needed");
  const { id, needed, extra, rates, remainders, around, together, prefer } = definition;
  for (const part of [needed, extra, rates, remainders, prefer])
    if (!isHolder(part)) throw new TypeError("An account expects needed, extra, rates, remainders and prefer.");
  if (!ways.includes(together)) throw wrongWord(`The account "${id}" cannot put figures together by`, together, ways);
  for (const one of prefer)
    if (!preferences.includes(one)) throw wrongWord(`The account "${id}" cannot prefer`, one, preferences);
  const roles = rolesIn(definition);
  const names = roles.map(([role]) => role);
  const named = [...Object.values(rates), ...Object.values(remainders), around ?? []];
  const unknown = named.flat().find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new RangeError(`The account "${id}" has no role "${unknown}". Expected one of: ${names.join(", ")}.`);
  }
  const again = roles.find(
    ([role, indicator], index) =>
      roles.findIndex(([otherRole, other]) => otherRole === role || other === indicator) !== index,
  );
  if (again !== undefined) {
    throw new RangeError(
      `The account "${id}" has the role "${again[0]}" or the indicator "${again[1]}" twice. Give each role its own indicator.`,
    );
  }
}
