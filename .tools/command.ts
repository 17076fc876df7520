import { type DataProblem, formatDataProblem } from "./check-data.ts";
import { RefusedError } from "./refused-error.ts";

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

/** The outcome of what a command was asked for. A refusal is one, too; any other error is a fault of the command itself. */
export async function outcomeOf(command: () => Outcome | Promise<Outcome>): Promise<Outcome> {
  try {
    return await command();
  } catch (error) {
    if (error instanceof RefusedError) return { lines: [error.message], isFailure: true };
    throw error;
  }
}

/** Ends a command that was called from a terminal. */
export function report({ lines, isFailure }: Outcome): void {
  for (const line of lines) (isFailure ? console.error : console.log)(line);
  if (isFailure) process.exitCode = 1;
}
