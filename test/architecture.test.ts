import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "..");
const page = readFileSync(path.join(root, "docs/architecture.md"), "utf8");

/** What each folder of src may import, as the page says. */
const mayImport = new Map(
  Array.from(page.matchAll(/^\| `([a-z]+)` \|([^|]*)\|/gm), ([, folder = "", list = ""]) => [
    folder,
    Array.from(list.matchAll(/`([^`]+)`/g), ([, name = ""]) => name),
  ]),
);

const files = readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.split(path.sep).join("/"));

const textOf = (file: string): string => readFileSync(path.join(root, "src", file), "utf8");

/** The files of src that a file imports, in paths from src. */
const importsOf = (file: string, text: string): readonly string[] =>
  ts
    .preProcessFile(text)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith("."))
    .map((name) => path.posix.join(path.posix.dirname(file), name));

const folderOf = (file: string): string => (file.includes("/") ? file.slice(0, file.indexOf("/")) : "");

/** What is wrong with what a file imports. */
function faults(file: string, imported: readonly string[]): readonly string[] {
  const allowed = mayImport.get(folderOf(file));
  return imported.flatMap((to) => {
    const [holder, inside] = to.split("/internal/");
    if (inside !== undefined && !file.startsWith(`${holder}/`))
      return [`${file} imports ${to}, which is private to src/${holder}`];
    const isAllowed =
      allowed === undefined ||
      folderOf(to) === folderOf(file) ||
      allowed.some((name) => to === name || to.startsWith(`${name}/`));
    return isAllowed ? [] : [`${file} imports ${to}, which docs/architecture.md does not allow`];
  });
}

describe("the layers", () => {
  it("are those of the folders", () => {
    expect([...mayImport.keys()].toSorted()).toEqual([...new Set(files.map(folderOf))].filter(Boolean).toSorted());
  });

  it("hold for every file", () => {
    const all = files.map((file) => [file, importsOf(file, textOf(file))] as const);
    expect(all.flatMap(([, imported]) => imported).length).toBeGreaterThan(500);
    expect(all.flatMap(([file, imported]) => faults(file, imported))).toEqual([]);
  });

  it("are broken by an import upwards, and by one of a private file", () => {
    const imports = (file: string, text: string) => faults(file, importsOf(file, text));
    expect(imports("model/place.ts", 'import { rate } from "../analysis/figures/rate.ts";')).toHaveLength(1);
    expect(imports("formats/to-csv.ts", 'import * as z from "../schema/index.ts";')).toHaveLength(1);
    expect(imports("formats/to-csv.ts", 'import { x } from "../schema/json-schema.ts";')).toEqual([]);
    expect(imports("analysis/talks/a.ts", 'export { x } from "../figures/internal/x.ts";')).toHaveLength(1);
    expect(imports("analysis/talks/a.ts", 'import { x } from "../internal/x.ts";')).toEqual([]);
    expect(imports("cli/run.ts", 'import { x } from "../analysis/answer.ts";')).toHaveLength(1);
  });
});

/** The names of the functions, types and interfaces that a file declares at its top level. */
function declaredIn(text: string): readonly string[] {
  const isFunction = (node: ts.Expression | undefined): boolean =>
    node !== undefined && (ts.isArrowFunction(node) || ts.isFunctionExpression(node));
  return ts.createSourceFile("", text, ts.ScriptTarget.ES2022).statements.flatMap((statement) => {
    if (ts.isFunctionDeclaration(statement)) {
      // Each overload is a declaration of its own.
      return statement.body === undefined || statement.name === undefined ? [] : [statement.name.text];
    }
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return [statement.name.text];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      ts.isIdentifier(name) && isFunction(initializer) ? [name.text] : [],
    );
  });
}

it("has one meaning for each name, and one place for each meaning", () => {
  const places = new Map<string, string[]>();
  for (const file of files.filter((name) => folderOf(name) !== "data"))
    for (const name of new Set(declaredIn(textOf(file)))) places.set(name, [...(places.get(name) ?? []), file]);
  expect(places.size).toBeGreaterThan(400);
  expect(
    [...places].filter(([, found]) => found.length > 1).map(([name, found]) => `${name}: ${found.join(", ")}`),
  ).toEqual([]);
});
