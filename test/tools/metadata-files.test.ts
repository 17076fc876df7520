import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { citationFile } from "../../.tools/citation-file.ts";
import { codemetaFile } from "../../.tools/codemeta-file.ts";
import { zenodoFile } from "../../.tools/zenodo-file.ts";
import manifest from "../../package.json" with { type: "json" };
import { about } from "../../src/index.ts";
import { secondDataset } from "../second-dataset/read.ts";

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
const address = "https://github.com/example/talks";
const published = { ...manifest, repository: { url: `git+${address}.git` } };

/** The properties that CodeMeta 3.0 has for source code, and the keywords of JSON-LD that it gives a name. */
const codemetaTerms = new Set(
  `@context type id address affiliation applicationCategory applicationSubCategory author buildInstructions citation
  codeRepository continuousIntegration contributor copyrightHolder copyrightYear dateCreated dateModified datePublished
  description developmentStatus downloadUrl editor email embargoEndDate encoding endDate familyName fileFormat fileSize funder
  funding givenName hasPart hasSourceCode identifier installUrl isAccessibleForFree isPartOf isSourceCodeOf issueTracker
  keywords license maintainer memoryRequirements name operatingSystem permissions position processorRequirements producer
  programmingLanguage provider publisher readme referencePublication relatedLink releaseNotes review reviewAspect reviewBody
  roleName runtimePlatform sameAs softwareHelp softwareRequirements softwareSuggestions softwareVersion sponsor startDate
  storageRequirements supportingData targetProduct url version`.split(/\s+/),
);

/** The fields of a deposit that Zenodo reads from a file. */
const zenodoFields = new Set(
  `upload_type publication_type image_type publication_date title creators description access_right license embargo_date
  access_conditions doi keywords notes related_identifiers contributors references communities grants subjects version
  language locations dates method`.split(/\s+/),
);

const unknown = (text: string, known: ReadonlySet<string>): readonly string[] =>
  Object.keys(JSON.parse(text)).filter((key) => !known.has(key));

it("describes the code in the words of CodeMeta, with the version of the package", () => {
  const text = read("codemeta.json");
  expect(text).toBe(codemetaFile(manifest, about));
  expect(unknown(text, codemetaTerms)).toEqual([]);
  expect(JSON.parse(text)).toMatchObject({
    "@context": "https://w3id.org/codemeta/3.0",
    type: "SoftwareSourceCode",
    name: manifest.name,
    version: manifest.version,
    softwareVersion: manifest.version,
    license: ["https://spdx.org/licenses/MIT", "https://spdx.org/licenses/CC-BY-4.0"],
    author: [{ type: "Organization", name: about.publisher?.title }],
  });
  expect(unknown(codemetaFile(published, about), codemetaTerms)).toEqual([]);
  expect(unknown(text.replace('"license"', '"licence"'), codemetaTerms)).toEqual(["licence"]);
});

it("tells Zenodo what a release is", () => {
  const text = read(".zenodo.json");
  expect(text).toBe(zenodoFile(manifest, about));
  expect(unknown(text, zenodoFields)).toEqual([]);
  expect(JSON.parse(text)).toMatchObject({
    upload_type: "dataset",
    access_right: "open",
    version: manifest.version,
    license: about.license?.name,
    creators: [{ name: about.publisher?.title }],
    keywords: about.keywords,
  });
  expect(unknown(text.replace('"creators"', '"authors"'), zenodoFields)).toEqual(["authors"]);
  expect(JSON.parse(zenodoFile(manifest, secondDataset.about))).toMatchObject({
    title: `${secondDataset.about.title} (${secondDataset.about.name})`,
  });
});

it("names the repository where its address is known, and claims none where it is not", () => {
  const files = (source: typeof manifest) => [
    codemetaFile(source, about),
    zenodoFile(source, about),
    citationFile(about, "repository" in source ? address : undefined),
  ];
  for (const text of files(published)) expect(text).toContain(address);
  for (const text of files(manifest)) expect(text).not.toContain("github");
  expect(JSON.parse(codemetaFile(published, about))).toMatchObject({
    codeRepository: address,
    issueTracker: `${address}/issues`,
  });
  expect(JSON.parse(zenodoFile(published, about)).related_identifiers).toContainEqual({
    identifier: `${address}/tree/v${manifest.version}`,
    relation: "isDerivedFrom",
    scheme: "url",
  });
});
