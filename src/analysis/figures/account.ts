import type { Edtf } from "../../dates/index.ts";
import type { Figure } from "../../model/figure.ts";
import type { Answer } from "../answer.ts";
import type { AccountDefinition } from "./account-definition.ts";
import type { Bounds } from "./bounds-of.ts";
import type { Rate } from "./rate.ts";

/** Figures that are stated together, compared with each other. */
export interface Account<F extends Figure = Figure, D extends AccountDefinition = AccountDefinition> extends Answer<
  F["sources"][number]
> {
  /** The id of the definition. */
  readonly id: D["id"];
  /** The figures by role. An extra role is absent if no figure matches. */
  readonly figures: AccountFigures<F, D>;
  /** The shares by name. One is absent if its whole is or may be 0, or if it uses an extra role without a figure. */
  readonly rates: AccountRates<F, D>;
  /** What is left of each whole by name, never below 0. One that uses an extra role is absent without that figure. */
  readonly remainders: Remainders<D>;
  /** The date for which all figures hold. Absent for an account of an event, or if their source states a period only. */
  readonly asOf?: Edtf;
  /** The period over which all figures were counted. Absent if their periods differ or are not all stated. */
  readonly period?: Edtf;
  /** The event that all figures are about. Absent for an account of a date. */
  readonly event?: NonNullable<F["event"]>;
  /**
   * The other figures of these roles for the same date, period or event, whether or not they state the same: by role, the
   * latest first.
   */
  readonly others: readonly F[];
}

/** All accounts that follow one definition. */
export interface Accounts<F extends Figure = Figure, D extends AccountDefinition = AccountDefinition> extends Answer<
  F["sources"][number]
> {
  /** The accounts, the best first. */
  readonly accounts: readonly Account<F, D>[];
}

/** The figures of an account by role: always present for needed roles. */
export type AccountFigures<F extends Figure, D extends AccountDefinition> = {
  readonly [Role in keyof D["needed"]]: F;
} & { readonly [Role in keyof D["extra"]]?: F };

/** Shares by name. In an account of any definition, only the names of those that there are. */
export type AccountRates<F extends Figure, D extends AccountDefinition> = string extends keyof D["rates"]
  ? Readonly<Record<string, Rate<F>>>
  : { readonly [Name in keyof D["rates"]]?: Rate<F> };

/** What is left of each whole without a part, by name: always present if both roles are needed. */
export type Remainders<D extends AccountDefinition> = {
  readonly [
    Name in keyof D["remainders"] as D["remainders"][Name][number] extends keyof D["needed"] ? Name : never
  ]: Bounds;
} & { readonly [Name in keyof D["remainders"]]?: Bounds };
