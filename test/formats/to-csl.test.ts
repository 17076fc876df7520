import { describe, expect, it } from "vitest";

import type { Edtf } from "../../src/dates/index.ts";
import { toCsl } from "../../src/formats/to-csl.ts";
import { sources, type SourceType } from "../../src/index.ts";
import { source } from "../builders.ts";

describe("toCsl", () => {
  it("gives a paper its title as the container, and the agency as the author", () => {
    expect(
      toCsl([
        source({
          id: "ap",
          title: "Talks end",
          publisher: "The Japan Times",
          agency: "AP",
          url: "https://example.org/a",
          published: "2014-03-04",
        }),
      ]),
    ).toEqual([
      {
        id: "ap",
        type: "article-newspaper",
        title: "Talks end",
        author: [{ literal: "AP" }],
        "container-title": "The Japan Times",
        issued: { "date-parts": [[2014, 3, 4]] },
        accessed: { "date-parts": [[2026, 11, 22]] },
        URL: "https://example.org/a",
        language: "en",
        custom: { type: "news", reliability: "normal", published: "2014-03-04", accessed: "2026-11-22" },
      },
    ]);
  });

  it("has what a source states, and nothing else", () => {
    const accessed = { "date-parts": [[2026, 11, 22]] };
    expect(toCsl([source({ id: "m", type: "ngo" })])).toStrictEqual([
      {
        id: "m",
        type: "report",
        title: "A page",
        publisher: "A paper",
        accessed,
        language: "en",
        custom: { type: "ngo", reliability: "normal", accessed: "2026-11-22" },
      },
    ]);
    const more = { authors: ["A writer", "Another"], agency: "AP", archived: "https://example.org/b", locator: "p. 3" };
    expect(toCsl([source({ id: "n", ...more, titleIsDescription: true, published: "2014" })])).toStrictEqual([
      {
        id: "n",
        type: "article-newspaper",
        title: "[A page]",
        author: [{ literal: "A writer" }, { literal: "Another" }],
        "container-title": "A paper",
        issued: { "date-parts": [[2014]] },
        accessed,
        language: "en",
        custom: {
          type: "news",
          reliability: "normal",
          accessed: "2026-11-22",
          published: "2014",
          titleIsDescription: true,
          ...more,
        },
      },
    ]);
    const [{ custom = {} } = {}] = toCsl([source({ id: "o", authors: ["A writer"] })]);
    expect(custom).toStrictEqual({
      type: "news",
      reliability: "normal",
      accessed: "2026-11-22",
      authors: ["A writer"],
    });
  });

  it.each([
    ["news", true],
    ["academic", true],
    ["reference", true],
    ["blog", true],
    ["un", false],
    ["other", false],
  ] as const)(
    "says whether something of the type %s is contained in what the publisher publishes",
    (type, contained) => {
      const [item = {}] = toCsl([source({ id: "s", type })]);
      expect(["container-title" in item, "publisher" in item]).toEqual([contained, !contained]);
    },
  );

  it("gives a body that publishes its own page as the publisher, and a described title in brackets", () => {
    const [item] = toCsl([
      source({ id: "m", type: "government", publisher: "MOFA", title: "Outline", titleIsDescription: true }),
    ]);
    expect(item).toMatchObject({ type: "report", publisher: "MOFA", title: "[Outline]" });
    expect(item).not.toHaveProperty("container-title");
    expect(item).not.toHaveProperty("issued");
    expect(item).not.toHaveProperty("URL");
  });

  it.each<[SourceType, string]>([
    ["news", "article-newspaper"],
    ["government", "report"],
    ["red-cross", "report"],
    ["un", "report"],
    ["ngo", "report"],
    ["academic", "article-journal"],
    ["reference", "entry-encyclopedia"],
    ["blog", "post-weblog"],
    ["other", "webpage"],
  ])("calls a source of the type %s %s", (type, written) => {
    expect(toCsl([source({ id: "s", type })])[0]?.type).toBe(written);
  });

  it.each(["minutes", "constructor"])("calls a source of another dataset's type %s a document", (type) => {
    const [item] = toCsl([source({ id: "s", type, publisher: "A secretary" })]);
    expect(item).toMatchObject({ type: "document", publisher: "A secretary", custom: { type } });
  });

  it.each<[Edtf, object]>([
    ["2002-10", { "date-parts": [[2002, 10]] }],
    // As certain as it is precise: some day in 2002.
    ["2002-XX", { "date-parts": [[2002]] }],
    ["2002-08-XX", { "date-parts": [[2002, 8]] }],
    ["2002-XX-XX?", { "date-parts": [[2002]], circa: true }],
    ["1960-02~", { "date-parts": [[1960, 2]], circa: true }],
    ["2016?", { "date-parts": [[2016]], circa: true }],
    ["1959-12-14/1984", { "date-parts": [[1959, 12, 14], [1984]] }],
    ["195X", { "date-parts": [[1950], [1959]], circa: true }],
    ["195X/1967", { "date-parts": [[1950], [1967]], circa: true }],
    ["1941/195X", { "date-parts": [[1941], [1959]], circa: true }],
    ["195X/196X", { "date-parts": [[1950], [1969]], circa: true }],
    ["2002-10/2002-10", { "date-parts": [[2002, 10]] }],
    ["1941/1945~", { "date-parts": [[1941], [1945]], circa: true }],
    ["2014-07-04/..", { "date-parts": [[2014, 7, 4]], circa: true }],
    ["/1984", { "date-parts": [[1984]], circa: true }],
    ["../195X", { "date-parts": [[1950], [1959]], circa: true }],
    // A year 0 means an open end to some programs.
    ["0000", { "date-parts": [[-1]] }],
    ["000X", { "date-parts": [[-1], [9]], circa: true }],
    ["0000-02-29/0001", { "date-parts": [[-1, 2, 29], [1]] }],
  ])("writes %s as far as it is known", (published, issued) => {
    expect(toCsl([source({ id: "s", published })])[0]?.issued).toEqual(issued);
  });

  it("lists every source of the record once, with what CSL-JSON requires", () => {
    const items = toCsl([...sources, ...sources]);
    expect(items.map(({ id }) => id)).toEqual(sources.map(({ id }) => id));
    for (const { issued, accessed, language } of items) {
      expect(language).toMatch(/^[a-z]{2}(-[A-Z][a-z]{3})?$/);
      for (const { "date-parts": parts } of issued === undefined ? [accessed] : [issued, accessed]) {
        expect([1, 2]).toContain(parts.length);
        expect(parts.every((part) => part.length >= 1 && part.length <= 3)).toBe(true);
      }
    }
  });
});
