/** The page of the playground: the code, the worker that runs it, and the address that shares it. */
import { codeFromHash, codeToHash } from "../lib/playground-address.ts";
import type { FromWorker, ToWorker } from "./playground-messages.ts";

/** An element of the page, which the page's own file has. */
function element<Kind extends Element>(selector: string, kind: abstract new (...values: never[]) => Kind): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}.`);
  return found;
}

const root = element("[data-playground]", HTMLElement);
const code = element("#code", HTMLTextAreaElement);
const examples = element("#example", HTMLSelectElement);
const output = element("#output", HTMLElement);
const state = element("#state", HTMLElement);
const runButton = element("[data-run]", HTMLButtonElement);
const stopButton = element("[data-stop]", HTMLButtonElement);
const linkButton = element("[data-link]", HTMLButtonElement);
const sources: Readonly<Record<string, string>> = JSON.parse(
  element("#examples", HTMLScriptElement).textContent ?? "{}",
);
/** A text of the page, in its language. */
const words = (name: string): string => root.dataset[name] ?? "";

let worker: Worker | undefined;
let isRunning = false;

/** Which of the two buttons does something. They stay in reach: a disabled one would lose the focus. */
function setRunning(now: boolean): void {
  isRunning = now;
  runButton.setAttribute("aria-disabled", String(now));
  stopButton.setAttribute("aria-disabled", String(!now));
}

function end(message: string): void {
  state.textContent = message;
  setRunning(false);
}

function show(text: string, kind: "printed" | "value" | "failed"): void {
  const line = document.createElement("div");
  line.className = kind;
  line.textContent = text;
  output.append(line);
}

function hear(message: FromWorker): void {
  if (message.kind === "running") state.textContent = words("running");
  else if (message.kind === "printed") for (const line of message.lines) show(line, "printed");
  else if (message.kind === "value") show(message.text, "value");
  else if (message.kind === "failed") {
    show(message.text, "failed");
    end(words("failed"));
  } else {
    if (output.childElementCount === 0) show(words("empty"), "printed");
    end(words("done").replace("{ms}", String(message.milliseconds)));
  }
}

function start(): Worker {
  const started = new Worker(new URL("./playground-worker.ts", import.meta.url), { type: "module" });
  started.addEventListener("message", (event: MessageEvent<FromWorker>) => hear(event.data));
  started.addEventListener("error", (event) => hear({ kind: "failed", text: event.message }));
  return started;
}

function run(): void {
  if (isRunning) return;
  output.replaceChildren();
  state.textContent = words("loading");
  setRunning(true);
  worker ??= start();
  const message: ToWorker = { code: code.value };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  worker.postMessage(message);
}

function stop(): void {
  if (!isRunning) return;
  worker?.terminate();
  worker = undefined;
  end(words("stopped"));
}

/** Takes the code of the address, or else an example. */
function read(): void {
  const shared = codeFromHash(location.hash);
  code.value = shared ?? sources[examples.value] ?? code.value;
  const name = Object.keys(sources).find((key) => sources[key] === code.value);
  examples.value = name ?? "";
}

runButton.addEventListener("click", run);
stopButton.addEventListener("click", stop);
examples.addEventListener("change", () => {
  const source = sources[examples.value];
  if (source === undefined) return;
  code.value = source;
  history.replaceState(undefined, "", codeToHash(source));
});
code.addEventListener("input", () => {
  examples.value = Object.keys(sources).find((key) => sources[key] === code.value) ?? "";
});
code.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    run();
  }
});
async function copyLink(): Promise<void> {
  history.replaceState(undefined, "", codeToHash(code.value));
  // Where nothing may be copied, the address bar has the link.
  await navigator.clipboard?.writeText(location.href);
  state.textContent = words("copied");
}

linkButton.addEventListener("click", () => void copyLink());
addEventListener("hashchange", read);
read();
