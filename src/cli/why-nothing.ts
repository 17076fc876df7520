import {
  type AccountDefinition,
  accountOf,
  type Figure,
  type FigureOptions,
  timeSeriesOf,
} from "japan-dprk-talks/helpers";

import { type Data, noneAtAll } from "./data.ts";

/** Why an indicator has no figures that match, and which parts of it have some. */
export function whyNoFigures(data: Data, id: string, options: FigureOptions<Figure>): string {
  if (data.dataset.figures.every(({ indicator }) => indicator !== id)) return noneAtAll(data, `figures of ${id}`);
  const parts = partsWithFigures(data, id, options);
  return parts.length === 0
    ? `No figure of ${id} matches.`
    : `No figure of the whole of ${id} matches, only of parts of it: --part <part>, with one of: ${parts.join(", ")}`;
}

/** The parts of an indicator that have figures of their own, in words; none if figures of one part are asked for. */
function partsWithFigures({ dataset, find }: Data, id: string, options: FigureOptions<Figure>): readonly string[] {
  const indicator = find("indicators", id);
  if (indicator === undefined || options.part !== undefined) return [];
  return (indicator.parts ?? [])
    .filter((part) => hasFigures(timeSeriesOf(dataset.figures, indicator, { ...options, part: part.id })))
    .map((part) => `${part.id} (${part.label})`);
}

const hasFigures = ({ observations }: { readonly observations: readonly unknown[] }): boolean =>
  observations.length > 0;

/** Why an account of figures that one source states together has no answer. */
export function whyNotTogether(data: Data, definition: AccountDefinition, options: FigureOptions<Figure>): string {
  const { figures } = data.dataset;
  const needed = Object.values(definition.needed).flatMap((id) => data.find("indicators", id ?? "") ?? []);
  const { part } = options;
  const without = needed.filter(({ parts = [] }) => part !== undefined && parts.every(({ id }) => id !== part));
  if (without.length > 0) return without.map(({ id }) => `${id} has no part "${part}".`).join("\n");
  const series = needed.map((indicator) => ({ id: indicator.id, ...timeSeriesOf(figures, indicator, options) }));
  const missing = series.filter((one) => !hasFigures(one)).map(({ id }) => whyNoFigures(data, id, options));
  if (missing.length > 0) return missing.join("\n");
  if (definition.together === "event") return "No event has matching figures of this account.";
  const ids = series.map(({ id }) => id).join(" and ");
  const [first, ...others] = series;
  if (!first?.sources.some((source) => others.every(({ sources }) => sources.includes(source))))
    return `No matching source states ${ids}.`;
  return accountOf(figures, definition, options) === undefined
    ? `No matching source states ${ids} for the same date or, where no date is stated, over the same period.`
    : `There is no share: wherever a matching source states ${ids} together, the whole is or may be 0.`;
}
