/** A value as text, for readers of the playground: close to what Node prints. */

const width = 88;
const isName = (key: string): boolean => /^[A-Za-z_$][\w$]*$/.test(key);

function inside(value: unknown, indent: string, seen: readonly unknown[]): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function") return `[Function: ${value.name === "" ? "(anonymous)" : value.name}]`;
  if (typeof value !== "object" || value === null) return String(value);
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "Invalid Date" : value.toISOString();
  if (seen.includes(value)) return "[Circular]";
  const deeper = `${indent}  `;
  const own = [...seen, value];
  const part = (each: unknown): string => inside(each, deeper, own);
  if (value instanceof Map)
    return block(
      `Map(${value.size}) {`,
      [...value].map(([key, each]) => `${part(key)} => ${part(each)}`),
      "}",
      indent,
    );
  if (value instanceof Set) return block(`Set(${value.size}) {`, [...value].map(part), "}", indent);
  if (ArrayBuffer.isView(value)) return `${value.constructor.name}(${value.byteLength} bytes)`;
  if (Array.isArray(value)) return block("[", value.map(part), "]", indent);
  const entries = Object.entries(value).map(
    ([key, each]) => `${isName(key) ? key : JSON.stringify(key)}: ${part(each)}`,
  );
  return block("{", entries, "}", indent);
}

/** Parts on one line if they fit, otherwise on lines of their own. */
function block(open: string, parts: readonly string[], close: string, indent: string): string {
  if (parts.length === 0) return open + close;
  const line = `${open} ${parts.join(", ")} ${close}`;
  if (line.length + indent.length <= width && !line.includes("\n"))
    return open === "[" ? `[${parts.join(", ")}]` : line;
  return `${open}\n${parts.map((part) => `${indent}  ${part},\n`).join("")}${indent}${close}`;
}

/** A value as text. A string is shown as it is, and inside of other values in quotation marks. */
export const shownValue = (value: unknown): string => (typeof value === "string" ? value : inside(value, "", []));
