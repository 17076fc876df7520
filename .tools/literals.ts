import ts from "typescript";

/** The way to a value: field names and positions from the outside in. */
export type Way = readonly (string | number)[];

/** Called with each part of a literal that cannot be read as it is, and what to do about it. */
export type OnFault = (node: ts.Node, message: string) => void;

const nameOf = (property: ts.ObjectLiteralElementLike): string | undefined =>
  ts.isPropertyAssignment(property) && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name))
    ? property.name.text
    : undefined;

function objectOf(node: ts.ObjectLiteralExpression, onFault: OnFault): Readonly<Record<string, unknown>> {
  const fields = new Map<string, unknown>();
  for (const property of node.properties) {
    const name = nameOf(property);
    if (name === undefined || !ts.isPropertyAssignment(property))
      onFault(property, 'expected a field and its value, such as title: "…"');
    else {
      if (fields.has(name)) onFault(property, `"${name}" is given twice: remove one of the two`);
      fields.set(name, valueOf(property.initializer, onFault));
    }
  }
  return Object.fromEntries(fields);
}

/** The value of a plain literal, read without running it. A part that is not a plain literal is undefined. */
export function valueOf(node: ts.Expression, onFault: OnFault): unknown {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken) {
    const number = valueOf(node.operand, onFault);
    return typeof number === "number" ? -number : undefined;
  }
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (node.kind === ts.SyntaxKind.NullKeyword) return null;
  if (ts.isArrayLiteralExpression(node)) return node.elements.map((element) => valueOf(element, onFault));
  if (ts.isObjectLiteralExpression(node)) return objectOf(node, onFault);
  onFault(node, "expected a plain literal: a string, a number, true, a list or an object");
  return undefined;
}

/** The part of a literal that a way leads to; of a way into what is missing, the innermost part that is there. */
export function nodeAt(node: ts.Expression, way: Way): ts.Node {
  const [step, ...rest] = way;
  if (typeof step === "string" && ts.isObjectLiteralExpression(node)) {
    const property = node.properties.find((one) => nameOf(one) === step);
    if (property === undefined || !ts.isPropertyAssignment(property)) return node;
    const inner = nodeAt(property.initializer, rest);
    // An editor's cursor belongs at the name of the field, not behind it.
    return inner === property.initializer ? property : inner;
  }
  if (typeof step === "number" && ts.isArrayLiteralExpression(node)) {
    const element = node.elements[step];
    return element === undefined ? node : nodeAt(element, rest);
  }
  return node;
}
