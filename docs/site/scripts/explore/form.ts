/** The filters as the reader sees them: what is chosen, and how many meetings each value leaves. */
import type { Filtered } from "../../explore/filter.ts";
import { everything, type Facet, facets, isCalendarDay, type Query } from "../../explore/query.ts";
import { elementOf, filled, pageData } from "./page-data.ts";

const form = elementOf("filters", HTMLFormElement);
const chips = elementOf("chips", HTMLUListElement);
const clear = elementOf("clear", HTMLButtonElement);
const now = elementOf("now", HTMLButtonElement);
const inputOf = (name: string): HTMLInputElement => {
  const input = form.querySelector(`input[name="${name}"]:not([type="checkbox"])`);
  if (!(input instanceof HTMLInputElement)) throw new Error(`The form has no ${name}.`);
  return input;
};
const [words, from, until, known] = [inputOf("q"), inputOf("from"), inputOf("until"), inputOf("known")];

interface Box {
  readonly input: HTMLInputElement;
  readonly label: string;
  readonly count: Element | null;
}
const boxes = new Map<Facet, ReadonlyMap<string, Box>>(
  facets.map((facet) => {
    const inputs = form.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][name="${facet}"]`);
    return [
      facet,
      new Map(
        [...inputs].map((input) => {
          const item = input.closest("label");
          const label = item?.querySelector(".label")?.textContent ?? input.value;
          return [input.value, { input, label, count: item?.querySelector(".count") ?? null }];
        }),
      ),
    ];
  }),
);

const yearOf = ({ value }: HTMLInputElement): number | undefined => (/^\d{4}$/.test(value) ? Number(value) : undefined);

/** What the reader has chosen in the form; the order of the table stays. */
export function queryOfForm({ sort, descending, chosen: before }: Query): Query {
  const chosen = { ...everything.chosen };
  for (const [facet, values] of boxes) {
    // A value of the address that the form does not have stays until its chip is removed.
    const others = before[facet].filter((value) => !values.has(value));
    chosen[facet] = [...values].flatMap(([value, { input }]) => (input.checked ? [value] : [])).concat(others);
  }
  const [first, last] = [yearOf(from), yearOf(until)];
  return {
    chosen,
    ...(first !== undefined && { from: first }),
    ...(last !== undefined && { until: last }),
    text: words.value.trim(),
    ...(isCalendarDay(known.value) && { knownOn: known.value }),
    sort,
    descending,
  };
}

const setValue = (input: HTMLInputElement, value: string): void => {
  // What is being typed is left alone, such as a year of which two digits are there.
  if (document.activeElement !== input) input.value = value;
};

/** Writes a query into the form. */
export function showQuery(query: Query): void {
  for (const [facet, values] of boxes) {
    const chosen = new Set(query.chosen[facet]);
    for (const [value, { input }] of values) input.checked = chosen.has(value);
    const details = form.querySelector(`[data-facet="${facet}"]`);
    details?.classList.toggle("is-set", chosen.size > 0);
    const count = details?.querySelector(".chosen-count");
    if (count) count.textContent = chosen.size === 0 ? "" : String(chosen.size);
  }
  setValue(words, query.text);
  setValue(from, query.from === undefined ? "" : String(query.from));
  setValue(until, query.until === undefined ? "" : String(query.until));
  setValue(known, query.knownOn ?? "");
  known.classList.toggle("is-set", query.knownOn !== undefined);
  now.hidden = query.knownOn === undefined;
  document.documentElement.toggleAttribute("data-known", query.knownOn !== undefined);
}

/** Writes beside each value how many meetings it leaves. */
export function showCounts({ counts }: Filtered): void {
  for (const [facet, values] of boxes) {
    for (const [value, { input, count }] of values) {
      const number = counts[facet].get(value) ?? 0;
      if (count !== null) count.textContent = String(number);
      input.closest("li")?.classList.toggle("is-empty", number === 0);
    }
  }
}

interface Chip {
  readonly label: string;
  readonly without: Query;
}

/** Each thing chosen, with the query without it. */
function chipsOf(query: Query): readonly Chip[] {
  const { texts } = pageData;
  const { from: first, until: last, knownOn, ...rest } = query;
  const years = { ...(first !== undefined && { from: first }), ...(last !== undefined && { until: last }) };
  const then = knownOn === undefined ? {} : { knownOn };
  return [
    ...facets.flatMap((facet) =>
      query.chosen[facet].map((value) => ({
        label: boxes.get(facet)?.get(value)?.label ?? value,
        without: {
          ...query,
          chosen: { ...query.chosen, [facet]: query.chosen[facet].filter((other) => other !== value) },
        },
      })),
    ),
    ...(query.text === "" ? [] : [{ label: `“${query.text}”`, without: { ...query, text: "" } }]),
    ...(first === undefined && last === undefined
      ? []
      : [{ label: `${first ?? ""}–${last ?? ""}`, without: { ...rest, ...then } }]),
    ...(knownOn === undefined ? [] : [{ label: `${texts["asKnown"]}: ${knownOn}`, without: { ...rest, ...years } }]),
  ];
}

/** Shows what is chosen, each with a button that removes it. */
export function showChips(query: Query, go: (next: Query) => void): void {
  const all = chipsOf(query);
  chips.replaceChildren(
    ...all.map(({ label, without }) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.setAttribute("aria-label", filled(pageData.texts["clearOne"], { name: label }));
      button.addEventListener("click", () => {
        go(without);
        // The button is gone: the focus goes to the next, or to the number of meetings.
        (chips.querySelector("button") ?? form.querySelector("summary"))?.focus();
      });
      const item = document.createElement("li");
      item.append(button);
      return item;
    }),
  );
  clear.hidden = all.length === 0;
}

/** Calls back with what the reader chose; `isTyping` for what may still change with the next letter. */
export function onChoice(change: (isTyping: boolean) => void): void {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
  });
  form.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.dataset["narrow"] === undefined) change(target.type !== "checkbox");
    else narrow(target);
  });
  now.addEventListener("click", () => {
    known.value = "";
    change(false);
    known.focus();
  });
  // One list is open at a time, and it closes by Escape or a click elsewhere.
  const lists = document.querySelectorAll<HTMLDetailsElement>("details.facet, details.save");
  document.addEventListener("click", ({ target }) => {
    for (const list of lists) if (list.open && !(target instanceof Node && list.contains(target))) list.open = false;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const list of lists) {
      if (!list.open) continue;
      list.open = false;
      list.querySelector("summary")?.focus();
    }
  });
}

/** Leaves only the values whose label has the letters typed. */
function narrow(input: HTMLInputElement): void {
  const wanted = input.value.toLowerCase();
  const facet = input.closest<HTMLElement>("[data-facet]")?.dataset["facet"];
  for (const item of input.parentElement?.querySelectorAll("li") ?? []) {
    const box = item.querySelector("input");
    const names = (facet === "delegate" ? pageData.delegates : pageData.places)[box?.value ?? ""] ?? [
      item.textContent ?? "",
    ];
    item.hidden = !names.some((name) => name.toLowerCase().includes(wanted));
  }
}
