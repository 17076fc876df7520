/**
 * The error that a function of this folder throws for a text that is no supported EDTF string, or a date that it cannot
 * answer for: a `RangeError` with the name `"EdtfError"` and the text. `message` is a whole sentence for a person.
 */
export type EdtfError = RangeError & { readonly name: "EdtfError"; readonly text: string };

/** Makes an `EdtfError`; the caller throws it. */
export function edtfError(text: string, message: string): EdtfError {
  return Object.assign(new RangeError(message), { name: "EdtfError" as const, text });
}

/**
 * Says whether something caught is an `EdtfError`. It looks at the name and not at a class, so it also holds for an error
 * that another copy of this library threw (the ESM and the CommonJS build in one process).
 *
 * @param error - whatever was caught
 * @returns true for an `EdtfError`
 * @example
 * ```ts
 * isEdtfError(new TypeError("no")); // => false
 * ```
 */
export function isEdtfError(error: unknown): error is EdtfError {
  return error instanceof RangeError && error.name === "EdtfError";
}
