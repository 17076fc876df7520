/** An indicator over time: where its observations go, and since when each could be known. */
import {
  type Dataset,
  dataset,
  type DatasetIds,
  type Day,
  earliest,
  figures,
  type Figures,
  getFigure,
  type Indicators,
  isDay,
  latest,
  snapshot,
  timeSeriesOf,
} from "japan-dprk-talks";

import { disagreementsAbout } from "../lib/record-index.ts";

type Indicator = Indicators[number];
type Figure = Figures[number];

/** The figures of each indicator, by its id. */
const figuresBy = new Map<string, Figure[]>();
for (const figure of figures) {
  const list = figuresBy.get(figure.indicator);
  if (list === undefined) figuresBy.set(figure.indicator, [figure]);
  else list.push(figure);
}

/** The figures of an indicator, in the order of the record. */
export const figuresOf = (indicator: Indicator): Figures => figuresBy.get(indicator.id) ?? [];

/** The dataset with no more than what decides since when some figures could be known. */
function partOf(own: Figures): Dataset<DatasetIds> {
  const parts = own.flatMap(({ derived }) => (derived?.from ?? []).map(getFigure));
  const all = [...new Set([...own, ...parts])];
  const cited = new Set<string>(all.flatMap(({ sources }) => sources));
  return {
    ...dataset,
    figures: all,
    sources: dataset.sources.filter(({ id }) => cited.has(id)),
    meetings: [],
    events: [],
    delegates: [],
    disagreements: [],
    openQuestions: [],
    claims: [],
  };
}

const since = new Map<string, ReadonlyMap<string, Day>>();

/** The day from which each figure could be known, by its id: the first one whose snapshot has it. Absent if no day is. */
export function knownSince(indicator: Indicator): ReadonlyMap<string, Day> {
  const days = since.get(indicator.id) ?? findKnownSince(indicator);
  since.set(indicator.id, days);
  return days;
}

function findKnownSince(indicator: Indicator): ReadonlyMap<string, Day> {
  const own = figuresOf(indicator);
  const part = partOf(own);
  const dates = [
    ...part.sources.map(({ published, accessed }) => latest(published ?? accessed)),
    ...part.sources.map(({ accessed }) => latest(accessed)),
    ...own.flatMap(({ asOf, period }) => [asOf, period].map((date) => (date === undefined ? undefined : latest(date)))),
  ];
  const days = [...new Set(dates.filter((day) => isDay(day)))].toSorted();
  const found = new Map<string, Day>();
  const waiting = new Set<string>(own.map(({ id }) => id));
  for (const day of days) {
    if (waiting.size === 0) break;
    for (const { id } of snapshot(part, day).figures) if (waiting.delete(id)) found.set(id, day);
  }
  return found;
}

/** A statement on the chart: when, how much, and the range that it allows for. */
export interface Point {
  readonly figure: Figure;
  readonly first: string;
  readonly last: string;
  /** The least and the greatest number that it allows for; no greatest if there is no limit. */
  readonly min: number;
  readonly max: number | undefined;
  /** The number as stated; undefined for a range or a limit. */
  readonly best: number | undefined;
  /** The part of the population that it counts; undefined for the whole. */
  readonly part: string | undefined;
}

/** As in the tables: a range and a limit have no best number. */
const bestOf = ({ value, qualifier }: Figure): number | undefined =>
  typeof value === "number" && (qualifier === "exact" || qualifier === "about") ? value : undefined;

/** The points of an indicator: of the whole population first, then of its parts. */
export function pointsOf(indicator: Indicator): readonly Point[] {
  const parts = [undefined, ...(indicator.parts ?? []).map(({ id }) => id)];
  return parts.flatMap((part) =>
    timeSeriesOf(figuresOf(indicator), indicator, part === undefined ? {} : { part }).observations.flatMap(
      ({ figure, date, min, max }) => {
        // A period with an open end is put at the end that is known.
        const [first, last] = [earliest(date) ?? latest(date), latest(date) ?? earliest(date)];
        return first === undefined || last === undefined
          ? []
          : [{ figure, first, last, min, max, best: bestOf(figure), part }];
      },
    ),
  );
}

/** The figures of an indicator on which sources differ, by their ids. */
export const disputedOf = (indicator: Indicator): ReadonlySet<string> =>
  new Set(figuresOf(indicator).flatMap(({ id }) => (disagreementsAbout("figures", id).length > 0 ? [id] : [])));
