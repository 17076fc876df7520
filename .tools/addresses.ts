import type { Source } from "../src/model/source.ts";

/** How an address answered. */
export interface Finding {
  readonly source: string;
  readonly url: string;
  /** `refused`: the server is there but keeps programs out. `unclear`: an error that may pass. */
  readonly state: "alive" | "moved" | "refused" | "unclear" | "dead";
  /** What it answered: "404", "leads to https://example.org/". */
  readonly answer: string;
  /** The address of a copy in a web archive, if the dataset has one. */
  readonly archived?: string;
}

/** What a request led to: the status and the last address of the answer, or the code of the error. */
export type Answer = { readonly status: number; readonly url: string } | { readonly error: string };

/** The page of a site that everything is sent to when it is gone. */
const isFrontPage = (url: URL): boolean => /^\/(?:index\.\w+)?$/.test(url.pathname) && url.search === "";

/** Judges an answer. Only what says that the page is gone for good counts as dead. */
export function stateOf(asked: string, answer: Answer): Pick<Finding, "state" | "answer"> {
  if ("error" in answer) {
    const isGone = answer.error === "ENOTFOUND";
    return { state: isGone ? "dead" : "unclear", answer: isGone ? "there is no such host" : answer.error };
  }
  const { status, url } = answer;
  if (status === 404 || status === 410) return { state: "dead", answer: String(status) };
  if ([401, 403, 405, 406, 429, 451].includes(status)) return { state: "refused", answer: String(status) };
  if (status < 200 || status >= 300) return { state: "unclear", answer: String(status) };
  return isFrontPage(new URL(url)) && !isFrontPage(new URL(asked))
    ? { state: "moved", answer: `leads to ${url}` }
    : { state: "alive", answer: String(status) };
}

/** The addresses of sources, in one list for each host: a host is asked one thing at a time. */
export function byHost(sources: readonly Source[]): readonly (readonly (Source & { readonly url: string })[])[] {
  const withAddress = sources.flatMap((source) => (source.url === undefined ? [] : [{ ...source, url: source.url }]));
  return [...Map.groupBy(withAddress, ({ url }) => new URL(url).host).values()];
}

/** How many addresses a report lists: an issue has room for no more than 65,536 characters. */
const mostLines = 150;

const escaped = (text: string): string => text.replaceAll("|", "%7C");

/** The findings that somebody has to look at, as Markdown for an issue; an empty string if there are none. */
export function addressReport(findings: readonly Finding[], day: string): string {
  const wanted = findings.filter(({ state }) => state === "dead" || state === "moved");
  if (wanted.length === 0) return "";
  const rows = wanted
    .toSorted(
      (a, b) => Number(b.archived === undefined) - Number(a.archived === undefined) || (a.source < b.source ? -1 : 1),
    )
    .map(
      ({ source, url, answer, archived }) =>
        `| \`${source}\` | ${escaped(url)} | ${escaped(answer)} | ${archived === undefined ? "**none**" : escaped(archived)} |`,
    );
  return [
    `On ${day}, ${wanted.length} of ${findings.length} addresses no longer led to their page. Those without a copy come first.`,
    "",
    "For each: look for the page's new address, or for a copy in a web archive, and put it into `url` or `archived` of the source. Keep the id.",
    "",
    "| source | address | answer | copy |",
    "|---|---|---|---|",
    ...rows.slice(0, mostLines),
    ...(rows.length > mostLines ? ["", `And ${rows.length - mostLines} more.`] : []),
    "",
  ].join("\n");
}
