/**
 * The error for a string that is not supported EDTF, or a date that a function cannot answer for: a `RangeError` with the
 * name `"EdtfError"` and the string in `text`. Its `message` is a whole sentence, written for people.
 */
export type EdtfError = RangeError & { readonly name: "EdtfError"; readonly text: string };

/** Creates an `EdtfError`; the caller throws it. */
export function edtfError(text: string, message: string): EdtfError {
  return Object.assign(new RangeError(message), { name: "EdtfError" as const, text });
}

/**
 * Says whether a caught value is an `EdtfError`. It checks the error's name, not its class, so it also recognises an error
 * thrown by another copy of this library (the ESM and the CommonJS build in one process). It never throws.
 *
 * @param error - the caught value
 * @returns true for an `EdtfError`
 * @example
 * ```ts
 * isEdtfError(new TypeError("no")); // => false
 * ```
 */
export function isEdtfError(error: unknown): error is EdtfError {
  try {
    return error instanceof RangeError && error.name === "EdtfError";
  } catch {
    // A revoked proxy, for example, throws whatever one asks of it.
    return false;
  }
}
