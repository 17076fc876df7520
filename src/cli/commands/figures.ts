import { figures as allFigures, formatValue, indicators, seriesOf } from "japan-dprk-talks";

import { bar, barWidth } from "../chart.ts";
import type { Command, Reply } from "../command.ts";
import { exitCodes } from "../failure.ts";
import { table } from "../table.ts";
import { figureOptions, figureOptionsOf, oneOf } from "../values.ts";
import { cited, counted, noted } from "../words.ts";

export const figures: Command = {
  name: "figures",
  summary: "who stated which number of an indicator, over time; without an indicator: the list of them",
  operands: { words: "[indicator]", min: 0, max: 1 },
  options: figureOptions,
  examples: [
    "japan-dprk-talks figures",
    "japan-dprk-talks figures graves-visits",
    "japan-dprk-talks figures remains-dead --as-of 2014-12-31",
  ],
  run([word], values) {
    if (word === undefined) return list();
    const id = oneOf(
      "indicator",
      word,
      indicators.map((indicator) => indicator.id),
    );
    const series = seriesOf(allFigures, id, figureOptionsOf(values));
    const indicator = indicators.find((one) => one.id === id);
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
          { title: indicator?.unit ?? "", align: "right" },
          { title: "" },
          { title: "Stated by" },
        ] as const;
        return [
          screen.bold(indicator?.label ?? id),
          ...(indicator === undefined ? [] : [indicator.definition]),
          "",
          ...(rows.length === 0 ? ["No figure fits."] : [...table(columns, rows, screen), ""]),
          ...cited(series.sources),
          ...noted(series.caveats),
        ];
      },
      exitCode: series.observations.length === 0 ? exitCodes.nothing : exitCodes.done,
    };
  },
};

function list(): Reply {
  const counts = indicators.map((indicator) => ({
    ...indicator,
    figures: allFigures.filter((figure) => figure.indicator === indicator.id).length,
  }));
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
  };
}
