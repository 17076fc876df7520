import { earliest, gapsAlong, type Status } from "japan-dprk-talks/helpers";

import { timeline } from "../chart.ts";
import type { Command } from "../command.ts";
import { type Data, dataOptions } from "../data.ts";
import { filtered, filterRules, filters, nothingFound } from "../filters.ts";
import { listing, listOptions } from "../list.ts";
import { oneOf } from "../values.ts";
import { cited, counted, dates, noted, range } from "../words.ts";

const statusesOf = ({ dataset: { vocabularies } }: Data): readonly Status[] =>
  vocabularies.statuses.map(({ id }) => id);

/** Why there is no gap, from the number of meetings that match. */
const reasonFor = (count: number): string =>
  count === 1 ? "only one meeting matches" : `${count} meetings match, but fewer than two have a date`;

export const gaps: Command = {
  name: "gaps",
  summary: "list the days between one of these meetings and the next",
  options: { ...filters, ...listOptions, ...dataOptions },
  details: `Counts meetings that were held, unless --status says otherwise. A channel is not a series: use --series to count the talks that sources number or speak of as one. ${filterRules}`,
  examples: [
    "japan-dprk-talks gaps --series red-cross-talks",
    "japan-dprk-talks gaps --series red-cross-talks --sort days_max:desc",
    "japan-dprk-talks gaps --channel government --from 1991 --until 2002",
  ],
  run(_operands, values, { data }) {
    const counts = values["status"]?.map((status) => oneOf("status", status, statusesOf(data))) ?? ["held"];
    const talks = filtered({ ...values, status: counts }, data);
    const answer = gapsAlong(talks, { status: counts });
    const marks = talks.flatMap(({ start, end }) => [start && earliest(start), end && earliest(end)]);
    const none = talks.length === 0 ? nothingFound(values, data, "meetings") : `No gaps: ${reasonFor(talks.length)}.`;
    return {
      json: answer,
      list: listing(answer.gaps, [
        { name: "days", title: "Days", align: "right", only: "text", cell: ({ days }) => range(days) },
        { name: "days_min", title: "Days at least", align: "right", only: "data", cell: ({ days }) => days.min },
        { name: "days_max", title: "Days at most", align: "right", only: "data", cell: ({ days }) => days.max },
        { name: "bar", title: "", only: "text", isBar: true, cell: ({ days }) => days.max },
        { name: "from", title: "From", cell: ({ from }) => from.id },
        { name: "from_dates", title: "Dates", under: "from", cell: ({ from }) => dates(from) },
        { name: "to", title: "To", cell: ({ to }) => to.id },
        { name: "to_dates", title: "Dates", under: "to", cell: ({ to }) => dates(to) },
      ]),
      text: (screen, rows) => [
        ...timeline(
          marks.filter((day) => day !== undefined),
          Math.min(screen.width, 100),
        ),
        "",
        ...rows,
        "",
        `${counted(answer.gaps.length, "gap")} between ${counted(talks.length, "meeting")}.`,
        ...cited(data, answer.sources),
        ...noted(answer.caveats),
      ],
      nothing: answer.gaps.length === 0 ? none : undefined,
    };
  },
};
