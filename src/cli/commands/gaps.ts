import { gapsBetweenTalks, isDay } from "japan-dprk-talks";

import { statuses } from "../../schema/meeting.ts";
import { bar, barWidth, timeline } from "../chart.ts";
import type { Command } from "../command.ts";
import { exitCodes } from "../failure.ts";
import { filtered, filters } from "../filters.ts";
import { table } from "../table.ts";
import { oneOf } from "../values.ts";
import { cited, counted, dates, noted, range } from "../words.ts";

const columns = [{ title: "Days", align: "right" }, { title: "" }, { title: "From" }, { title: "To" }] as const;

export const gaps: Command = {
  name: "gaps",
  summary: "how long the two sides did not meet, between one meeting and the next",
  options: filters,
  details:
    "Counted are the meetings that were held, unless --status says otherwise. A channel is not a row of talks: choose a --series to count what the sources speak of as one.",
  examples: [
    "japan-dprk-talks gaps --series red-cross-talks",
    "japan-dprk-talks gaps --channel government --from 1991 --to 2002",
  ],
  run(_operands, values) {
    const counts = values["status"]?.map((status) => oneOf("status", status, statuses)) ?? ["held"];
    const talks = filtered({ ...values, status: counts });
    const answer = gapsBetweenTalks(talks, { statuses: counts });
    return {
      json: answer,
      text: (screen) => {
        if (answer.gaps.length === 0)
          return [`No gap: ${counted(talks.length, "meeting")} fits.`, ...noted(answer.caveats)];
        const longest = Math.max(...answer.gaps.map(({ days }) => days.max));
        const rows = answer.gaps.map(({ from, to, days }) => [
          range(days),
          bar(days.max, longest, barWidth(screen.width)),
          `${from.id}\n${screen.dim(dates(from))}`,
          `${to.id}\n${screen.dim(dates(to))}`,
        ]);
        const marks = talks.flatMap(({ start, end }) => [start, end].filter((day) => day !== undefined)).filter(isDay);
        return [
          timeline(marks, Math.min(screen.width, 100)),
          "",
          ...table(columns, rows, screen),
          "",
          `${counted(answer.gaps.length, "gap")} between ${counted(talks.length, "meeting")}.`,
          ...cited(answer.sources),
          ...noted(answer.caveats),
        ];
      },
      exitCode: answer.gaps.length === 0 ? exitCodes.nothing : exitCodes.done,
    };
  },
};
