import * as fc from "fast-check";

type Edit = (text: string) => string | Uint8Array;

const at = (text: string, place: number): number => place % (text.length + 1);
const inserted = (text: string, place: number, part: string): string =>
  text.slice(0, at(text, place)) + part + text.slice(at(text, place));

/** Replaces the n-th match of a pattern, counted around. */
function replacedAt(text: string, pattern: RegExp, which: number, by: (found: string) => string): string {
  const all = [...text.matchAll(pattern)];
  const match = all[which % all.length];
  if (match === undefined) return text;
  return text.slice(0, match.index) + by(match[0]) + text.slice(match.index + match[0].length);
}

const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return isBig ? bytes.swap16() : bytes;
};

/** Bytes that are no UTF-8 in the middle of a text. */
const withBytes = (text: string, place: number, bytes: readonly number[]): Uint8Array =>
  Buffer.concat([
    Buffer.from(text.slice(0, at(text, place))),
    Uint8Array.from(bytes),
    Buffer.from(text.slice(at(text, place))),
  ]);

/** What editors, transfers and other programs do to a file. */
const transport: fc.Arbitrary<Edit> = fc.oneof(
  fc.constantFrom<Edit[]>(
    (text) => `\uFEFF${text}`,
    (text) => `\uFEFF\uFEFF${text}`,
    (text) => text.replaceAll("\n", "\r\n"),
    (text) => text.replaceAll("\n", "\r"),
    (text) => text.replaceAll("\n", "\u2028"),
    (text) => text.replaceAll(" ", "\u00A0"),
    (text) => utf16(text, false),
    (text) => utf16(text, true),
    (text) => Buffer.from(text, "latin1"),
    (text) => text.replaceAll('"', "'"),
    (text) => text.replaceAll('"', "“"),
    (text) => text + text,
    (text) => `${text}\n${text}`,
    (text) => `${text}\0`,
    (text) => `[${text}]`,
    (text) => `// a comment\n${text}`,
    (text) => JSON.stringify(text),
    (text) => text.toUpperCase(),
    () => "",
    () => " \n\t",
    () => "null",
  ),
  fc.nat().map(
    (place): Edit =>
      (text) =>
        text.slice(0, at(text, place)),
  ),
  fc.nat().map(
    (place): Edit =>
      (text) =>
        text.slice(at(text, place)),
  ),
  fc.tuple(fc.nat(), fc.nat(200)).map(
    ([place, length]): Edit =>
      (text) =>
        text.slice(0, at(text, place)) + text.slice(at(text, place) + length),
  ),
  fc
    .tuple(
      fc.nat(),
      fc.constantFrom([0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xe6, 0x97], [0xf8, 0x88, 0x80, 0x80, 0x80]),
    )
    .map(
      ([place, bytes]): Edit =>
        (text) =>
          withBytes(text, place, bytes),
    ),
);

/** What people and programs write that is not JSON, or not what they think it is. */
const syntax: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(
      fc.nat(),
      fc.oneof(
        fc.constantFrom(...'{}[],:"\\\n\0\u001B/*#&', "\u2028", "\uFEFF", "null", "NaN", "//", ",,", '"a":', "\\u12"),
        fc.string({ unit: "binary", minLength: 1, maxLength: 3 }),
      ),
    )
    .map(
      ([place, part]): Edit =>
        (text) =>
          inserted(text, place, part),
    ),
  // A value for another.
  fc
    .tuple(
      fc.nat(),
      fc.constantFrom(
        "NaN",
        "-Infinity",
        "undefined",
        "0x10",
        "01",
        "+1",
        ".5",
        "1.",
        "1e",
        "9007199254740993",
        "1e999",
        "-0",
        "0.1234567890123456789",
        "'a'",
        "True",
        '"\\ud800"',
        '"\\u0000"',
        '"a\tb"',
        '"\\x41"',
        '"',
        "[1,]",
        '{"a":1,}',
        '{"__proto__": {"a": 1}}',
        '{"\\u005f_proto__": null}',
        '{"constructor": {"prototype": {"a": 1}}}',
      ),
    )
    .map(
      ([which, value]): Edit =>
        (text) =>
          replacedAt(text, /"[^"\\\n]*"(?!\s*:)/g, which, () => value),
    ),
  // A field twice, with the same name or the same name in other characters.
  fc.tuple(fc.nat(), fc.boolean()).map(
    ([which, isEscaped]): Edit =>
      (text) =>
        replacedAt(text, /"(\w+)"\s*:/g, which, (found) => {
          const name = isEscaped ? found.replace(/\w/, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`) : found;
          return `${name} 1, ${found}`;
        }),
  ),
  fc.tuple(fc.nat(), fc.constantFrom("__proto__", "constructor", "prototype", "$schema", "toJSON")).map(
    ([which, name]): Edit =>
      (text) =>
        replacedAt(text, /"(\w+)"\s*:/g, which, (found) => `"${name}": {"id": "a"}, ${found}`),
  ),
  fc.tuple(fc.nat(), fc.constantFrom(101, 3000, 100_000), fc.constantFrom("[", '{"a":')).map(
    ([which, depth, open]): Edit =>
      (text) =>
        replacedAt(
          text,
          /"[^"\\\n]*"(?!\s*:)/g,
          which,
          () => open.repeat(depth) + (open === "[" ? "]" : "1}").repeat(depth),
        ),
  ),
);

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === "string" ? Buffer.from(content) : content;

/** Ways to damage the text of a file, which leave some files right. The bytes are those of UTF-8, unless that is the damage. */
export const textDamage: fc.Arbitrary<(text: string) => Uint8Array> = fc
  .tuple(fc.array(syntax, { maxLength: 2 }), fc.option(transport))
  .map(([edits, last]) => (text) => {
    let edited = text;
    for (const edit of edits) edited = String(edit(edited));
    return bytesOf(last === null ? edited : last(edited));
  });
