import { type DataProblem, formatDataProblem } from "./check-data.ts";

/** What a command has to say, and whether it could do what it was asked for. */
export interface Outcome {
  readonly lines: readonly string[];
  readonly isFailure: boolean;
}

/** What there is to say where data files cannot be read: what would be written from the rest would lack their records. */
export const unreadable = (faults: readonly DataProblem[]): Outcome => ({
  lines: [...faults.map(formatDataProblem), "", "Nothing was written: correct this first."],
  isFailure: true,
});

/** Ends a command that was called from a terminal. */
export function report({ lines, isFailure }: Outcome): void {
  for (const line of lines) (isFailure ? console.error : console.log)(line);
  if (isFailure) process.exitCode = 1;
}
