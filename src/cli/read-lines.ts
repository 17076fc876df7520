import { closeSync, openSync, readSync } from "node:fs";

import { fileFailure, isFailure, reasonOf } from "./failure.ts";
import { type Located, parseJson } from "./read-json.ts";

/** The records of a file with one record per line, one after another: a file of any size takes little memory. */
export function* recordsInLines(file: string): Generator<Located> {
  let number = 0;
  for (const line of linesIn(file)) {
    number += 1;
    if (line.trim() !== "") yield parseLine(line, file, number);
  }
}

function parseLine(line: string, file: string, number: number): Located {
  try {
    return parseJson(line, file, number);
  } catch (error) {
    if (!isFailure(error)) throw error;
    throw fileFailure(`${error.message} A file of this kind has one record per line.`);
  }
}

function* linesIn(file: string): Generator<string> {
  let started: string[] = [];
  for (const text of textIn(file)) {
    const [first = "", ...others] = text.split("\n");
    started.push(first);
    const last = others.pop();
    if (last === undefined) continue;
    yield started.join("");
    yield* others;
    started = [last];
  }
  yield started.join("");
}

/** The text of a file in parts, without a byte order mark. */
function* textIn(file: string): Generator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const decoded = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw fileFailure(`${file} is not UTF-8 text: save it as UTF-8.`);
    }
  };
  const bytes = new Uint8Array(1 << 16);
  const descriptor = orFailure(file, () => openSync(file, "r"));
  try {
    for (;;) {
      const length = orFailure(file, () => readSync(descriptor, bytes));
      if (length === 0) break;
      yield decoded(bytes.subarray(0, length));
    }
    yield decoded();
  } finally {
    closeSync(descriptor);
  }
}

function orFailure<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw fileFailure(`${file} cannot be read: ${reasonOf(error)}.`);
  }
}
