import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { checkCollection, checkDataset } from "../../src/schema/index.ts";
import { call } from "../cli/call.ts";
import { folderWith } from "../cli/folder.ts";
import { cases } from "../property-runs.ts";
import { bases } from "./base.ts";
import { textDamage } from "./damaged-text.ts";

// The verdicts of claims are worked out over a whole dataset; this one is a part.
const base = { ...bases[0], claims: [] };

/** The text of a file, if it is UTF-8; a byte order mark in front is no part of it. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function json(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** What no JSON parser tells, and the command does. */
const hidden = /appears twice in one object|is too large or has too many digits|is nested too deeply/;

type Answer = Awaited<ReturnType<typeof call>>;

/** What the file is: right, readable but with problems, unreadable as JSON, or something that only the command notices. */
function kindOf({ output }: Answer, problems: number | undefined): "hidden" | "unreadable" | "right" | "problems" {
  if (hidden.test(output)) return "hidden";
  if (problems === undefined) return "unreadable";
  return problems === 0 ? "right" : "problems";
}

/** What is wrong with the answer about a file; nothing if it is refused with a place, or accepted because it is right. */
function faults(file: string, { output, exitCode }: Answer, kind: ReturnType<typeof kindOf>): readonly string[] {
  const [first = ""] = output.split("\n");
  const expected = { hidden: 3, unreadable: 3, right: 0, problems: 1 }[kind];
  // A list of records and a lone record are refused before they are checked.
  const isOtherRefusal =
    kind === "problems" && exitCode === 3 && /is a list of records|contains one record/.test(first);
  const lines = output.split("\n").filter((line) => line.startsWith(file));
  return [
    ...(exitCode === expected || isOtherRefusal ? [] : [`${kind}, but exit code ${exitCode}: ${first.slice(0, 300)}`]),
    ...(exitCode === 0 || lines.length > 0 ? [] : [`no place: ${first.slice(0, 300)}`]),
    ...lines.filter((line) => line.length > 2000).map((line) => `too long: ${line.slice(0, 300)}`),
  ];
}

describe("a damaged file", () => {
  it.each([2, undefined])("of a whole dataset is refused with a place, or accepted: indent %s", async (indent) => {
    const file = path.join(folderWith(), "dataset.json");
    const text = JSON.stringify(base, null, indent);
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(textDamage, async (damage) => {
        const bytes = damage(text);
        writeFileSync(file, bytes);
        const parsed = json(textOf(bytes) ?? "");
        const answer = await call(["validate", file]);
        const kind = kindOf(answer, parsed && checkDataset(parsed.value).length);
        seen.add(kind);
        expect(faults(file, answer, kind)).toEqual([]);
        expect(readFileSync(file).equals(bytes)).toBe(true);
      }),
      cases(60),
    );
    expect(seen.size).toBeGreaterThan(1);
  });

  it("of one record per line is refused with the number of the line, or accepted", async () => {
    const file = path.join(folderWith(), "meetings.ndjson");
    const text = (bases[1]?.meetings ?? []).map((meeting) => `${JSON.stringify(meeting)}\n`).join("");
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(textDamage, async (damage) => {
        const bytes = damage(text);
        writeFileSync(file, bytes);
        const records = textOf(bytes)
          ?.split("\n")
          .filter((line) => line.trim() !== "")
          .map(json);
        const isReadable = records !== undefined && !records.includes(undefined);
        const problems = isReadable
          ? checkCollection(
              records.map((record) => record?.value),
              "meetings",
            ).length
          : undefined;
        const answer = await call(["validate", file]);
        const kind = kindOf(answer, problems);
        seen.add(kind);
        expect(faults(file, answer, kind)).toEqual([]);
      }),
      cases(100),
    );
    expect(seen.size).toBeGreaterThan(1);
  });
});
