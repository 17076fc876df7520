import { expect, it } from "vitest";

import { holding, source } from "../builders.ts";
import { record, type Rule, unexcused } from "./rule.ts";

/** What search pages and feeds add to an address to say how a reader came to it. */
const tracking = /^(utm_\w+|fbclid|gclid|st_rec|i?ref)$/;

/** The address of a source leads to its page, and says nothing of how somebody came to it. */
const addresses: Rule = ({ sources }) =>
  sources.flatMap(({ id, url }) => {
    if (url === undefined) return [];
    const { hostname, searchParams } = new URL(url);
    const added = [...new Set(searchParams.keys())].filter((name) => tracking.test(name));
    return [
      ...(added.length === 0 ? [] : [`sources ${id}: leave ${added.join(", ")} out of its address`]),
      ...(/^https?:\/\/[^/]+:(80|443)\//.test(url) ? [`sources ${id}: leave the usual port out of its address`] : []),
      ...(hostname.endsWith(".") ? [`sources ${id}: its host ends with a full stop`] : []),
    ];
  });

it("holds", () => {
  expect(unexcused(addresses(record))).toEqual([]);
});

it("catches words about the reader's way, the usual port and a full stop after the host", () => {
  const sources = [
    source({ id: "a", url: "https://example.org/page?id=3&utm_source=feed&ref=rss" }),
    source({ id: "b", url: "http://example.org:80/page" }),
    source({ id: "c", url: "https://example.org./page?reference=4" }),
  ];
  expect(addresses(holding({ sources }))).toEqual([
    "sources a: leave utm_source, ref out of its address",
    "sources b: leave the usual port out of its address",
    "sources c: its host ends with a full stop",
  ]);
});
