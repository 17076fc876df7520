/** What was asked for cannot be done. The message is for the person who asked. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";
}
