import type { Figure } from "../../../model/figure.ts";

/** A figure with its role in an account. */
export interface Member<F extends Figure = Figure> {
  readonly role: string;
  readonly figure: F;
}

/** Figures that belong together, at most one of each role, in the order of the roles. */
export type FigureSet<F extends Figure = Figure> = readonly Member<F>[];
