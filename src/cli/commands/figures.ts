import { type Figure, type FigureOptions, formatValue, type Indicator, timeSeriesOf } from "japan-dprk-talks/helpers";

import { grouped } from "../../internal/grouped.ts";
import type { Command, Reply } from "../command.ts";
import { type Data, dataOptions, noneAtAll } from "../data.ts";
import { indicatorCalled } from "../indicator-called.ts";
import { listing, listOptions } from "../list.ts";
import { figureOptions, figureOptionsOf } from "../values.ts";
import { whyNoFigures } from "../why-nothing.ts";
import { cited, counted, noted, ofWhom } from "../words.ts";

export const figures: Command = {
  name: "figures",
  summary: "show who stated which number for an indicator, over time; without an indicator, list the indicators",
  operands: { words: "[indicator]", min: 0, max: 1 },
  options: { ...figureOptions, ...listOptions, ...dataOptions },
  examples: [
    "japan-dprk-talks figures",
    "japan-dprk-talks figures grave-visits",
    "japan-dprk-talks figures remains-dead --as-of 2014-12-31",
  ],
  run([word], values, { data }) {
    if (word === undefined) return indicatorList(data, figureOptionsOf(values, data));
    const indicator = indicatorCalled(data, word);
    const options = figureOptionsOf(values, data, [indicator]);
    const series = timeSeriesOf(data.dataset.figures, indicator, options);
    const areDated = series.observations.every(({ figure }) => figure.asOf !== undefined);
    return {
      json: series,
      list: listing(series.observations, [
        { name: "as_of", title: "As of", cell: ({ figure }) => figure.asOf },
        {
          name: "period",
          title: "Counted over",
          // A stock is counted at one point in time: its period matters only if no date is stated.
          ...(indicator.measure === "stock" && areDated && { only: "data" as const }),
          cell: ({ figure }) => figure.period,
        },
        {
          name: "value",
          title: indicator.unit,
          align: "right",
          only: "text",
          cell: ({ figure }) => formatValue(figure),
        },
        { name: "min", title: "At least", align: "right", only: "data", cell: ({ min }) => min },
        { name: "max", title: "At most", align: "right", only: "data", cell: ({ max }) => max },
        { name: "qualifier", title: "Qualifier", only: "data", cell: ({ figure }) => figure.qualifier },
        { name: "bar", title: "", only: "text", isBar: true, cell: ({ min, max = min }) => max },
        { name: "stated_by", title: "Stated by", cell: ({ figure }) => figure.statedBy },
        {
          name: "of",
          title: "",
          only: "text",
          under: "stated_by",
          cell: ({ figure: { population } }) => population && ofWhom(population),
        },
        { name: "population", title: "Population", only: "data", cell: ({ figure }) => figure.population },
        { name: "part", title: "Part", only: "data", cell: ({ figure }) => figure.part },
        { name: "id", title: "Id", under: "stated_by", cell: ({ figure }) => figure.id },
      ]),
      text: (screen, rows) => [
        screen.bold(indicator.label),
        indicator.definition,
        "",
        ...rows,
        "",
        ...partLines(indicator, values["part"] !== undefined),
        ...cited(data, series.sources),
        ...noted(series.caveats),
      ],
      nothing: series.observations.length === 0 ? whyNoFigures(data, indicator.id, options) : undefined,
    };
  },
};

const idsOfParts = ({ parts = [] }: Indicator): readonly string[] => parts.map(({ id }) => id);

/** The parts of an indicator that have figures of their own, if the answer is about the whole. */
function partLines({ id, parts = [] }: Indicator, isPart: boolean): readonly string[] {
  if (isPart || parts.length === 0) return [];
  const words = parts.map((part) => `${part.id} (${part.label})`).join(", ");
  return [`    Figures of a part only: japan-dprk-talks figures ${id} --part <part>, with one of: ${words}`];
}

/** The indicators, each with the number of its figures that match the options. */
function indicatorList(data: Data, options: FigureOptions<Figure>): Reply {
  const { dataset } = data;
  const figuresOf = grouped(dataset.figures, ({ indicator }) => [indicator]);
  const countOf = (indicator: Indicator, part: string | undefined): number =>
    timeSeriesOf(figuresOf.get(indicator.id) ?? [], indicator, { ...options, ...(part && { part }) }).observations
      .length;
  const counts = dataset.indicators
    .filter((indicator) => options.part === undefined || idsOfParts(indicator).includes(options.part))
    .map((indicator) => {
      const asked = options.part === undefined ? idsOfParts(indicator) : [options.part];
      const ofParts = asked.reduce((sum, part) => sum + countOf(indicator, part), 0);
      const ofWhole = options.part === undefined ? countOf(indicator, undefined) : 0;
      return { ...indicator, figures: ofWhole + ofParts, ofParts };
    })
    .filter(({ figures: count }) => count > 0);
  return {
    json: counts,
    list: listing(counts, [
      { name: "indicator", title: "Indicator", cell: ({ id }) => id },
      { name: "figures", title: "Figures", align: "right", cell: ({ figures: count }) => count },
      {
        name: "of_parts",
        title: "Of parts",
        align: "right",
        cell: ({ ofParts }) => (ofParts === 0 ? undefined : ofParts),
      },
      { name: "label", title: "What is counted", cell: ({ label }) => label },
      { name: "unit", title: "Unit", only: "data", cell: ({ unit }) => unit },
      { name: "measure", title: "Measure", only: "data", cell: ({ measure }) => measure },
    ]),
    text: (_screen, rows) => [...rows, "", `${counted(counts.length, "indicator")}.`],
    nothing:
      counts.length > 0 ? undefined : dataset.figures.length === 0 ? noneAtAll(data, "figures") : "No figure matches.",
  };
}
