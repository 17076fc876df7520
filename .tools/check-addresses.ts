/**
 * Finds sources whose address no longer leads to their page: `npm run addresses`, or `-- --report <file>` to write those that
 * somebody has to look at as Markdown. It asks each host for one page at a time, and reads no page.
 */
import { writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";

import type { Source } from "../src/model/source.ts";
import { addressReport, type Answer, byHost, type Finding, stateOf } from "./addresses.ts";
import { validatedDataset } from "./validated-dataset.ts";

/** How a run treats the servers that it asks. */
export interface Manners {
  /** Asks for an address by a method. */
  readonly ask: (url: string, method: "HEAD" | "GET") => Promise<Answer>;
  /** Waits before the next request to the same host. */
  readonly pause: () => Promise<unknown>;
  /** How many hosts are asked at once. */
  readonly hostsAtOnce: number;
}

/** Milliseconds that an answer may take, and between two requests to a host. */
const [patience, distance] = [20_000, 1000];

async function ask(url: string, method: "HEAD" | "GET"): Promise<Answer> {
  try {
    const { status, url: last, body } = await fetch(url, { method, signal: AbortSignal.timeout(patience) });
    await body?.cancel();
    return { status, url: last };
  } catch (error) {
    const { name, cause }: { readonly name?: string; readonly cause?: { readonly code?: string } } = Object(error);
    return { error: cause?.code ?? name ?? String(error) };
  }
}

const manners: Manners = { ask, pause: () => setTimeout(distance), hostsAtOnce: 8 };

/** Asks for every address. Where `HEAD` gets no page, `GET` has the last word: some servers do not know `HEAD`. */
export async function checkAddresses(
  sources: readonly Source[],
  { ask: request, pause, hostsAtOnce }: Manners = manners,
): Promise<readonly Finding[]> {
  const waiting = byHost(sources).values();
  const findings: Finding[] = [];
  const worker = async (): Promise<void> => {
    // One after the other on purpose, so that no host is asked twice at once.
    /* oxlint-disable no-await-in-loop */
    for (const list of waiting) {
      for (const [index, { id, url, archived }] of list.entries()) {
        if (index > 0) await pause();
        const first = await request(url, "HEAD");
        const answer = stateOf(url, first).state === "alive" ? first : await request(url, "GET");
        findings.push({ source: id, url, ...stateOf(url, answer), ...(archived !== undefined && { archived }) });
      }
    }
    /* oxlint-enable no-await-in-loop */
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, worker));
  return findings;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { report: { type: "string" } } });
  const findings = await checkAddresses(validatedDataset().sources);
  const text = addressReport(findings, new Date().toISOString().slice(0, 10));
  if (values.report !== undefined) writeFileSync(values.report, text);
  else if (text !== "") console.log(text);
  const counts = Map.groupBy(findings, ({ state }) => state);
  console.log([...counts].map(([state, list]) => `${list.length} ${state}`).join(", "));
}
