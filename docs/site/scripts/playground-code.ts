/** Makes a program out of what a reader writes in the playground: its imports become look-ups, its last value a result. */
import { parse, type ImportDeclaration } from "acorn";

/** A program that can be run. */
export interface Program {
  /** The body of an async function of `modules`, `console` and `show`. */
  readonly body: string;
  /** The modules that it imports. */
  readonly imports: readonly string[];
}

/** An error in the code itself, with the place where it is. */
export class CodeError extends Error {
  override readonly name = "SyntaxError";
}

/** What the parser says, with the place in words. */
const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(
    /\((\d+):(\d+)\)$/,
    (_, line: string, column: string) => `in line ${line}, column ${Number(column) + 1}`,
  );

/** The text that takes the place of an import. It has as many lines, so that the code below keeps its line numbers. */
function lookUp({ source, specifiers }: ImportDeclaration, code: string): string {
  const module = `modules[${JSON.stringify(source.value)}]`;
  const names = specifiers.map((specifier) => {
    const local = specifier.local.name;
    if (specifier.type === "ImportNamespaceSpecifier") return `${local} = ${module}`;
    const imported =
      specifier.type === "ImportDefaultSpecifier"
        ? "default"
        : specifier.imported.type === "Identifier"
          ? specifier.imported.name
          : String(specifier.imported.value);
    // A name that the module lacks is undefined here, where an import would be an error: say so as one.
    return `${local} = exported(${module}, ${JSON.stringify(imported)}, ${JSON.stringify(source.value)})`;
  });
  const lines = code.split("\n").length - 1;
  return (names.length === 0 ? "" : `const ${names.join(", ")};`) + "\n".repeat(lines);
}

/**
 * Makes a program of code.
 *
 * @throws CodeError if it is not JavaScript, or exports something
 */
export function programOf(code: string): Program {
  let statements;
  try {
    statements = parse(code, { ecmaVersion: "latest", sourceType: "module", allowAwaitOutsideFunction: true }).body;
  } catch (error) {
    throw new CodeError(messageOf(error));
  }
  const imports: string[] = [];
  let body = "";
  let done = 0;
  const last = statements.at(-1);
  for (const statement of statements) {
    const own = code.slice(statement.start, statement.end);
    let changed = own;
    if (statement.type === "ImportDeclaration") {
      imports.push(String(statement.source.value));
      changed = lookUp(statement, own);
    } else if (statement.type.startsWith("Export")) {
      throw new CodeError("Nothing can be exported from here: write the code without export.");
    } else if (statement === last && statement.type === "ExpressionStatement") {
      const { start, end } = statement.expression;
      changed = `show(${code.slice(start, end)});`;
    }
    body += code.slice(done, statement.start) + changed;
    done = statement.end;
  }
  return { body: body + code.slice(done), imports };
}
