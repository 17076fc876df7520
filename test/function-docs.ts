import ts from "typescript";

import { documented } from "./doc-examples.ts";

/** A parameter of a function. */
export interface Parameter {
  readonly name: string;
  /** Its type as written: `readonly M[]`. */
  readonly type: string;
}

/** What the source of an exported function says about it. */
export interface FunctionDoc {
  readonly parameters: readonly Parameter[];
  /** The text of its `@throws`, empty if it has none. */
  readonly throws: string;
}

const throwsOf = (node: ts.Node): readonly string[] =>
  ts
    .getJSDocTags(node)
    .filter(({ tagName }) => tagName.text === "throws")
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? "");

const parametersOf = (parameters: ts.NodeArray<ts.ParameterDeclaration>): readonly Parameter[] =>
  parameters.map(({ name, type }) => ({ name: name.getText(), type: type?.getText() ?? "" }));

const statements = documented.flatMap(({ file, text }) => [
  ...ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true).statements,
]);

/** What the source says about an exported function: that of its implementation, and the comments of all its overloads. */
export function functionDoc(name: string): FunctionDoc {
  const own = statements.filter((statement) => ts.isFunctionDeclaration(statement) && statement.name?.text === name);
  const implementation = own.find((statement) => ts.isFunctionDeclaration(statement) && statement.body !== undefined);
  return {
    parameters:
      implementation !== undefined && ts.isFunctionDeclaration(implementation)
        ? parametersOf(implementation.parameters)
        : [],
    throws: own.flatMap(throwsOf).join("\n"),
  };
}
