/** The page of the search: what was found, by collection. Its address has the question. */
import { type Answer, matchedIn } from "../search/engine.ts";
import { engine, load } from "./search/load.ts";

const form = document.querySelector<HTMLFormElement>("#search");
const input = form?.querySelector("input");
const results = document.querySelector<HTMLElement>("#results");
const status = document.querySelector<HTMLElement>("#search-status");
const texts: DOMStringMap = results?.dataset ?? {};
const perGroup = 6;

const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  words = "",
  className = "",
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  if (words !== "") element.textContent = words;
  if (className !== "") element.className = className;
  return element;
};

function itemOf({ record }: Answer, question: string): HTMLLIElement {
  const item = make("li");
  const link = make("a", record.name);
  link.href = engine.addressOf(record);
  if (record.lang !== undefined) link.lang = record.lang;
  item.append(link);
  if (record.date !== undefined) item.append(make("span", record.date, "date"));
  const matched = matchedIn(record, question);
  if (matched !== undefined) item.append(make("span", matched, "matched"));
  return item;
}

function groupOf(name: string, answers: readonly Answer[], question: string): HTMLElement {
  const section = make("section");
  section.dataset["in"] = name;
  const title = make("h2", engine.labels[name] ?? name);
  title.append(" ", make("span", String(answers.length), "muted"));
  const list = make("ul", "", "facts");
  list.append(...answers.slice(0, perGroup).map((answer) => itemOf(answer, question)));
  section.append(title, list);
  if (answers.length > perGroup) {
    const more = make("button", `${texts["more"] ?? ""} (${answers.length - perGroup})`);
    more.type = "button";
    more.addEventListener("click", () => {
      const others = answers.slice(perGroup).map((answer) => itemOf(answer, question));
      list.append(...others);
      more.remove();
      others[0]?.querySelector("a")?.focus();
    });
    section.append(more);
  }
  return section;
}

/** Shows answers below those that are there already: nothing moves under the reader's eyes. */
function showBelow(answers: readonly Answer[], question: string): void {
  const shown = new Set([...(results?.children ?? [])].map((group) => (group as HTMLElement).dataset["in"]));
  const others = answers.filter(({ record }) => !shown.has(record.in));
  const groups = Map.groupBy(others, ({ record }) => record.in);
  results?.append(...[...groups].map(([name, list]) => groupOf(name, list, question)));
}

function say(words = ""): void {
  if (status !== null) status.textContent = words;
}

let turn = 0;
let hasTexts = false;
async function search(): Promise<void> {
  const question = input?.value.trim() ?? "";
  turn += 1;
  const mine = turn;
  const folder = form?.action ?? "";
  if (question !== "" && results?.childElementCount === 0) say(texts["loading"]);
  await load(folder, "names");
  if (mine !== turn) return;
  results?.replaceChildren();
  if (!hasTexts) {
    const first = engine.find(question);
    // Poor answers wait for the texts, which may have better ones.
    if (first[0]?.hasAll === true) showBelow(first, question);
    await load(folder, "texts");
    hasTexts = true;
    if (mine !== turn) return;
  }
  const answers = engine.find(question);
  showBelow(answers, question);
  if (question === "") say();
  else if (answers.length === 0) say(texts["empty"]?.replace("{q}", question));
  else say(texts["found"]?.replace("{n}", answers.length.toLocaleString()));
}

function start(): void {
  search().catch((error: unknown) => {
    say(String(error));
  });
}

function readAddress(): void {
  if (input) input.value = new URLSearchParams(location.search).get("q") ?? "";
  start();
}

let wait: ReturnType<typeof setTimeout> | undefined;
input?.addEventListener("input", () => {
  clearTimeout(wait);
  wait = setTimeout(() => {
    const question = input.value.trim();
    history.replaceState(null, "", question === "" ? location.pathname : `?q=${encodeURIComponent(question)}`);
    start();
  }, 120);
});
form?.addEventListener("submit", (event) => {
  event.preventDefault();
  start();
});
addEventListener("popstate", readAddress);
readAddress();
