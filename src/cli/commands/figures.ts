import {
  figures as allFigures,
  formatValue,
  getIndicator,
  indicators,
  type FigureOptions,
  type Indicator,
  timeSeriesOf,
} from "japan-dprk-talks";

import { bar, barWidth } from "../chart.ts";
import type { Command, Reply } from "../command.ts";
import { usageFailure } from "../failure.ts";
import { table } from "../table.ts";
import { unknownWord } from "../unknown-word.ts";
import { figureOptions, figureOptionsOf } from "../values.ts";
import { cited, counted, noted, type OurFigure } from "../words.ts";

export const figures: Command = {
  name: "figures",
  summary: "show who stated which number for an indicator, over time; without an indicator, list the indicators",
  operands: { words: "[indicator]", min: 0, max: 1 },
  options: figureOptions,
  examples: [
    "japan-dprk-talks figures",
    "japan-dprk-talks figures grave-visits",
    "japan-dprk-talks figures remains-dead --as-of 2014-12-31",
  ],
  run([word], values) {
    const options = figureOptionsOf(values);
    if (word === undefined) return indicatorList(options);
    const indicator = getIndicator(word);
    if (indicator === undefined) {
      const ids = indicators.map(({ id }) => id);
      throw usageFailure(unknownWord("indicator", word, ids));
    }
    const series = timeSeriesOf(allFigures, indicator.id, options);
    return {
      json: series,
      text: (screen) => {
        const most = Math.max(...series.observations.map(({ min, max = min }) => max));
        const rows = series.observations.map(({ date, figure, min, max = min }) => [
          date,
          formatValue(figure),
          bar(max, most, barWidth(screen.width)),
          [
            figure.statedBy,
            ...(figure.population === undefined ? [] : [`of: ${figure.population}`]),
            screen.dim(figure.id),
          ].join("\n"),
        ]);
        const columns = [
          { title: "As of" },
          { title: indicator.unit, align: "right" },
          { title: "" },
          { title: "Stated by" },
        ] as const;
        return [
          screen.bold(indicator.label),
          indicator.definition,
          "",
          ...table(columns, rows, screen),
          "",
          ...partLines(indicator, values["part"] !== undefined),
          ...cited(series.sources),
          ...noted(series.caveats),
        ];
      },
      nothing: series.observations.length === 0 ? `No figure of ${indicator.id} matches.` : undefined,
    };
  },
};

/** The parts of an indicator that have figures of their own, if the answer is about the whole. */
function partLines({ id, parts = [] }: Indicator, isPart: boolean): readonly string[] {
  if (isPart || parts.length === 0) return [];
  const words = parts.map((part) => `${part.id} (${part.label})`).join(", ");
  return [`    Figures of a part only: japan-dprk-talks figures ${id} --part <part>, with one of: ${words}`];
}

/** The indicators, each with the number of its figures that match the options. */
function indicatorList(options: FigureOptions<OurFigure>): Reply {
  const isFiltered = Object.keys(options).length > 0;
  const counts = indicators
    .map((indicator) => ({
      ...indicator,
      figures: isFiltered
        ? timeSeriesOf(allFigures, indicator.id, options).observations.length
        : allFigures.filter((figure) => figure.indicator === indicator.id).length,
    }))
    .filter(({ figures: count }) => count > 0);
  return {
    json: counts,
    text: (screen) => [
      ...table(
        [{ title: "Indicator" }, { title: "Figures", align: "right" }, { title: "What is counted" }],
        counts.map(({ id, figures: count, label }) => [id, String(count), label]),
        screen,
      ),
      "",
      `${counted(counts.length, "indicator")}.`,
    ],
    nothing: counts.length === 0 ? "No figure matches." : undefined,
  };
}
