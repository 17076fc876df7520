/** The part of the reference implementation that the tests use; the package has no types of its own. */
declare module "edtf" {
  type Constraints = { readonly level?: 0 | 1 | 2 | 3; readonly types?: readonly string[] };
  /** Milliseconds since 1970, UTC; infinite for an open end, null for an unknown one. */
  type Bound = number | null;
  type Flag = { readonly value: number };

  export type ReferenceDate = {
    readonly edtf: string;
    readonly min: Bound;
    readonly max: Bound;
    readonly uncertain: Flag;
    readonly approximate: Flag;
    readonly unspecified: Flag;
  };

  /** Throws for what the grammar refuses. */
  export function parse(text: string, constraints?: Constraints): unknown;
  /** Throws for that, and for an interval whose start is not before its end. */
  export default function edtf(text: string, constraints?: Constraints): ReferenceDate;
}
