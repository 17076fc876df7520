// Run by import.test.ts in a process or a worker of its own: imports entries of the package, uses them, and reports what that
// changed, asked for or left behind.
import { createHook } from "node:async_hooks";
import { createRequire } from "node:module";
import { isMainThread, parentPort } from "node:worker_threads";

const { ENTRIES = "[]", KIND } = process.env;

/** Every property of every built-in object, as its descriptor: no getter is called. */
function builtIns() {
  const found = new Map();
  const add = (path, object) => {
    if ((typeof object !== "object" && typeof object !== "function") || object === null) return;
    for (const key of Reflect.ownKeys(object)) {
      const { value, get, set } = Reflect.getOwnPropertyDescriptor(object, key) ?? {};
      found.set(`${path}.${String(key)}`, [value, get, set]);
    }
    found.set(`${path}[[Prototype]]`, [Reflect.getPrototypeOf(object)]);
  };
  add("globalThis", globalThis);
  for (const key of Reflect.ownKeys(globalThis)) {
    const value = Reflect.getOwnPropertyDescriptor(globalThis, key)?.value;
    if (value === globalThis) continue;
    add(String(key), value);
    if (typeof value === "function") add(`${String(key)}.prototype`, value.prototype);
  }
  add("process.env", process.env);
  return found;
}

const differences = (before, after) =>
  [...new Set([...before.keys(), ...after.keys()])].filter((path) => {
    const [one, other] = [before.get(path) ?? [], after.get(path) ?? []];
    return one.length !== other.length || one.some((value, index) => !Object.is(value, other[index]));
  });

const asked = [];
for (const call of [
  "setTimeout",
  "setInterval",
  "setImmediate",
  "fetch",
  "WebSocket",
  "EventSource",
  "BroadcastChannel",
]) {
  // Asked for, because Node loads what is behind some of them only then.
  if (globalThis[call] !== undefined) {
    globalThis[call] = function refused() {
      asked.push(call);
      throw new Error(`${call} is called.`);
    };
  }
}

const require = createRequire(import.meta.url);
const load = (entry) => (KIND === "require" ? require(entry) : import(entry));

const before = builtIns();
const made = new Set();
const hook = createHook({ init: (_id, type) => made.add(type) }).enable();
const entries = JSON.parse(ENTRIES);
const modules = await Promise.all(entries.map(load));
const library = Object.assign({}, ...modules);
const { checkDataset, dataset, toBibtex, toCsv } = library;
const used = [
  checkDataset?.(dataset).length,
  toCsv && Object.keys(toCsv(dataset)).length > 0,
  toBibtex?.(dataset.sources).length > 0,
];
hook.disable();

const report = {
  loaded: modules.length,
  used,
  changed: differences(before, builtIns()),
  asked,
  made: [...made].filter((type) => type !== "PROMISE"),
  left: process.getActiveResourcesInfo().filter((type) => !/^(?:TTYWrap|PipeWrap|MessagePort)$/.test(type)),
};
// Ends even if something is left open.
if (isMainThread) process.stdout.write(JSON.stringify(report), () => process.exit());
else parentPort?.postMessage(report, []);
