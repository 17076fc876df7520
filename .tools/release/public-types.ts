import ts from "typescript";

import type { Change } from "./bumps.ts";

/** The declarations of an API report by name; the overloads of a function are several under one name. */
type Declarations = ReadonlyMap<string, readonly Declared[]>;
type Declared = ts.DeclarationStatement | ts.VariableDeclaration;

/**
 * What changed between two API reports. Gone or changed is major; new is minor; a comment is no change. A type may gain
 * members, and a function optional parameters: that is minor, unless it is a member that users have to give now.
 */
export function typeChanges(before: string, after: string): readonly Change[] {
  const [old, now] = [declarationsIn(before), declarationsIn(after)];
  const given = typesOfParameters(now);
  const names = [...new Set([...old.keys(), ...now.keys()])].toSorted();
  return names.flatMap((name): readonly Change[] => {
    const [one, other] = [old.get(name), now.get(name)];
    if (one === undefined) return [{ in: "types", text: `added: ${name}`, bump: "minor" }];
    if (other === undefined) return [{ in: "types", text: `removed: ${name}`, bump: "major" }];
    const texts = new Set(other.map(plainText));
    const gone = one.filter((declared) => !texts.has(plainText(declared)));
    if (gone.length === 0)
      return other.length === one.length ? [] : [{ in: "types", text: `added: an overload of ${name}`, bump: "minor" }];
    const [oldOne, newOne] = [gone[0], other[0]];
    const additions = one.length === 1 && other.length === 1 && oldOne && newOne ? added(oldOne, newOne) : undefined;
    if (additions === undefined) return [{ in: "types", text: `changed: ${name}`, bump: "major" }];
    const isDemanded = additions.some(({ isOptional }) => !isOptional) && given.has(name);
    const line = `extended: ${name}: ${additions.map(({ text }) => text).join(", ")}`;
    return [{ in: "types", text: line, bump: isDemanded ? "major" : "minor" }];
  });
}

/** The declarations of a report, which has them as TypeScript between its first and its last fence. */
function declarationsIn(report: string): Declarations {
  const code = report.slice(report.indexOf("```ts\n") + 6, report.lastIndexOf("\n```"));
  const file = ts.createSourceFile("report.d.ts", code, ts.ScriptTarget.Latest, true);
  const all = file.statements.flatMap((statement): readonly (readonly [string, Declared])[] => {
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map((one) => [one.name.getText(), one]);
    // Cast: all other statements of a report declare something; an import or a list of exports has no name here.
    const declared = statement as ts.DeclarationStatement;
    return declared.name === undefined ? [] : [[declared.name.getText(), declared]];
  });
  return new Map(
    Object.entries(Object.groupBy(all, ([name]) => name)).map(([name, some = []]) => [
      name,
      some.map(([, declared]) => declared),
    ]),
  );
}

const printer = ts.createPrinter({ removeComments: true });

/** The text without comments, and without `export`: a type that is exported later is no other type. */
const plainText = (node: ts.Node): string =>
  printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()).replace(/^export /, "");

interface Addition {
  readonly text: string;
  readonly isOptional: boolean;
}

/** What a declaration has more than before; undefined if anything else is different. */
function added(before: Declared, after: Declared): readonly Addition[] | undefined {
  if (ts.isInterfaceDeclaration(before) && ts.isInterfaceDeclaration(after)) {
    const isSameHead = headOf(before) === headOf(after);
    return isSameHead ? newParts(before.members, after.members, false) : undefined;
  }
  if (ts.isModuleDeclaration(before) && ts.isModuleDeclaration(after)) {
    const [old, now] = [exportsOf(before), exportsOf(after)];
    const names = now.filter((name) => !old.includes(name));
    return old.every((name) => now.includes(name)) ? names.map((text) => ({ text, isOptional: true })) : undefined;
  }
  if (ts.isFunctionDeclaration(before) && ts.isFunctionDeclaration(after)) {
    if (after.type?.getText() !== before.type?.getText()) return undefined;
    if (parametersText(before.typeParameters) !== parametersText(after.typeParameters)) return undefined;
    const parts = newParts(before.parameters, after.parameters, true);
    return parts?.every(({ isOptional }) => isOptional) ? parts : undefined;
  }
  return undefined;
}

const headOf = ({ typeParameters, heritageClauses }: ts.InterfaceDeclaration): string =>
  [parametersText(typeParameters), ...(heritageClauses ?? []).map(plainText)].join(" ");

const parametersText = (parameters: ts.NodeArray<ts.TypeParameterDeclaration> | undefined): string =>
  (parameters ?? []).map(plainText).join(", ");

const exportsOf = (declared: ts.ModuleDeclaration): readonly string[] =>
  [...plainText(declared).matchAll(/[\w$]+(?=,|\s*\})/g)].map(([name]) => name);

/** The parts that are new, if all the old ones are still there; of parameters, in their old places. */
function newParts(
  before: readonly (ts.TypeElement | ts.ParameterDeclaration)[],
  after: readonly (ts.TypeElement | ts.ParameterDeclaration)[],
  isInOrder: boolean,
): readonly Addition[] | undefined {
  const [old, now] = [before.map(plainText), after.map(plainText)];
  const isKept = isInOrder ? old.every((text, index) => text === now[index]) : old.every((text) => now.includes(text));
  if (!isKept) return undefined;
  return after
    .filter((_, index) => !old.includes(now[index] ?? ""))
    .map((part) => ({
      text: part.name?.getText() ?? plainText(part),
      isOptional: part.questionToken !== undefined || (ts.isParameter(part) && part.dotDotDotToken !== undefined),
    }));
}

/** The names of the types that users pass to functions, and of those inside them. */
function typesOfParameters(declarations: Declarations): ReadonlySet<string> {
  const all = [...declarations.values()].flat();
  const found = new Set(all.filter(ts.isFunctionDeclaration).flatMap(({ parameters }) => parameters.flatMap(namesIn)));
  // A set that grows while it is read: what is added is read, too.
  for (const name of found)
    for (const declared of declarations.get(name) ?? [])
      if (!ts.isFunctionDeclaration(declared)) for (const inner of namesIn(declared)) found.add(inner);
  return found;
}

function namesIn(node: ts.Node): readonly string[] {
  const own = ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node) ? [nameOf(node)] : [];
  const inner: string[] = [];
  node.forEachChild((child) => {
    inner.push(...namesIn(child));
  });
  return [...own, ...inner];
}

const nameOf = (node: ts.TypeReferenceNode | ts.ExpressionWithTypeArguments): string =>
  (ts.isTypeReferenceNode(node) ? node.typeName : node.expression).getText();
