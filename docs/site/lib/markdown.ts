/** Markdown as the site shows it: headings with GitHub's ids, links rewritten, tables and code that scroll by themselves. */
import GithubSlugger from "github-slugger";
import { Marked, type Tokens } from "marked";

/** A heading of a page, for its table of contents. */
export interface Heading {
  readonly depth: number;
  readonly id: string;
  /** Plain text. */
  readonly text: string;
}

/** A page made from Markdown. */
export interface MarkdownPage {
  /** The first heading, which is not in `html`. */
  readonly title: string;
  readonly html: string;
  readonly headings: readonly Heading[];
}

/** What a page does with links and with code in a sentence. */
export interface MarkdownOptions {
  /** The address for a link; undefined if there is nothing to link to, and the link becomes plain text. */
  readonly linkOf: (href: string) => string | undefined;
  /** The title of the page to which a link leads, for links whose text is the name of a file. */
  readonly titleOf?: (href: string) => string | undefined;
  /** The address of the page about what is written in code, such as the id of a record. */
  readonly pageOf?: (code: string) => string | undefined;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as HTML. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

const plainOf = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

const linked = (address: string | undefined, html: string): string =>
  address === undefined ? html : `<a href="${escapeHtml(address)}">${html}</a>`;

/** Makes a page of a Markdown file. */
export function renderMarkdown(markdown: string, { linkOf, titleOf, pageOf }: MarkdownOptions): MarkdownPage {
  const slugger = new GithubSlugger();
  const headings: Heading[] = [];
  let title = "";
  let isInLink = false;
  /** What the next table is about, for its name. */
  const lastHeading = (): string => escapeHtml(headings.at(-1)?.text ?? title);
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }: Tokens.Heading): string {
        const html = this.parser.parseInline(tokens);
        const text = plainOf(html);
        const id = slugger.slug(text);
        if (depth === 1 && title === "") {
          title = text;
          return "";
        }
        headings.push({ depth, id, text });
        return `<h${depth} id="${id}">${html}</h${depth}>\n`;
      },
      link({ href, title: hint, tokens }: Tokens.Link): string {
        isInLink = true;
        const own = this.parser.parseInline(tokens);
        isInLink = false;
        const name = /^[\w/-]+\.md$/.test(plainOf(own)) ? titleOf?.(href) : undefined;
        const html = name === undefined ? own : escapeHtml(name);
        const address = linkOf(href);
        return address === undefined || hint === undefined || hint === null
          ? linked(address, html)
          : `<a href="${escapeHtml(address)}" title="${escapeHtml(hint)}">${html}</a>`;
      },
      codespan({ text }: Tokens.Codespan): string {
        return linked(isInLink ? undefined : pageOf?.(text), `<code>${escapeHtml(text)}</code>`);
      },
      code({ text, lang }: Tokens.Code): string {
        const kind = lang === undefined || lang === "" ? "" : ` class="language-${escapeHtml(lang)}"`;
        return `<pre tabindex="0"><code${kind}>${escapeHtml(text)}\n</code></pre>\n`;
      },
      table({ header, rows }: Tokens.Table): string {
        const cells = (row: readonly Tokens.TableCell[], tag: string): string =>
          row.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag.slice(0, 2)}>`).join("");
        const body = rows.map((row) => `<tr>${cells(row, "td")}</tr>`).join("\n");
        return `<div class="scroll" tabindex="0" role="group" aria-label="${lastHeading()}"><table>
<thead><tr>${cells(header, 'th scope="col"')}</tr></thead>
<tbody>${body}</tbody>
</table></div>\n`;
      },
      html({ text }: Tokens.HTML | Tokens.Tag): string {
        // Comments are for those who read the file, pictures show this site, and no file of ours has another kind of HTML.
        return /^<(!--|picture>)/.test(text) ? "" : escapeHtml(text);
      },
    },
  });
  const html = marked.parse(markdown, { async: false });
  return { title, html, headings };
}

/** The first sentence of the first paragraph after the title, as plain text. */
export function firstSentence(markdown: string): string {
  const paragraph = markdown
    .replaceAll(/```[\s\S]*?```/g, "")
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .find((part) => /^[^#\-|<\s*]/.test(part) && !part.startsWith("Defined in: "));
  const text = (paragraph ?? "")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .replaceAll("`", "");
  return /^.*?[.!?](?= "?[A-Z]|$)/.exec(text)?.[0] ?? text;
}
