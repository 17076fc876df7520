/** The explorer: its address says what is shown, and the back button undoes a choice. */
import { filtered, sorted } from "../explore/filter.ts";
import { everything, type Query, queryIn, searchOf, type SortKey, sortKeys } from "../explore/query.ts";
import { shownOn } from "../explore/rows.ts";
import { onChoice, queryOfForm, showChips, showCounts, showQuery } from "./explore/form.ts";
import { followReader } from "./explore/highlight.ts";
import { elementOf, pageData } from "./explore/page-data.ts";
import { show } from "./explore/view.ts";

let query = queryIn(location.search, pageData.renamed);
let ids: readonly string[] = [];

function render(): void {
  const then = shownOn(pageData.rows, query.knownOn);
  const answer = filtered(then, query, pageData);
  const inOrder = sorted(answer.shown, query, pageData, pageData.language);
  ids = inOrder.map(({ row }) => row.id);
  showQuery(query);
  showCounts(answer);
  showChips(query, go);
  show(inOrder, then.length, query);
}

/** Shows another choice; what is typed letter by letter is one step for the back button. */
function go(next: Query, isTyping = false): void {
  const address = `${location.pathname}${searchOf(next)}`;
  const isSame = searchOf(next) === searchOf(query);
  query = next;
  if (!isSame) {
    if (isTyping && history.state === "typing") history.replaceState("typing", "", address);
    else history.pushState(isTyping ? "typing" : "chosen", "", address);
  }
  render();
}

onChoice((isTyping) => {
  go(queryOfForm(query), isTyping);
});
addEventListener("popstate", () => {
  query = queryIn(location.search, pageData.renamed);
  if (document.activeElement instanceof HTMLInputElement && document.activeElement.type !== "checkbox")
    document.activeElement.blur();
  render();
});
elementOf("clear", HTMLButtonElement).addEventListener("click", () => {
  go({ ...everything, sort: query.sort, descending: query.descending });
  document.querySelector<HTMLElement>("#filters summary")?.focus();
});

const isSortKey = (text: string | undefined): text is SortKey => sortKeys.some((key) => key === text);
for (const head of document.querySelectorAll<HTMLElement>("#explorer th[data-sort]")) {
  head.querySelector("button")?.addEventListener("click", () => {
    const key = head.dataset["sort"];
    // The first click gives the usual order of a column, the next turns it round.
    if (isSortKey(key))
      go({ ...query, sort: key, descending: query.sort === key ? !query.descending : key === "date" });
  });
}

const note = elementOf("save-note", HTMLParagraphElement);
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-format]")) {
  button.addEventListener("click", async () => {
    note.textContent = pageData.texts["preparing"] ?? "";
    try {
      const { save } = await import("./explore/save.ts");
      const { knownOn } = query;
      await save(pageData.dataAddress, {
        ids,
        format: button.dataset["format"] ?? "",
        ...(knownOn !== undefined && { knownOn }),
      });
      note.textContent = "";
    } catch (error) {
      note.textContent = `${pageData.texts["downloadFailed"] ?? ""} ${String(error)}`;
    }
  });
}
const share = elementOf("share", HTMLButtonElement);
share.addEventListener("click", async () => {
  await navigator.clipboard.writeText(location.href);
  const label = share.textContent;
  share.textContent = pageData.texts["copied"] ?? label;
  setTimeout(() => {
    share.textContent = label;
  }, 1500);
});
followReader();
render();
