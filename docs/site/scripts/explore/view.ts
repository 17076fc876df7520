/** The timeline, the map and the table: what they show of the meetings that are left. */
import { placeLabels } from "../../charts/labels.ts";
import { radiusFor } from "../../charts/radius.ts";
import { timeScale } from "../../charts/time-scale.ts";
import type { Query } from "../../explore/query.ts";
import type { Shown } from "../../explore/rows.ts";
import { elementOf, filled, pageData } from "./page-data.ts";

const body = elementOf("rows", HTMLTableSectionElement);
const rows = new Map([...body.rows].map((row) => [row.dataset["id"] ?? "", row]));

interface Mark {
  readonly link: SVGAElement;
  readonly path: SVGPathElement;
  readonly range: SVGLineElement | null;
  /** The transform of the mark as it was drawn. */
  readonly place: string;
  readonly at: (day: string) => number;
  readonly upright: boolean;
}
interface Scale {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly length: number;
  readonly start: number;
  readonly upright: boolean;
}

const marks = new Map<string, Mark[]>();
/** Puts a line at the day whose knowledge is shown. */
const horizons: ((day: string | undefined) => void)[] = [];

function horizonIn(
  drawing: SVGSVGElement,
  at: (day: string) => number,
  upright: boolean,
): (day: string | undefined) => void {
  const line = document.createElementNS("http://www.w3.org/2000/svg", "line");
  line.setAttribute("class", "horizon");
  const { width, height } = drawing.viewBox.baseVal;
  return (day) => {
    line.remove();
    if (day === undefined) return;
    const along = at(day).toFixed(1);
    const ends = upright
      ? { x1: "0", x2: String(width), y1: along, y2: along }
      : { x1: along, x2: along, y1: "0", y2: String(height - 18) };
    for (const [name, value] of Object.entries(ends)) line.setAttribute(name, value);
    drawing.append(line);
  };
}
for (const drawing of document.querySelectorAll<SVGSVGElement>("#explorer .timeline")) {
  // Cast: the timeline writes it in this form.
  const { firstYear, lastYear, length, start, upright } = JSON.parse(drawing.dataset["scale"] ?? "{}") as Scale;
  const scale = timeScale(firstYear, lastYear, length);
  horizons.push(horizonIn(drawing, (day) => scale(day) + start, upright));
  for (const link of drawing.querySelectorAll<SVGAElement>("a[data-id]")) {
    const path = link.querySelector<SVGPathElement>(".mark");
    const id = link.dataset["id"] ?? "";
    if (path === null) continue;
    const mark = {
      link,
      path,
      range: link.querySelector<SVGLineElement>(".range"),
      place: path.getAttribute("transform") ?? "",
      at: (day: string) => scale(day) + start,
      upright,
    };
    marks.set(id, [...(marks.get(id) ?? []), mark]);
  }
}

interface Spot {
  readonly place: string;
  /** The link on the map, or the words under it for a place without a point. */
  readonly element: HTMLElement | SVGElement;
  readonly circle: SVGCircleElement | null;
  readonly label: SVGTextElement | null;
  readonly name: string;
  readonly map: SVGSVGElement | null;
}
const spots = [...document.querySelectorAll<HTMLElement | SVGElement>("#explorer .maps [data-place]")].map(
  (element): Spot => ({
    place: element.dataset["place"] ?? "",
    element,
    circle: element.querySelector("circle"),
    label: element.querySelector("text"),
    name: element.querySelector("text")?.textContent ?? "",
    map: element.closest("svg"),
  }),
);

/** Where a mark goes for the days of a state, in the row that it was drawn in. */
function placeOf({ place, at, upright }: Mark, [first, last]: readonly [string, string]): string {
  const [x = "0", y = "0"] = place.match(/-?[\d.]+/g) ?? [];
  const along = ((at(first) + at(last)) / 2).toFixed(1);
  return upright ? `translate(${x} ${along})` : `translate(${along} ${y})`;
}

function drawMark(mark: Mark, { row, state }: Shown): void {
  mark.path.dataset["status"] = state.status;
  const [now] = row.states;
  const isNow = String(state.days) === String(now.days);
  mark.path.setAttribute("transform", isNow || state.days === undefined ? mark.place : placeOf(mark, state.days));
  if (mark.range !== null) mark.range.style.display = isNow ? "" : "none";
  const title = mark.path.querySelector("title");
  if (title !== null)
    title.textContent = `${state.when} · ${row.title} (${pageData.statuses[state.status]?.[0] ?? state.status})`;
}

/** The state that each row of the table shows. */
const drawn = new Map<string, Shown["state"]>(pageData.rows.map(({ id, states: [now] }) => [id, now]));

