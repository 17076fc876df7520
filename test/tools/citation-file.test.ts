import { readFileSync } from "node:fs";

import { Ajv } from "ajv";
import { expect, it } from "vitest";
import { parse } from "yaml";

import { citationFile } from "../../.tools/citation-file.ts";
import { about } from "../../src/index.ts";
import cff from "../formats/profiles/cff-1.2.0.json" with { type: "json" };
import { secondDataset } from "../second-dataset/read.ts";

const validate = new Ajv({ strict: false, validateFormats: false }).compile(cff);
const faults = (text: string): unknown => (validate(parse(text)) ? [] : validate.errors);
const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");

it("is a citation file by the schema of its format, with the version of the package", () => {
  const text = read("CITATION.cff");
  const { version }: { readonly version: string } = JSON.parse(read("package.json"));
  expect(faults(text)).toEqual([]);
  expect(text).toBe(citationFile({ ...about, version }));
  expect(parse(text)).toMatchObject({
    type: "dataset",
    title: `${about.title} (${about.name})`,
    version,
    license: about.license?.name,
    authors: [{ name: about.publisher?.title }],
    url: about.homepage,
    abstract: expect.stringContaining(`Up to date as of ${about.coverage?.cutOff}.`),
  });
});

it("can be written for any dataset: with what it states, and in characters that YAML reads back", () => {
  expect(faults(citationFile(secondDataset.about))).toEqual([]);
  const bare = citationFile({ name: "river-talks", title: 'Talks: "on" a #river', citation: "A. Author: Talks." });
  expect(faults(bare)).toEqual([]);
  expect(parse(bare)).toEqual({
    "cff-version": "1.2.0",
    message: "Cite it as: A. Author: Talks.",
    type: "dataset",
    title: 'Talks: "on" a #river (river-talks)',
    authors: [{ name: "river-talks" }],
  });
});

it("catches a file that is not one", () => {
  expect(faults(read("CITATION.cff").replace('type: "dataset"', 'type: "talks"'))).toEqual([
    expect.objectContaining({ instancePath: "/type" }),
  ]);
});
