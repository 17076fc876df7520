import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { iriOf } from "../../src/formats/iri.ts";
import { dataset } from "../../src/index.ts";
import { sourceSchema } from "../../src/schema/index.ts";
import { source } from "../builders.ts";
import { cases } from "../property-runs.ts";

// The grammar of an IRI (RFC 3987) with the schemes that a web address has, part by part.
const ucs =
  "\\u{A0}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFEF}\\u{10000}-\\u{1FFFD}\\u{20000}-\\u{2FFFD}\\u{30000}-\\u{3FFFD}\\u{40000}-\\u{4FFFD}\\u{50000}-\\u{5FFFD}\\u{60000}-\\u{6FFFD}\\u{70000}-\\u{7FFFD}\\u{80000}-\\u{8FFFD}\\u{90000}-\\u{9FFFD}\\u{A0000}-\\u{AFFFD}\\u{B0000}-\\u{BFFFD}\\u{C0000}-\\u{CFFFD}\\u{D0000}-\\u{DFFFD}\\u{E1000}-\\u{EFFFD}";
const one = (more: string) => `(?:[A-Za-z0-9\\-._~!$&'()*+,;=${ucs}${more}]|%[0-9A-Fa-f]{2})`;
const grammar = new RegExp(
  `^https?://(?:${one(":")}*@)?(?:\\[[0-9A-Fa-f:.]+\\]|${one("")}*)(?::\\d*)?(?:/${one(":@/")}*)?(?:\\?${one(":@/?")}*)?(?:#${one(":@/?")}*)?$`,
  "iu",
);

const isAccepted = (url: string): boolean => sourceSchema.safeParse(source({ id: "s", url })).success;

describe("iriOf", () => {
  it.each([
    ["https://example.org", "https://example.org"],
    ["https://example.org/a|b", "https://example.org/a%7Cb"],
    ["https://example.org/a[1]?b[]={c}", "https://example.org/a%5B1%5D?b%5B%5D=%7Bc%7D"],
    ["https://example.org/100%", "https://example.org/100%25"],
    ["https://example.org/%zz%41", "https://example.org/%25zz%41"],
    ["https://example.org/a#b#c", "https://example.org/a#b%23c"],
    ["https://[2001:db8::1]:8080/a[", "https://[2001:db8::1]:8080/a%5B"],
    ["https://a|b@example.org/", "https://a%7Cb@example.org/"],
    ["https://example.org/日?本#語", "https://example.org/日?本#語"],
    ["https://example.org/\u202Ea\u200F", "https://example.org/%E2%80%AEa%E2%80%8F"],
    ["https://example.org/\uE000\u{F0000}😀", "https://example.org/%EE%80%80%F3%B0%80%80😀"],
    ["HTTPS://EXAMPLE.ORG/\\", "HTTPS://EXAMPLE.ORG/%5C"],
  ])("writes %j as %j", (address, iri) => {
    expect(isAccepted(address)).toBe(true);
    expect(iriOf(address)).toBe(iri);
    expect(iriOf(iri)).toBe(iri);
    expect(iri).toMatch(grammar);
  });

  it("leaves the addresses of the record as they are, unless they are none", () => {
    const urls = dataset.sources.flatMap(({ url, archived }) => [url ?? [], archived ?? []].flat());
    expect(urls.filter((url) => !grammar.test(iriOf(url)))).toEqual([]);
    expect(urls.filter((url) => grammar.test(url) && !/\p{Bidi_Control}/u.test(url) && iriOf(url) !== url)).toEqual([]);
  });

  it("makes an IRI of every address that the schema accepts, and the same address for a browser", () => {
    const part = fc.string({
      unit: fc.oneof(fc.constantFrom(..."ab:/?#[]@%|{}<>^`\\\"'日\u202E\uE000"), fc.string({ unit: "grapheme" })),
    });
    fc.assert(
      fc.property(part, (path) => {
        const address = `https://example.org/${path}`;
        fc.pre(isAccepted(address));
        const iri = iriOf(address);
        expect(iri).toMatch(grammar);
        expect(iriOf(iri)).toBe(iri);
        const asUrl = (text: string) => decodeURIComponent(new URL(text.replaceAll(/%(?![\dA-Fa-f]{2})/g, "%25")).href);
        fc.pre(!/%[89A-F]/i.test(address) && !address.includes("\\"));
        expect(asUrl(iri)).toBe(asUrl(address));
      }),
      cases(500),
    );
  });
});
