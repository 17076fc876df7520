/** A long text cut after 60 characters, for a message that quotes what somebody wrote. */
export const shorten = (text: string): string =>
  // A character outside the basic plane is two units long, and must not be cut in half.
  text.length <= 60 ? text : `${text.slice(0, 60).replace(/[\uD800-\uDBFF]$/, "")}…`;
