/** Runs the reader's code beside the page, with the library as the modules that it imports. It evaluates nothing else. */
import { programOf } from "./playground-code.ts";
import type { FromWorker, ToWorker } from "./playground-messages.ts";
import { shownValue } from "./shown-value.ts";

type Module = Readonly<Record<string, unknown>>;

/** The entries of the package, each loaded when code imports it. */
const entries: Readonly<Record<string, () => Promise<Module>>> = {
  "japan-dprk-talks": () => import("japan-dprk-talks"),
  "japan-dprk-talks/helpers": () => import("japan-dprk-talks/helpers"),
  "japan-dprk-talks/schema": () => import("japan-dprk-talks/schema"),
  "japan-dprk-talks/formats": () => import("japan-dprk-talks/formats"),
  "japan-dprk-talks/formats/parquet": () => import("japan-dprk-talks/formats/parquet"),
  "japan-dprk-talks/formats/workbook": () => import("japan-dprk-talks/formats/workbook"),
};

const say = (message: FromWorker): void => postMessage(message);

async function load(name: string): Promise<readonly [string, Module]> {
  const entry = entries[name];
  if (entry === undefined)
    throw new Error(`There is no "${name}" here. Import from one of: ${Object.keys(entries).join(", ")}.`);
  return [name, await entry()];
}

/** What a module exports by a name. */
function exported(module: Module, name: string, from: string): unknown {
  if (!(name in module)) throw new SyntaxError(`"${from}" exports no "${name}".`);
  return module[name];
}

/** More than this is of no use to a reader, and would stop the page. */
const maxLength = 200_000;

async function run(code: string): Promise<void> {
  const { body, imports } = programOf(code);
  const modules = Object.fromEntries(await Promise.all(imports.map(load)));
  say({ kind: "running" });
  let length = 0;
  const print = (...values: readonly unknown[]): void => {
    if (length > maxLength) return;
    const text = values.map(shownValue).join(" ");
    length += text.length;
    say({ kind: "printed", lines: [length > maxLength ? `${text.slice(0, 1000)} … (the rest is left out)` : text] });
  };
  const consoleOfReader = { log: print, info: print, warn: print, error: print, debug: print };
  const show = (value: unknown): void => {
    if (value !== undefined) say({ kind: "value", text: shownValue(value).slice(0, maxLength) });
  };
  // The reader's own code, in a worker of its own, is what the playground is for.
  // Cast: this is how JavaScript names the constructor of async functions.
  const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;
  const program: unknown = new AsyncFunction("modules", "exported", "console", "show", `"use strict";${body}`);
  const started = performance.now();
  // Cast: a function made of a body can be called, and its result awaited.
  await (program as (...values: readonly unknown[]) => Promise<void>)(modules, exported, consoleOfReader, show);
  say({ kind: "done", milliseconds: Math.round(performance.now() - started) });
}

addEventListener("message", (event: MessageEvent<ToWorker>) => {
  run(event.data.code).catch((error: unknown) => {
    say({ kind: "failed", text: error instanceof Error ? `${error.name}: ${error.message}` : shownValue(error) });
  });
});
