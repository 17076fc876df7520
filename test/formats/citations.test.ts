import { Cite } from "@citation-js/core";
// The two plugins enter themselves in the core.
// oxlint-disable-next-line no-unassigned-import
import "@citation-js/plugin-bibtex";
// oxlint-disable-next-line no-unassigned-import
import "@citation-js/plugin-csl";
import { describe, expect, it } from "vitest";

import { toBibtex } from "../../src/formats/to-bibtex.ts";
import { toCsl } from "../../src/formats/to-csl.ts";
import { getSource, sources } from "../../src/index.ts";

const bibliography = (items: ReturnType<typeof toCsl>): readonly string[] =>
  new Cite(structuredClone(items))
    .format("bibliography", { template: "apa", lang: "en-US" })
    .split("\n")
    .filter((line) => line !== "");

/** An address without any escapes: citation-js escapes some of what it reads once more. */
function unescaped(url: string | undefined): string | undefined {
  const once = url && decodeURIComponent(url.replaceAll(/%(?![\dA-F]{2})/gi, "%25"));
  return once === url ? url : unescaped(once);
}

describe("citation-js", () => {
  it("reads every source as CSL-JSON", () => {
    const { data } = new Cite(JSON.parse(JSON.stringify(toCsl(sources))));
    expect(data.map(({ id, URL: url }) => ({ id, url }))).toEqual(sources.map(({ id, url }) => ({ id, url })));
  });

  it("prints a bibliography in the style of the APA", () => {
    // All of them take it six seconds.
    const some = sources.filter((_source, index) => index % 20 === 0);
    const lines = bibliography(toCsl(some));
    expect(lines).toHaveLength(some.length);
    expect(lines.filter((line) => !line.includes("http"))).toHaveLength(
      some.filter(({ url }) => url === undefined).length,
    );
  });

  it("prints one as the APA has it", () => {
    const [text] = bibliography(toCsl([getSource("ap-2014-03-03-shenyang")]));
    const { agency = "", title, publisher } = getSource("ap-2014-03-03-shenyang");
    expect(text).toContain(`${agency}`);
    expect(text).toContain("(2014, March 3)");
    expect(text).toContain(title);
    expect(text).toContain(publisher);
  });

  it("reads every source as BibTeX, with its title, address and language", () => {
    const { data } = new Cite(toBibtex(sources));
    const read = data.map(({ id, title, URL: url, language }) => ({
      id,
      // It marks words whose capitals stay.
      title: title?.replaceAll(/<\/?span[^>]*>/g, ""),
      url: unescaped(url),
      language,
    }));
    expect(read).toEqual(
      sources.map(({ id, title, titleIsDescription, url, language }) => ({
        id,
        title: titleIsDescription ? `[${title}]` : title,
        url: unescaped(url),
        language,
      })),
    );
  });
});
