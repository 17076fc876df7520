import {
  accountOf,
  accounts,
  dataset,
  type Disagreement,
  findMeetings,
  gapsAlong,
  getDisagreement,
  longestGap,
  type DatasetIds,
  repatriationRate,
} from "japan-dprk-talks";

import type { Command } from "../command.ts";
import { cited, dates, days, heads, noted, type OurMeeting, placeName } from "../words.ts";
import { accountLines } from "./account.ts";
import { rateLines } from "./rate.ts";

function meetingsSection(meetings: readonly OurMeeting[]): string[] {
  const { gaps } = gapsAlong(meetings);
  // In the order of the gaps, which also place a meeting whose start is unknown.
  const inOrder =
    gaps.length === 0 ? meetings : [...gaps.slice(0, 1).map(({ from }) => from), ...gaps.map(({ to }) => to)];
  return inOrder.flatMap((meeting) => {
    const before = gaps.find(({ to }) => to.id === meeting.id);
    return [
      ...(before === undefined ? [] : [`      ${days(before.days)} without talks`]),
      `  ${dates(meeting)}  ${placeName(meeting)}`,
      `      Japan: ${heads(meeting, "JP")}; DPRK: ${heads(meeting, "KP")}`,
    ];
  });
}

function longestGapSection(meetings: readonly OurMeeting[]): string[] {
  const gap = longestGap(meetings);
  if (gap === undefined) return ["  The dataset has fewer than two meetings."];
  return [
    `  ${days(gap.days)}, from ${dates(gap.from)} (${placeName(gap.from)}) to ${dates(gap.to)} (${placeName(gap.to)})`,
    ...cited(gap.sources),
    ...noted(gap.caveats),
  ];
}

const disagreementSection = ({ summary, readings, why }: Disagreement<DatasetIds>): string[] => [
  `  ${summary}`,
  ...readings.flatMap(({ value, used, sources }) => [
    `  - ${value}${used === true ? " (used here)" : ""}`,
    ...cited(sources),
  ]),
  `  ${why}`,
];

/** The dataset at a glance; `npm start` prints it. */
export const report: Command = {
  name: "report",
  summary: "show the Red Cross talks, the gaps, the rates and one disagreement, with sources",
  options: {},
  examples: ["japan-dprk-talks report"],
  run() {
    const redCross = findMeetings(dataset.meetings, { series: "red-cross-talks", status: "held" });
    const rate = repatriationRate(dataset.figures);
    const tracing = {
      JP: accountOf(dataset.figures, accounts.tracingJp),
      KP: accountOf(dataset.figures, accounts.tracingKp),
    };
    const disagreement = getDisagreement("2014-03-03-grave-visit-count");
    return {
      json: { talks: gapsAlong(redCross), longestGap: longestGap(redCross), rate, tracing, disagreement },
      text: ({ bold }) => {
        const sections: readonly (readonly [string, readonly string[]])[] = [
          ["Red Cross talks", meetingsSection(redCross)],
          ["The longest gap between Red Cross talks", longestGapSection(redCross)],
          ["Repatriation rate of remains", rateLines(rate)],
          [accounts.tracingJp.label, accountLines(tracing.JP)],
          [accounts.tracingKp.label, accountLines(tracing.KP)],
          ["A disagreement: grave visits by March 2014", disagreementSection(disagreement)],
        ];
        return sections.flatMap(([title, lines], index) => [...(index === 0 ? [] : [""]), bold(title), ...lines]);
      },
    };
  },
};
