import { describe, expect, it } from "vitest";

import {
  exampleOf,
  familyOf,
  readApiPath,
  readApiText,
  shortenUnions,
  programOfExample,
} from "../../docs/site/lib/api-text.ts";

describe("readApiPath", () => {
  it.each([
    ["src/functions/rate.md", { kind: "functions", name: "rate", entry: "japan-dprk-talks" }],
    [
      "src/formats/parquet/functions/toParquet.md",
      { kind: "functions", name: "toParquet", entry: "japan-dprk-talks/formats/parquet" },
    ],
    ["src/schema/classes/DatasetError.md", { kind: "classes", name: "DatasetError", entry: "japan-dprk-talks/schema" }],
    ["src/helpers/index.md", undefined],
    ["index.md", undefined],
  ])("%s", (path, file) => {
    expect(readApiPath(path)).toEqual(file);
  });
});

describe("readApiText", () => {
  const file = `# Function: rate()

\`\`\`ts
function rate(): number;
\`\`\`

Defined in: [src/analysis/figures/rate.ts:27](analysis/figures/rate.ts)

Divides.

## Type Parameters

### F

## Parameters

### one

Defined in: [src/other.ts:1](other.ts)

***

## Returns

\`number\`

## Example

\`\`\`ts
rate(); // => 1
\`\`\`
`;

  it("finds where it is defined, and leaves the places out of the text", () => {
    const { definedIn, markdown } = readApiText(file);
    expect(definedIn).toBe("src/analysis/figures/rate.ts");
    expect(markdown).not.toMatch(/Defined in|\*\*\*|# Function/);
  });

  it("puts what a reader needs first first, and loses nothing", () => {
    const headings = readApiText(file).markdown.match(/^##+ .+$/gm);
    expect(headings).toEqual(["## Example", "## Parameters", "### one", "## Returns", "## Type Parameters", "### F"]);
  });

  it("cuts a long union in a paragraph", () => {
    const union = Array.from({ length: 20 }, (_, index) => `\`"${index}"\``).join("\n  \\| ");
    const { markdown } = readApiText(`# T\n\n## Returns\n\n${union}\n\nwhat it is`);
    expect(markdown).toContain('`"11"` \\| … (8 more)\n\nwhat it is');
    expect(markdown).not.toContain('`"12"`');
  });
});

describe("shortenUnions", () => {
  const union = (length: number): string =>
    `type Id = \n${Array.from({ length }, (_, index) => `  | "${index}"`).join("\n")};\n`;

  it("cuts a long union after twelve, and counts the rest", () => {
    expect(shortenUnions(union(1300))).toContain('  | "11"\n  | … // 1,288 more;\n');
    expect(shortenUnions(union(1300))).not.toContain('"12"');
  });

  it("leaves a short one", () => {
    expect(shortenUnions(union(12))).toBe(union(12));
  });
});

describe("programOfExample", () => {
  const entryOf = new Map([
    ["getMeeting", "japan-dprk-talks"],
    ["dataset", "japan-dprk-talks"],
    ["rate", "japan-dprk-talks"],
    ["toCsv", "japan-dprk-talks/formats"],
  ]);

  it("imports the exports that an example uses, each from its entry", () => {
    expect(programOfExample("toCsv({ ...dataset, a: getMeeting(1) });", entryOf)).toBe(
      'import { dataset, getMeeting } from "japan-dprk-talks";\nimport { toCsv } from "japan-dprk-talks/formats";\n\ntoCsv({ ...dataset, a: getMeeting(1) });',
    );
  });

  it("prints every value that it promises, and leaves what throws", () => {
    const example = 'const one = 1;\nrate(one); // => 2\nrate(3); // throws "no"';
    expect(programOfExample(example, entryOf)).toBe(
      'import { rate } from "japan-dprk-talks";\n\nconst one = 1;\nconsole.log(rate(one)); // => 2\nrate(3); // throws "no"',
    );
  });

  it("imports no names of properties, strings, comments, or of the example itself", () => {
    const example = 'const rate = 1;\nobject.dataset; "toCsv"; // getMeeting';
    expect(programOfExample(example, entryOf)).toBe(`\n${example}`);
  });
});

describe("exampleOf", () => {
  it("finds the code of the example, also of one form of call among several", () => {
    expect(exampleOf("A.\n\n## Example\n\n```ts\nrate();\n```\n")).toBe("rate();\n");
    expect(exampleOf("A.\n\n## Call Signature\n\n### Example\n\n```ts\nendOf();\n```\n")).toBe("endOf();\n");
    expect(exampleOf("A.\n\n## Returns\n\nB.")).toBeUndefined();
  });
});

describe("familyOf", () => {
  it.each([
    ["src/analysis/talks/gaps-along.ts", "talks"],
    ["src/dates/compare.ts", "dates"],
    ["src/formats/parquet/to-parquet.ts", "formats"],
    ["src/analysis/answer.ts", "model"],
    ["", "model"],
  ])("%s is of %s", (file, family) => {
    expect(familyOf(file)).toBe(family);
  });
});
