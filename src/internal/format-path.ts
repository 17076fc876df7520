import { shorten } from "./shorten.ts";

/** A path to a part of a record, as people write it: `delegations[0].capacity`. */
export const formatPath = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${shorten(String(part))}`))
    .join("")
    .replace(/^\./, "");
