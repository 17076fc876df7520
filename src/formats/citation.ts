import { expectRecord } from "../internal/check-input.ts";
import { withStop } from "../internal/full-stop.ts";
import type { About } from "../model/about.ts";
import type { Source } from "../model/source.ts";

/**
 * Writes a source on one line, with what a reader needs to find it.
 *
 * @param source - a source
 * @returns the publisher, the title in square brackets if it describes the page, the date of publication and the address
 * @throws TypeError if it is not a source
 * @example
 * ```ts
 * citationOfSource(getSource("ap-2014-03-03-shenyang")).includes("(2014-03-03)"); // => true
 * ```
 */
export function citationOfSource(source: Source): string {
  expectRecord("citationOfSource", "a source", source, "publisher");
  const { publisher, title, titleIsDescription, published, url } = source;
  const shown = titleIsDescription ? `[${title}]` : title;
  return `${publisher}, ${shown} (${published ?? "undated"})${url === undefined ? "" : ` ${url}`}`;
}

/**
 * Writes how to cite a dataset.
 *
 * @param about - what the dataset says about itself
 * @returns its own `citation`; without one, its publisher, title, version and address, as far as it states them
 * @throws TypeError if it is not what a dataset says about itself: it has no `name`
 * @example
 * ```ts
 * citationOfDataset({ name: "river-talks", title: "Talks on a border river", version: "1.2.0" }); // => "Talks on a border river (river-talks), version 1.2.0."
 * ```
 */
export function citationOfDataset(about: About): string {
  expectRecord("citationOfDataset", "the `about` of a dataset", about, "name");
  const { name, title, version, publisher, homepage, citation } = about;
  if (citation !== undefined) return citation;
  const parts = [`${title} (${name})${version === undefined ? "" : `, version ${version}`}`, publisher?.title];
  const text = parts.flatMap((part) => (part === undefined ? [] : withStop(part))).join(" ");
  // A full stop after an address would look like a part of it.
  return homepage === undefined ? text : `${text} ${homepage}`;
}
