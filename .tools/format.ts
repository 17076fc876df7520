import { readFileSync } from "node:fs";

import { format, type FormatConfig } from "oxfmt";

// The names of files are no part of the options.
const {
  $schema: _,
  ignorePatterns: __,
  ...options
} = JSON.parse(readFileSync(new URL("../.oxfmtrc.json", import.meta.url), "utf8"));

/** The text of a TypeScript file as `npm run format` writes it. */
export async function formatted(file: string, text: string): Promise<string> {
  // Cast: the file was written against the type of these options.
  const { code, errors } = await format(file, text, options as FormatConfig);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${file} cannot be formatted: ${error.message}`);
  return code;
}
