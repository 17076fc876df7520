/**
 * Sets the address of the repository: `npm run set-repository -- https://github.com/owner/name`.
 *
 * The field `repository` of package.json is the one place that has it. The site, the citation files and the registry's page take
 * it from there; while it is absent, nothing claims an address.
 */
import { readFileSync } from "node:fs";
import path from "node:path";

import { type Outcome, report } from "./command.ts";
import { repository, writeTexts } from "./data-tree.ts";

/** A package.json, as far as it says where the project is kept. */
export interface Manifest {
  readonly repository?: string | { readonly url: string };
}

/** The web address of the repository, without what git and npm add to it; undefined while none is set. */
export function repositoryAddress({ repository: field }: Manifest): string | undefined {
  const url = typeof field === "object" ? field.url : field;
  return url?.replace(/^git\+/, "").replace(/\.git$/, "");
}

/** A package.json with the address of the repository, of its README and of its issues. */
export function withRepository(
  manifest: Readonly<Record<string, unknown>>,
  address: string,
): Readonly<Record<string, unknown>> {
  const { repository: _, homepage: __, bugs: ___, ...rest } = manifest;
  return Object.fromEntries(
    Object.entries(rest).flatMap(([key, value]) => [
      [key, value],
      ...(key === "keywords"
        ? [
            ["homepage", `${address}#readme`],
            ["bugs", `${address}/issues`],
          ]
        : []),
      ...(key === "license" ? [["repository", { type: "git", url: `git+${address}.git` }]] : []),
    ]),
  );
}

const isAddress = (text: string): boolean =>
  /^https:\/\/[\w.-]+\/[\w.-]+\/[\w.-]*[\w-]$/.test(text) && !text.endsWith(".git");

/** Sets the address in package.json, and in the command that CONTRIBUTING.md clones the repository with. */
export function setRepository(root: string, words: readonly string[]): Outcome {
  const read = (file: string): string => readFileSync(path.join(root, file), "utf8");
  const manifest: Manifest & Readonly<Record<string, unknown>> = JSON.parse(read("package.json"));
  const [address = "", ...others] = words;
  if (!isAddress(address) || others.length > 0) {
    const lines = [
      `The address is ${repositoryAddress(manifest) ?? "not set"}.`,
      "To set it: npm run set-repository -- https://github.com/owner/name (https, without .git at the end).",
    ];
    return { lines, isFailure: words.length > 0 };
  }
  const written = writeTexts(root, {
    "package.json": `${JSON.stringify(withRepository(manifest, address), null, 2)}\n`,
    "CONTRIBUTING.md": read("CONTRIBUTING.md").replaceAll(
      /^git clone (?:<address of the repository>|https:\S+)/gm,
      `git clone ${address}.git`,
    ),
  });
  const lines = written.map((file) => `Wrote ${file}.`);
  return { lines: [...lines, "Now write what is generated from it: npm run generate."], isFailure: false };
}

if (import.meta.main) report(setRepository(repository, process.argv.slice(2)));