function drawRow(element: HTMLTableRowElement, { row, state }: Shown): void {
  if (drawn.get(row.id) === state) return;
  drawn.set(row.id, state);
  const cellOf = (name: string) => element.querySelector<HTMLTableCellElement>(`.${name}`);
  const [when, place, status] = [cellOf("when"), cellOf("place"), cellOf("status")];
  if (when !== null) when.textContent = state.when;
  if (status !== null) status.textContent = pageData.statuses[state.status]?.[0] ?? state.status;
  delete element.dataset["place"];
  place?.replaceChildren();
  if (state.place !== undefined) {
    element.dataset["place"] = state.place;
    const link = document.createElement("a");
    link.href = `${pageData.placeAddress}${state.place}/`;
    link.textContent = pageData.places[state.place]?.[0] ?? state.place;
    place?.append(link);
  }
  // Who led a delegation is today's knowledge; as known earlier, only those whom a source had named by then.
  const named = new Set(state.delegates.flatMap((id) => pageData.delegates[id]?.[0] ?? []));
  for (const led of element.querySelectorAll<HTMLElement>(".led > span"))
    led.hidden = !named.has(led.textContent ?? "");
}

function drawMap(shown: readonly Shown[]): void {
  const count = new Map<string, number>();
  for (const { state } of shown) count.set(state.place ?? "", (count.get(state.place ?? "") ?? 0) + 1);
  for (const { place, element, circle, name } of spots) {
    const number = count.get(place) ?? 0;
    element.toggleAttribute("data-out", number === 0);
    const only = element.querySelector(".n");
    if (only !== null) only.textContent = String(number);
    if (circle === null) continue;
    circle.setAttribute("r", String(radiusFor(number)));
    const words = `${name}: ${filled(pageData.texts["meetingCount"], { n: number })}`;
    element.setAttribute("aria-label", words);
    const title = circle.querySelector("title");
    if (title !== null) title.textContent = words;
  }
  for (const map of new Set(spots.flatMap((spot) => spot.map ?? []))) drawLabels(map, count);
  const isUnplaced = spots.some(({ place, circle }) => circle === null && count.has(place));
  elementOf("map-unplaced", HTMLSpanElement).toggleAttribute("data-out", !isUnplaced);
  const without = elementOf("map-without", HTMLSpanElement);
  without.textContent = filled(pageData.texts["mapWithout"], { n: count.get("") ?? 0 });
}

/** Puts the names beside the circles as large as they are now. */
function drawLabels(map: SVGSVGElement, count: ReadonlyMap<string, number>): void {
  const there = spots.flatMap(({ map: own, place, circle, label, name }) => {
    const number = count.get(place) ?? 0;
    if (own !== map || circle === null || label === null) return [];
    label.toggleAttribute("data-out", true);
    if (number === 0) return [];
    return [
      {
        id: place,
        label: name,
        element: label,
        number,
        radius: radiusFor(number),
        x: circle.cx.baseVal.value,
        y: circle.cy.baseVal.value,
      },
    ];
  });
  const { width, height } = map.viewBox.baseVal;
  const elements = new Map(there.map(({ id, element }) => [id, element]));
  const inOrder = there.toSorted((one, other) => other.number - one.number);
  const labelSize = Number(there[0]?.element.getAttribute("font-size") ?? 12);
  for (const { id, x, y, anchor } of placeLabels(inOrder, { width, height }, labelSize)) {
    const element = elements.get(id);
    element?.removeAttribute("data-out");
    element?.setAttribute("x", String(x));
    element?.setAttribute("y", String(y));
    element?.setAttribute("text-anchor", anchor);
  }
}

/** Shows the meetings that are left, in the order given. */
export function show(shown: readonly Shown[], all: number, { sort, descending, knownOn }: Query): void {
  for (const drawHorizon of horizons) drawHorizon(knownOn);
  const left = new Map(shown.map((one) => [one.row.id, one]));
  for (const [id, list] of marks) {
    const one = left.get(id);
    for (const mark of list) {
      mark.link.toggleAttribute("data-out", one === undefined);
      if (one !== undefined) drawMark(mark, one);
    }
  }
  for (const [id, row] of rows) row.toggleAttribute("data-out", !left.has(id));
  const sortedRows = shown.flatMap((one) => {
    const row = rows.get(one.row.id);
    if (row !== undefined) drawRow(row, one);
    return row ?? [];
  });
  if (sortedRows.some((row, index) => row !== body.rows[index])) body.append(...sortedRows);
  for (const head of document.querySelectorAll<HTMLElement>("#explorer th[data-sort]")) {
    if (head.dataset["sort"] === sort) head.setAttribute("aria-sort", descending ? "descending" : "ascending");
    else head.removeAttribute("aria-sort");
  }
  drawMap(shown);
  elementOf("none", HTMLParagraphElement).hidden = shown.length > 0;
  elementOf("total", HTMLParagraphElement).textContent = filled(pageData.texts["meetingsShown"], {
    n: shown.length,
    all,
  });
}
