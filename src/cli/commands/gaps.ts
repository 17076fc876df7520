import { earliest, gapsAlong, statuses } from "japan-dprk-talks";

import { bar, barWidth, timeline } from "../chart.ts";
import type { Command } from "../command.ts";
import { filtered, filterRules, filters } from "../filters.ts";
import { table } from "../table.ts";
import { oneOf } from "../values.ts";
import { cited, counted, dates, noted, range } from "../words.ts";

/** Why there is no gap, from the number of meetings that match. */
function reasonFor(count: number): string {
  if (count === 0) return "no meeting matches";
  if (count === 1) return "only one meeting matches";
  return `${count} meetings match, but fewer than two have a date`;
}

const columns = [{ title: "Days", align: "right" }, { title: "" }, { title: "From" }, { title: "To" }] as const;

export const gaps: Command = {
  name: "gaps",
  summary: "list the gaps between meetings: how long the two sides did not meet",
  options: filters,
  details: `Counts meetings that were held, unless --status says otherwise. A channel is not a series: use --series to count the talks that sources number or speak of as one. ${filterRules}`,
  examples: [
    "japan-dprk-talks gaps --series red-cross-talks",
    "japan-dprk-talks gaps --channel government --from 1991 --until 2002",
  ],
  run(_operands, values) {
    const counts = values["status"]?.map((status) => oneOf("status", status, statuses)) ?? ["held"];
    const talks = filtered({ ...values, status: counts });
    const answer = gapsAlong(talks, { status: counts });
    return {
      json: answer,
      text: (screen) => {
        const longest = Math.max(...answer.gaps.map(({ days }) => days.max));
        const rows = answer.gaps.map(({ from, to, days }) => [
          range(days),
          bar(days.max, longest, barWidth(screen.width)),
          `${from.id}\n${screen.dim(dates(from))}`,
          `${to.id}\n${screen.dim(dates(to))}`,
        ]);
        const marks = talks.flatMap(({ start, end }) => [start && earliest(start), end && earliest(end)]);
        return [
          ...timeline(
            marks.filter((day) => day !== undefined),
            Math.min(screen.width, 100),
          ),
          "",
          ...table(columns, rows, screen),
          "",
          `${counted(answer.gaps.length, "gap")} between ${counted(talks.length, "meeting")}.`,
          ...cited(answer.sources),
          ...noted(answer.caveats),
        ];
      },
      nothing: answer.gaps.length === 0 ? `No gaps: ${reasonFor(talks.length)}.` : undefined,
    };
  },
};
