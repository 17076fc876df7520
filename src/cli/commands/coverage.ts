import { type CollectionCoverage, coverageOf } from "japan-dprk-talks/helpers";

import { distinct } from "../../internal/distinct.ts";
import type { Command } from "../command.ts";
import { dataOptions } from "../data.ts";
import { type ColumnOf, listing, listOptions } from "../list.ts";
import { spacedName } from "../record-words.ts";

/** How many records a collection has in a row of the table. */
interface CoverageRow {
  readonly period: string;
  readonly countIn: (collection: CollectionCoverage) => number;
}

export const coverage: Command = {
  name: "coverage",
  summary: "count the records of each collection, by the decade of their dates",
  options: { ...listOptions, ...dataOptions },
  details:
    "Meetings and events count in the decade in which they began, figures in that of their date, sources in that of their publication, delegates in that of their first documented post, open questions in that in which they were last looked into.",
  examples: ["japan-dprk-talks coverage", "japan-dprk-talks coverage --known-on 2002-08-31 --format csv"],
  run(_operands, values, { data }) {
    const { name, title, version, coverage: { cutOff } = {} } = data.dataset.about;
    const day = values["known-on"]?.[0];
    const found = coverageOf(data.dataset);
    const periods = distinct(found.flatMap((one) => one.periods.map(({ period }) => period))).toSorted();
    const rows: readonly CoverageRow[] = [
      ...periods.map((period) => ({
        period: period.replace("/", "–"),
        countIn: (one: CollectionCoverage) => one.periods.find((other) => other.period === period)?.records ?? 0,
      })),
      { period: "no date", countIn: (one) => one.undated },
      { period: "all", countIn: (one) => one.records },
    ];
    const columns = found.map((one): ColumnOf<CoverageRow> => ({
      name: one.collection,
      title: spacedName(one.collection),
      align: "right",
      // A collection without dates is one number, which is below the table.
      ...(one.periods.length === 0 && { only: "data" }),
      cell: ({ countIn }) => countIn(one),
    }));
    return {
      json: found,
      list: listing(rows, [{ name: "period", title: "Decade", cell: ({ period }) => period }, ...columns]),
      text: ({ bold }, lines) => [
        bold(title),
        [
          name,
          ...(version === undefined ? [] : [`version ${version}`]),
          ...(cutOff === undefined ? [] : [`up to date as of ${cutOff}`]),
          ...(day === undefined ? [] : [`as known on ${day}`]),
        ].join(", "),
        "",
        ...lines,
        "",
        `Without dates: ${found
          .filter((one) => one.periods.length === 0)
          .map((one) => `${spacedName(one.collection)} ${one.records}`)
          .join(", ")}.`,
      ],
    };
  },
};
