import ts from "typescript";
import { describe, expect, it } from "vitest";

import { nodeAt, valueOf } from "../../.tools/literals.ts";

function literal(text: string): ts.Expression {
  const source = ts.createSourceFile("a.ts", `(${text})`, ts.ScriptTarget.ES2022, true);
  const [statement] = source.statements;
  if (statement === undefined || !ts.isExpressionStatement(statement)) throw new Error("no expression");
  if (!ts.isParenthesizedExpression(statement.expression)) throw new Error("no parentheses");
  return statement.expression.expression;
}

describe("valueOf", () => {
  const read = (text: string): unknown => {
    const faults: string[] = [];
    const value = valueOf(literal(text), (node, message) => faults.push(`${node.getText()}: ${message}`));
    return faults.length > 0 ? faults : value;
  };

  it.each([
    '{ id: "a", "open-end": "..", list: [1, -2.5, 34_600], range: { min: 0, max: 1e3 }, is: true, no: false, none: null }',
    '"\\u5b8b\\n\\"x\\""',
    "`plain`",
    "[]",
    "{}",
  ])("reads %s as it runs", (text) => {
    // The text is from this test.
    expect(read(text)).toEqual(new Function(`return (${text})`)());
  });

  it.each([
    ["{ ...other }", "...other: expected a field and its value"],
    ["{ id }", "id: expected a field and its value"],
    ["{ [key]: 1 }", "[key]: 1: expected a field and its value"],
    ["[today()]", "today(): expected a plain literal"],
    ["`${year}`", "`${year}`: expected a plain literal"],
    ["{ place: elsewhere }", "elsewhere: expected a plain literal"],
    ['{ id: "a", id: "b" }', 'id: "b": "id" is given twice: remove one of the two'],
  ])("does not run %s", (text, fault) => {
    expect(read(text)).toEqual([expect.stringContaining(fault)]);
  });
});

describe("nodeAt", () => {
  const node = literal('{ id: "a", list: [{ x: 1 }, { y: "z" }], names: { en: "A" } }');

  it.each([
    [["id"], 'id: "a"'],
    [["list", 1], '{ y: "z" }'],
    [["list", 1, "y"], 'y: "z"'],
    [["names", "en"], 'en: "A"'],
    [["names", "ja"], 'names: { en: "A" }'],
    [["list", 5], 'list: [{ x: 1 }, { y: "z" }]'],
    [["id", "length"], 'id: "a"'],
  ])("finds %j", (way, text) => {
    expect(nodeAt(node, way).getText()).toBe(text);
  });

  it("finds the record for a field that is missing", () => {
    expect(nodeAt(node, ["title"])).toBe(node);
  });
});
