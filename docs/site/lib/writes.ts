/** Files that are written when they are asked for. */
export type Contents = string | Uint8Array;
export type Write = () => Contents | Promise<Contents>;
/** A file: its path below a folder, and what writes it. */
export type NamedFile = readonly [path: string, write: Write];

/** A value that is worked out when it is first needed. */
export function once<Value>(make: () => Value): () => Value {
  let value: { readonly made: Value } | undefined;
  return () => (value ??= { made: make() }).made;
}

export const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** One of the files that the library writes together. */
export function pick(files: Readonly<Record<string, Contents>>, name: string): Contents {
  const contents = files[name];
  if (contents === undefined) throw new Error(`The library no longer writes ${name}.`);
  return contents;
}
