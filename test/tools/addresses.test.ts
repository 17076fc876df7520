import { describe, expect, it } from "vitest";

import { addressReport, type Answer, byHost, type Finding, stateOf } from "../../.tools/addresses.ts";
import { checkAddresses } from "../../.tools/check-addresses.ts";
import { source } from "../builders.ts";

const page = "https://example.org/2014/talks";

describe("an answer", () => {
  it.each<[string, Answer, Finding["state"]]>([
    ["a page", { status: 200, url: page }, "alive"],
    ["a page at another address", { status: 200, url: "https://example.org/archive/talks" }, "alive"],
    ["the front page instead of the page", { status: 200, url: "https://example.org/" }, "moved"],
    ["no page", { status: 404, url: page }, "dead"],
    ["a page taken away", { status: 410, url: page }, "dead"],
    ["no host", { error: "ENOTFOUND" }, "dead"],
    ["no access for programs", { status: 403, url: page }, "refused"],
    ["too many requests", { status: 429, url: page }, "refused"],
    ["a server with a fault", { status: 503, url: page }, "unclear"],
    ["no answer in time", { error: "TimeoutError" }, "unclear"],
  ])("of %s", (_, answer, state) => {
    expect(stateOf(page, answer).state).toBe(state);
  });

  it("of a front page that was asked for is a page", () => {
    expect(stateOf("https://example.org", { status: 200, url: "https://example.org/" }).state).toBe("alive");
  });
});

describe("a run", () => {
  const sources = [
    source({ id: "a", url: "https://one.example/a" }),
    source({ id: "b", url: "https://two.example/b", archived: "https://archive.example/b" }),
    source({ id: "c", url: "https://one.example/c" }),
  ];

  it("asks each host for one page at a time, with a pause, and tries GET where HEAD gets no page", async () => {
    const calls: string[] = [];
    const findings = await checkAddresses(sources, {
      ask: async (url, method) => {
        calls.push(`${method} ${url}`);
        return { status: url.endsWith("a") && method === "GET" ? 200 : url.endsWith("b") ? 404 : 405, url };
      },
      pause: async () => calls.push("pause"),
      hostsAtOnce: 1,
    });
    expect(calls).toEqual([
      "HEAD https://one.example/a",
      "GET https://one.example/a",
      "pause",
      "HEAD https://one.example/c",
      "GET https://one.example/c",
      "HEAD https://two.example/b",
      "GET https://two.example/b",
    ]);
    expect(findings.map(({ source: id, state }) => `${id} ${state}`)).toEqual(["a alive", "c refused", "b dead"]);
    expect(findings[2]).toMatchObject({ archived: "https://archive.example/b", answer: "404" });
  });

  it("leaves out a source without an address", () => {
    const { url: _, ...bare } = source({ id: "d", url: "https://one.example/d" });
    expect(byHost([...sources, bare]).map((list) => list.map(({ id }) => id))).toEqual([["a", "c"], ["b"]]);
  });
});

describe("the report", () => {
  const dead = (id: string, archived?: string): Finding => ({
    source: id,
    url: `https://example.org/${id}|x`,
    state: "dead",
    answer: "404",
    ...(archived !== undefined && { archived }),
  });
  const alive: Finding = { source: "z", url: page, state: "alive", answer: "200" };

  it("is empty if every page is there", () => {
    expect(addressReport([alive, { ...alive, state: "unclear" }, { ...alive, state: "refused" }], "2026-12-01")).toBe(
      "",
    );
  });

  it("lists what somebody has to look at, first what has no copy", () => {
    const text = addressReport([dead("a", "https://archive.example/a"), dead("b"), alive], "2026-12-01");
    expect(text).toContain("On 2026-12-01, 2 of 3 addresses");
    expect(text.split("\n").filter((line) => line.startsWith("| `"))).toEqual([
      "| `b` | https://example.org/b%7Cx | 404 | **none** |",
      "| `a` | https://example.org/a%7Cx | 404 | https://archive.example/a |",
    ]);
  });

  it("fits into an issue, however many there are", () => {
    const many = Array.from({ length: 2000 }, (_, index) => dead(`source-with-a-long-id-${index}-${"x".repeat(100)}`));
    const text = addressReport(many, "2026-12-01");
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain("And 1850 more.");
  });
});
