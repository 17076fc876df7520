import { isFailure } from "../../src/cli/failure.ts";
import { run } from "../../src/cli/run.ts";
import { plainScreen } from "../../src/cli/screen.ts";

interface Called {
  readonly output: string;
  readonly exitCode: number;
}

/** What the program does with the words of a call: what it prints, or complains of, and its exit code. */
export async function call(words: readonly string[], width = Infinity): Promise<Called> {
  try {
    const { output, complaint, exitCode } = await run(words, plainScreen(width));
    return { output: String(output) + (complaint ?? ""), exitCode };
  } catch (error) {
    if (!isFailure(error)) throw error;
    return { output: error.message, exitCode: error.exitCode };
  }
}

/** The answer to a call as data. */
export const json = async (...words: readonly string[]): Promise<unknown> =>
  JSON.parse(String((await run([...words, "--json"], plainScreen(80))).output));

/** The answer to a call as lines. */
export const lines = async (...words: readonly string[]): Promise<readonly string[]> =>
  (await call(words)).output.split("\n");

/** Data as it looks after a journey through JSON. */
export const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
