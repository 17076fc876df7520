import { describe, expect, it } from "vitest";

import { fileOf, guideLink } from "../../docs/site/lib/guide-links.ts";
import { firstSentence, renderMarkdown } from "../../docs/site/lib/markdown.ts";

const plain = { linkOf: (href: string) => href };

describe("renderMarkdown", () => {
  it("takes the first heading as the title, and gives the others the ids of GitHub", () => {
    const { title, headings, html } = renderMarkdown(
      "# The `command`\n\n## Dates\n\n### `asOf`, period & more\n\n## Dates\n",
      plain,
    );
    expect(title).toBe("The command");
    expect(headings.map(({ depth, id }) => [depth, id])).toEqual([
      [2, "dates"],
      [3, "asof-period--more"],
      [2, "dates-1"],
    ]);
    expect(headings[1]?.text).toBe("asOf, period & more");
    expect(html).not.toContain("<h1");
    expect(html).toContain('<h3 id="asof-period--more"><code>asOf</code>, period &amp; more</h3>');
  });

  it("rewrites links, and makes plain text of those that lead nowhere", () => {
    const { html } = renderMarkdown("[a](x.md) and [b](gone.ts)", {
      linkOf: (href) => (href === "x.md" ? "/x/?a=1&b=2" : undefined),
    });
    expect(html.trim()).toBe('<p><a href="/x/?a=1&amp;b=2">a</a> and b</p>');
  });

  it("shows the title of a page where the text of a link is the name of its file", () => {
    const { html } = renderMarkdown("[docs/x.md](x.md), [here](x.md)", { ...plain, titleOf: () => "Words & more" });
    expect(html).toContain('<a href="x.md">Words &amp; more</a>, <a href="x.md">here</a>');
  });

  it("links code that names a page, but not inside of a link", () => {
    const { html } = renderMarkdown("`geneva`, `other`, [`geneva`](y.md)", {
      ...plain,
      pageOf: (code) => (code === "geneva" ? "/places/geneva/" : undefined),
    });
    expect(html).toContain('<a href="/places/geneva/"><code>geneva</code></a>, <code>other</code>');
    expect(html).toContain('<a href="y.md"><code>geneva</code></a>');
  });

  it("names a table by the heading above it, and lets it scroll", () => {
    const { html } = renderMarkdown("# T\n\n## Words\n\n| a | b |\n|---|---|\n| `x \\| y` | **2** |\n", plain);
    expect(html).toContain('<div class="scroll" tabindex="0" role="group" aria-label="Words">');
    expect(html).toContain('<th scope="col">a</th>');
    expect(html).toContain("<td><code>x | y</code></td><td><strong>2</strong></td>");
  });

  it("writes no HTML of the file into the page", () => {
    const { html } = renderMarkdown(
      "a <b>bold</b> <!-- note --> `<i>`\n\n<!-- a test runs this -->\n\n```html\n<p>\n```\n",
      plain,
    );
    expect(renderMarkdown('a\n\n<picture>\n  <img src="x.png">\n</picture>\n\nb\n', plain).html).toBe(
      "<p>a</p>\n<p>b</p>\n",
    );
    expect(html).toContain("a &lt;b&gt;bold&lt;/b&gt;");
    expect(html).toContain("<code>&lt;i&gt;</code>");
    expect(html).toContain("&lt;p&gt;");
    expect(html).not.toContain("note");
    expect(html).not.toContain("a test");
  });
});

describe("firstSentence", () => {
  it.each([
    ["# T\n\nOne thing. Another.", "One thing."],
    [
      "# T\n\n```ts\nconst a = 1;\n```\n\nCounts the `days`\nbetween [two](x.md).\n\nMore.",
      "Counts the days between two.",
    ],
    ["# T\n\nDefined in: [a](b)\n\nMost of it, e.g. this, is one.", "Most of it, e.g. this, is one."],
    ["# T\n", ""],
  ])("of %j is %j", (markdown, sentence) => {
    expect(firstSentence(markdown)).toBe(sentence);
  });
});

describe("guideLink", () => {
  const pages = new Map([
    ["docs/codebook.md", "/guide/codebook/"],
    ["CONTRIBUTING.md", "/guide/contributing/"],
  ]);
  const shelf = { pageOf: (file: string) => pages.get(file) };

  it("leads to the page of a file, wherever the link is", () => {
    expect(guideLink("codebook.md#dates", "docs/fields.md", shelf)).toBe("/guide/codebook/#dates");
    expect(guideLink("docs/codebook.md", "CONTRIBUTING.md", shelf)).toBe("/guide/codebook/");
    expect(guideLink("../CONTRIBUTING.md", "docs/fields.md", shelf)).toBe("/guide/contributing/");
  });

  it("leaves links to elsewhere and to the same page", () => {
    expect(guideLink("https://example.org/a#b", "docs/fields.md", shelf)).toBe("https://example.org/a#b");
    expect(guideLink("#values", "docs/fields.md", shelf)).toBe("#values");
  });

  it("leads to the repository for other files if its address is known, and otherwise nowhere", () => {
    const repository = "https://example.org/talks";
    expect(guideLink("../src/index.ts", "docs/fields.md", { ...shelf, repository })).toBe(
      `${repository}/blob/HEAD/src/index.ts`,
    );
    expect(guideLink("../src/index.ts", "docs/fields.md", shelf)).toBeUndefined();
    expect(fileOf("./a.md", "docs/b.md")).toBe("docs/a.md");
  });
});
