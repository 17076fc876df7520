import { expect, test } from "vitest";

import { en } from "../../docs/site/i18n/en.ts";
import { ja } from "../../docs/site/i18n/ja.ts";
import { ko } from "../../docs/site/i18n/ko.ts";
import { pageText } from "./built-site.ts";
import { mainPages, otherPages } from "./main-pages.ts";

/** The texts that are the same in every language: names of formats. */
const same = new Set<string>(
  Object.entries(en).flatMap(([id, text]) =>
    ja[id as keyof typeof en] === text || ko[id as keyof typeof en] === text ? [text] : [],
  ),
);
const english = new Set(Object.values(en).filter((text) => !same.has(text) && !text.includes("{")));

/** The texts of a page's elements, without those that are marked as English and without code. */
function textsOf(html: string): readonly string[] {
  let rest = html.replaceAll(/<(script|style|pre|code)\b[\s\S]*?<\/\1>/g, "");
  // Innermost first: an element in English has no element of another language in it that matters here.
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replaceAll(/<(\w+)\b[^>]*\slang="en"[^>]*>(?:(?!<\1\b)[\s\S])*?<\/\1>/g, "");
  }
  const labels = [...rest.matchAll(/\s(?:aria-label|placeholder|title)="([^"]*)"/g)].map(([, text = ""]) => text);
  return [...rest.replaceAll(/<[^>]*>/g, "\n").split("\n"), ...labels].map((text) => text.trim()).filter(Boolean);
}

test.each(["/ja", "/ko"].flatMap((prefix) => [...mainPages, ...otherPages].map((path) => prefix + path.split("?")[0])))(
  "%s has no label left in English",
  (path) => {
    expect(textsOf(pageText(path)).filter((text) => english.has(text as (typeof en)[keyof typeof en]))).toEqual([]);
  },
);
