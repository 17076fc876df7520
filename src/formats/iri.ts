/**
 * What an IRI (RFC 3987) cannot have after its host: a sign that is not its own, a `%` that encodes nothing, and characters
 * that only turn the direction of text. Halves of a surrogate pair cannot be encoded.
 */
const notInIri =
  /[^\w\-.~!$&'()*+,;=:@/?%\u00A0-\uDFFF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{DFFFD}\u{E1000}-\u{EFFFD}]|\p{Bidi_Control}|%(?![\dA-Fa-f]{2})/gu;

const encoded = (part: string): string => part.replaceAll(notInIri, encodeURIComponent);

/** A web address as an IRI: with everything percent-encoded that a browser takes, but an IRI cannot have. */
export function iriOf(address: string): string {
  // The brackets of a host that is an IPv6 address are in their place.
  const [, host = "", path = "", fragment] = /^(https?:\/\/[^/?#]*)?([^#]*)(?:#(.*))?$/is.exec(address) ?? [];
  const authority = host.split(/(?<=[[\]])|(?=[[\]])/).map((part) => (/^[[\]]$/.test(part) ? part : encoded(part)));
  return authority.join("") + encoded(path) + (fragment === undefined ? "" : `#${encoded(fragment)}`);
}
