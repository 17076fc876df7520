import { readdirSync, readFileSync } from "node:fs";

import ts from "typescript";

/** The type and the doc comment of a field of an interface. */
export interface FieldDoc {
  readonly type: ts.TypeNode;
  readonly description: string | undefined;
}

/** A declaration in src/model: an interface with its own and inherited fields, or an alias with its type. */
export interface TypeDoc {
  readonly description: string | undefined;
  readonly fields?: ReadonlyMap<string, FieldDoc>;
  readonly alias?: ts.TypeNode;
}

const directory = new URL("../src/model/", import.meta.url);
const files = readdirSync(directory)
  .filter((file) => file.endsWith(".ts"))
  .map((file) =>
    ts.createSourceFile(file, readFileSync(new URL(file, directory), "utf8"), ts.ScriptTarget.ES2022, true),
  );

/** The doc comment of a declaration, as running text without links. */
function descriptionOf(node: ts.Node): string | undefined {
  const text = ts
    .getJSDocCommentsAndTags(node)
    .map((part) => ts.getTextOfJSDocComment(part.comment) ?? "")
    .join(" ")
    .replaceAll(/\{@link (\w+)\}/g, "$1")
    .replaceAll(/(?<!\n)\n(?!\n|- ) */g, " ")
    .trim();
  return text === "" ? undefined : text;
}

const fieldsOf = (members: ts.NodeArray<ts.TypeElement>): [string, FieldDoc][] =>
  members.flatMap((member) =>
    ts.isPropertySignature(member) && member.type !== undefined
      ? [[member.name.getText(), { type: member.type, description: descriptionOf(member) }]]
      : [],
  );

/** The fields of a type that is declared inline. */
export const literalFields = (type: ts.TypeLiteralNode): ReadonlyMap<string, FieldDoc> =>
  new Map(fieldsOf(type.members));

const declared = new Map<string, ts.InterfaceDeclaration | ts.TypeAliasDeclaration>();
const ofConstants = new Map<string, string | undefined>();
for (const statement of files.flatMap((file) => [...file.statements])) {
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
    declared.set(statement.name.text, statement);
  if (ts.isVariableStatement(statement))
    for (const { name } of statement.declarationList.declarations)
      ofConstants.set(name.getText(), descriptionOf(statement));
}

/** Returns the declaration of a type in src/model, or `undefined` for a name that is declared elsewhere. */
export function typeDoc(name: string): TypeDoc | undefined {
  const node = declared.get(name);
  if (node === undefined) return undefined;
  if (ts.isTypeAliasDeclaration(node)) {
    // `type Status = (typeof statuses)[number]`: the doc comment may be on the list.
    const list = /^\(typeof (\w+)\)\[number\]$/.exec(node.type.getText())?.[1];
    return { description: descriptionOf(node) ?? ofConstants.get(list ?? ""), alias: node.type };
  }
  const inherited = (node.heritageClauses ?? [])
    .flatMap(({ types }) => [...types])
    .flatMap(({ expression }) => [...(typeDoc(expression.getText())?.fields ?? [])]);
  return { description: descriptionOf(node), fields: new Map([...inherited, ...fieldsOf(node.members)]) };
}
