import { accounts } from "japan-dprk-talks/accounts";
import {
  accountOf,
  type Disagreement,
  findMeetings,
  gapsAlong,
  longestGap,
  type Meeting,
} from "japan-dprk-talks/helpers";

import type { Command } from "../command.ts";
import { type Data, dataOptions } from "../data.ts";
import { reportOfAny } from "../report-of-any.ts";
import { cited, dates, days, heads, noted, placeName } from "../words.ts";
import { accountLines } from "./account.ts";
import { rateLines } from "./rate.ts";

function meetingsSection(data: Data, meetings: readonly Meeting[]): string[] {
  const { gaps } = gapsAlong(meetings);
  // In the order of the gaps, which also place a meeting whose start is unknown.
  const inOrder =
    gaps.length === 0 ? meetings : [...gaps.slice(0, 1).map(({ from }) => from), ...gaps.map(({ to }) => to)];
  return inOrder.flatMap((meeting, index) => {
    const before = gaps[index - 1];
    return [
      ...(before === undefined ? [] : [`      ${days(before.days)} without Red Cross talks`]),
      `  ${dates(meeting)}  ${placeName(data, meeting)}`,
      `      Japan: ${heads(data, meeting, "JP")}; DPRK: ${heads(data, meeting, "KP")}`,
    ];
  });
}

function longestGapSection(data: Data, meetings: readonly Meeting[]): string[] {
  const gap = longestGap(meetings);
  if (gap === undefined) return ["  The dataset has fewer than two meetings."];
  return [
    `  ${days(gap.days)}, from ${dates(gap.from)} (${placeName(data, gap.from)}) to ${dates(gap.to)} (${placeName(data, gap.to)})`,
    ...cited(data, gap.sources),
    ...noted(gap.caveats),
  ];
}

const disagreementSection = (data: Data, { summary, readings, why }: Disagreement): string[] => [
  `  ${summary}`,
  ...readings.flatMap(({ value, used, sources }) => [
    `  - ${value}${used === true ? " (used here)" : ""}`,
    ...cited(data, sources),
  ]),
  `  ${why}`,
];

/** The dataset at a glance; `npm start` prints it. */
export const report: Command = {
  name: "report",
  summary: "show the Red Cross talks, the gaps, the rates and one disagreement, with sources",
  options: dataOptions,
  details: "Of another dataset, shows what it is, and its series and channels with the longest gap of each.",
  examples: ["japan-dprk-talks report", "japan-dprk-talks report --data my-dataset.json"],
  run(_operands, _values, { data }) {
    if (data.from !== undefined) return reportOfAny(data);
    const { dataset } = data;
    const redCross = findMeetings(dataset.meetings, { series: "red-cross-talks", status: "held" });
    const rate = accountOf(dataset.figures, accounts.remains)?.rates.repatriated;
    const tracing = {
      JP: accountOf(dataset.figures, accounts.tracingJp),
      KP: accountOf(dataset.figures, accounts.tracingKp),
    };
    const disagreement = data.find("disagreements", "2014-03-03-grave-visit-count");
    return {
      json: { talks: gapsAlong(redCross), longestGap: longestGap(redCross), rate, tracing, disagreement },
      text: ({ bold }) => {
        const sections: readonly (readonly [string, readonly string[]])[] = [
          ["Red Cross talks", meetingsSection(data, redCross)],
          ["The longest gap between Red Cross talks", longestGapSection(data, redCross)],
          ["Repatriation rate of remains", rateLines(data, rate)],
          [accounts.tracingJp.label, accountLines(data, tracing.JP)],
          [accounts.tracingKp.label, accountLines(data, tracing.KP)],
          ...(disagreement === undefined
            ? []
            : [["A disagreement: grave visits by March 2014", disagreementSection(data, disagreement)] as const]),
        ];
        return sections.flatMap(([title, lines], index) => [...(index === 0 ? [] : [""]), bold(title), ...lines]);
      },
    };
  },
};
