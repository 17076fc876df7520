import { Cite } from "@citation-js/core";
// The plugins enter themselves in the core.
// oxlint-disable-next-line no-unassigned-import
import "@citation-js/plugin-bibtex";
// oxlint-disable-next-line no-unassigned-import
import "@citation-js/plugin-csl";
import { describe, expect, it } from "vitest";

import { apaOf, bibtexOf, cslOf } from "../../docs/site/lib/cite-dataset.ts";
import { sizeText } from "../../docs/site/lib/size.ts";
import { about } from "../../src/index.ts";

const address = "https://example.org/data/";
const own = { ...about, version: "1.2.3" };

describe("how to cite the dataset", () => {
  it("in APA names who, when, what, which version and where", () => {
    expect(apaOf(own, address)).toBe(
      "The authors of japan-dprk-talks. (2026). The talks between Japan and the DPRK about people (Version 1.2.3) [Data set]. https://example.org/data/",
    );
  });

  it("in APA is complete for a dataset that says little about itself", () => {
    expect(apaOf({ name: "a", title: "Talks" }, address)).toBe("(n.d.). Talks [Data set]. https://example.org/data/");
  });

  it("in BibTeX is read by a program as it is meant", () => {
    const [item] = new Cite(bibtexOf({ ...own, title: "Talks & 100 % more" }, address)).data;
    expect(item).toMatchObject({
      title: "Talks & 100 % more",
      author: [{ family: "The authors of japan-dprk-talks" }],
      issued: { "date-parts": [[2026, 11, 29]] },
      URL: address,
      version: "1.2.3",
    });
  });

  it("in CSL is an item that a style can format", () => {
    const cite = new Cite(cslOf(own, address));
    const text = String(cite.format("bibliography", { template: "apa", lang: "en-US" }));
    expect(text).toContain("The authors of japan-dprk-talks. (2026).");
    expect(text).toContain("1.2.3");
    expect(text).toContain(address);
  });
});

describe("sizeText", () => {
  it.each([
    ["", "0 B"],
    ["송일호", "9 B"],
    ["x".repeat(1500), "1.5 kB"],
    [new Uint8Array(245_600), "246 kB"],
    [new Uint8Array(2_512_000), "2.5 MB"],
  ])("says how large a file is", (contents, text) => {
    expect(sizeText(contents)).toBe(text);
  });
});
