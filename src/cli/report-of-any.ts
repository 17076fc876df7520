import { citationOfDataset, findMeetings, longestGap, type Meeting } from "japan-dprk-talks/helpers";

import type { Reply } from "./command.ts";
import type { Data } from "./data.ts";
import { counted, dates, days, placeName } from "./words.ts";

/** The meetings that were held in a series or on a channel. */
interface NamedMeetings {
  readonly label: string;
  readonly meetings: readonly Meeting[];
}

const rowLines = (data: Data, { label, meetings }: NamedMeetings): readonly string[] => {
  const gap = longestGap(meetings);
  return [
    `  ${label}: ${counted(meetings.length, "meeting")} held`,
    ...(gap === undefined
      ? []
      : [
          `      longest gap: ${days(gap.days)}, from ${dates(gap.from)} (${placeName(data, gap.from)}) to ${dates(gap.to)} (${placeName(data, gap.to)})`,
        ]),
  ];
};

const withMeetings = (rows: readonly NamedMeetings[]): readonly NamedMeetings[] =>
  rows.filter((row) => row.meetings.length > 0);

const inJson = ({ label, meetings }: NamedMeetings) => ({
  label,
  meetings: meetings.map(({ id }) => id),
  longestGap: longestGap(meetings),
});

/** Any dataset at a glance: what it is, and its series and channels with the longest gap of each. */
export function reportOfAny(data: Data): Reply {
  const { about, vocabularies, meetings, events, figures, disagreements, openQuestions } = data.dataset;
  const held = (query: { readonly series?: string; readonly channel?: string }) =>
    findMeetings(meetings, { ...query, status: "held" });
  const series = withMeetings(vocabularies.series.map(({ id, label }) => ({ label, meetings: held({ series: id }) })));
  const channels = withMeetings(
    vocabularies.channels.map(({ id, label }) => ({ label, meetings: held({ channel: id }) })),
  );
  return {
    json: { about, series: series.map(inJson), channels: channels.map(inJson) },
    text: ({ bold }) => [
      bold(about.title),
      citationOfDataset(about),
      `${counted(meetings.length, "meeting")}, ${counted(events.length, "event")}, ${counted(figures.length, "figure")}, ${counted(disagreements.length, "disagreement")}, ${counted(openQuestions.length, "open question")}.`,
      ...(series.length === 0 ? [] : ["", bold("Series"), ...series.flatMap((row) => rowLines(data, row))]),
      ...(channels.length === 0 ? [] : ["", bold("Channels"), ...channels.flatMap((row) => rowLines(data, row))]),
    ],
  };
}
