import { readFileSync } from "node:fs";

import { afterEach, expect, it, vi } from "vitest";
import { parse } from "yaml";

import { about } from "../../src/index.ts";

const form = "correct-a-fact.yml";
const report = async () => (await import("../../docs/site/lib/report.ts")).reportAddress;

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

it("leads to a form of the repository, with the record filled in", async () => {
  vi.stubEnv("PUBLIC_REPOSITORY", "https://github.com/example/talks");
  const address = new URL((await report())("meetings", "2014-03-03-shenyang"));
  expect(address.origin + address.pathname).toBe("https://github.com/example/talks/issues/new");
  expect(address.searchParams.get("template")).toBe(form);
  expect(address.searchParams.get("record")).toBe("meetings/2014-03-03-shenyang");
  const file = new URL(`../../.github/ISSUE_TEMPLATE/${form}`, import.meta.url);
  const { body }: { readonly body: readonly { readonly id?: string }[] } = parse(readFileSync(file, "utf8"));
  expect(body.map(({ id }) => id)).toContain("record");
});

it("leads to the page of the package while the address of the repository is not known", async () => {
  expect((await report())("meetings", "2014-03-03-shenyang")).toBe(about.homepage);
});
