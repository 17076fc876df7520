import { readdirSync } from "node:fs";
import { format } from "node:util";

import { afterEach, describe, expect, it, vi } from "vitest";

const folder = new URL("../../docs/recipes/", import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replace(/\.ts$/, ""));

/** What a recipe prints, as Node prints it. */
async function printed(name: string): Promise<string> {
  const lines: string[] = [];
  vi.spyOn(console, "log").mockImplementation((...words: readonly unknown[]) => void lines.push(format(...words)));
  await import(new URL(`${name}.ts`, folder).pathname);
  return `${lines.join("\n")}\n`;
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.resetModules();
});

/** What a reader takes from each recipe, counted by hand from the records. */
const facts: Readonly<Record<string, readonly string[]>> = {
  start: ["The longest gap: 9710 days, from 1971-02-05 to 1997-09-06", "13000 of 34600", "House of Representatives"],
  "longest-silence": ["3643 days: 2002-08-18-pyongyang to 2012-08-09-beijing", "3939 days from 2014-03-19-shenyang"],
  "repatriation-rate": ["2014-03-03: 13,000 of about 34,600 = 37.6 %"],
  "who-faced-whom": ["Junichi Ihara and Song Il Ho"],
  "known-then": ["+ 2002-09-17-pyongyang-summit", "+ 2002-09-17-pyongyang-declaration"],
  "third-countries": ["China: ", "Switzerland: 1 (1959)"],
  "between-meetings": ["- 9 October 2006: "],
  "disputed-figures": ["(both-kept)", "* 93,340 ("],
  "check-a-claim": ["The record agrees: ", "570 days earlier", "The record differs: "],
  calendar: ["BEGIN:VCALENDAR", "DTSTART;VALUE=DATE:20021029", "END:VCALENDAR"],
  bibliography: ["@misc{kcna-2012-08-10-red-cross-talks,", "date = {2012-08-10},"],
  "time-series": ["2014-03-03,9,9,", "2014-03-03,8,8,"],
  "own-records": [
    'Did you mean "shenyang"?',
    'Did you mean "red-cross"?',
    "end: expected a date on or after the start (2014-03-05), found 2014-03-04",
  ],
};

describe("the recipes of the guide", () => {
  it("are those with facts below, and each has its output beside it", () => {
    const outputs = readdirSync(folder).flatMap((file) => (file.endsWith(".txt") ? [file.replace(/\.txt$/, "")] : []));
    expect(names.toSorted()).toEqual(Object.keys(facts).toSorted());
    expect(outputs.toSorted()).toEqual(names.toSorted());
  });

  // `npx vitest run test/site/recipes.test.ts -u` writes the outputs anew after the data has changed.
  it.each(names)("%s prints the output that the guide shows", async (name) => {
    const output = await printed(name);
    for (const fact of facts[name] ?? []) expect(output).toContain(fact);
    await expect(output).toMatchFileSnapshot(new URL(`${name}.txt`, folder).pathname);
  });
});
