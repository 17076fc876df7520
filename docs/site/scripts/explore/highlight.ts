/** Points out the same meeting in the timeline, on the map and in the table. */
import { elementOf, pageData } from "./page-data.ts";

const explorer = elementOf("explorer", HTMLDivElement);
const readout = elementOf("readout", HTMLParagraphElement);
const timelines = explorer.querySelectorAll(".timeline");
let lit: readonly Element[] = [];

function light(elements: readonly Element[], words: readonly string[]): void {
  for (const element of lit) element.classList.remove("is-on");
  lit = elements;
  for (const element of lit) element.classList.add("is-on");
  const hasMarks = lit.some((element) => element.closest(".timeline") !== null);
  for (const timeline of timelines) timeline.classList.toggle("has-on", hasMarks);
  const [strong = "", ...others] = words;
  const name = document.createElement("b");
  name.textContent = strong;
  if (words.length === 0) readout.textContent = pageData.texts["readoutHint"] ?? "";
  else readout.replaceChildren(name, others.map((word) => ` · ${word}`).join(""));
}

const all = (selector: string): readonly Element[] => [...explorer.querySelectorAll(selector)];

function pointAt(target: EventTarget | null): void {
  const one =
    target instanceof Element ? target.closest<HTMLElement | SVGElement>("[data-id], .maps [data-place]") : null;
  if (one === null) {
    if (lit.length > 0) light([], []);
    return;
  }
  const { id } = one.dataset;
  if (id !== undefined) {
    const row = explorer.querySelector<HTMLTableRowElement>(`tr[data-id="${id}"]`);
    const place = row?.dataset["place"];
    const text = (selector: string) => row?.querySelector(selector)?.textContent ?? "";
    light(
      [...all(`[data-id="${id}"]`), ...(place === undefined ? [] : all(`.maps [data-place="${place}"]`))],
      [text(".when"), text("td:nth-child(2) > a"), text(".place"), text(".status")].filter(Boolean),
    );
    return;
  }
  const { place = "" } = one.dataset;
  const rows = [...explorer.querySelectorAll<HTMLTableRowElement>(`tr[data-place="${place}"]:not([data-out])`)];
  const marks = rows.flatMap((row) => all(`.timeline [data-id="${row.dataset["id"] ?? ""}"]`));
  light([one, ...rows, ...marks], [one.getAttribute("aria-label") ?? one.textContent?.trim() ?? ""]);
}

/** Follows the pointer and the focus. */
export function followReader(): void {
  explorer.addEventListener("pointerover", ({ target }) => {
    pointAt(target);
  });
  explorer.addEventListener("pointerleave", () => {
    light([], []);
  });
  explorer.addEventListener("focusin", ({ target }) => {
    pointAt(target);
  });
}
