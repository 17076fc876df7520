import { earliest, gapsAlong, statuses } from "japan-dprk-talks";

import { bar, barWidth, timeline } from "../chart.ts";
import type { Command } from "../command.ts";
import { filtered, filters } from "../filters.ts";
import { table } from "../table.ts";
import { oneOf } from "../values.ts";
import { cited, counted, dates, noted, range } from "../words.ts";

const fitting = (count: number): string =>
  `${count === 0 ? "no" : count} meeting${count === 1 ? "" : "s"} fit${count === 1 ? "s" : ""}`;

const columns = [{ title: "Days", align: "right" }, { title: "" }, { title: "From" }, { title: "To" }] as const;

export const gaps: Command = {
  name: "gaps",
  summary: "how long the two sides did not meet, between one meeting and the next",
  options: filters,
  details:
    "Counted are the meetings that were held, unless --status says otherwise. A channel is not a row of talks: choose a --series to count what the sources speak of as one.",
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
      nothing: answer.gaps.length === 0 ? `There is no gap: ${fitting(talks.length)}.` : undefined,
    };
  },
};
