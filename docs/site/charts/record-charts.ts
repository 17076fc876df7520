/** The charts on the pages of records: an indicator over time, the career of a delegate, a meeting in its row. */
import {
  careerOf,
  type Delegates,
  delegates,
  getPlace,
  type Indicators,
  indicators,
  type Meetings,
  meetings,
  meetingsOf,
  sourcesOf,
  timeSeriesOf,
} from "japan-dprk-talks";

import { text } from "../i18n/index.ts";
import { word } from "../i18n/words.ts";
import type { Language } from "../lib/languages.ts";
import { delegateName, meetingName, spanText } from "../lib/names.ts";
import { dayCountText } from "../lib/values.ts";
import { type Chart, inEach } from "./chart.ts";
import { meetingRows, neighboursOf, type Row, rowOf } from "./row.ts";
import { disputedOf, figuresOf, pointsOf } from "./series.ts";
import { daysOf } from "./timeline.ts";

type Indicator = Indicators[number];
type Delegate = Delegates[number];
type Meeting = Meetings[number];

/** A career has the meetings of every status. */
export const statuses = ["held", "planned", "postponed", "cancelled", "reported"] as const;

const number = (value: number): string => value.toLocaleString("en");

/** An indicator over time; undefined if no statement about it has a date. */
export function indicatorChart(indicator: Indicator): Chart | undefined {
  const points = pointsOf(indicator);
  const figures = figuresOf(indicator);
  const days = points.flatMap(({ first, last }) => [first, last]).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const values = points.flatMap(({ min, max, best }) => [max === undefined ? min : max, best ?? min]);
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  const parts = (indicator.parts ?? []).filter(({ id }) => points.some(({ part }) => part === id));
  return {
    id: `indicators/${indicator.id}`,
    page: `/indicators/${indicator.id}/`,
    data: `indicators/${indicator.id}`,
    table: "#figures",
    title: inEach(() => indicator.label),
    titleLang: "en",
    sentence: inEach((language) =>
      text(language, "indicatorSentence", {
        n: points.length,
        years: from === to ? from : `${from}–${to}`,
        low: number(Math.min(...values)),
        high: number(Math.max(...values)),
        differ: points.filter(({ figure }) => disputedOf(indicator).has(figure.id)).length,
      }),
    ),
    columns: ["figure", "part", "date", "low", "best", "high", "stated_by"],
    rows: points.map(({ figure, part = "", min, max = "", best = "" }) => [
      figure.id,
      part,
      figure.asOf ?? figure.period ?? "",
      min,
      best,
      max,
      figure.statedBy,
    ]),
    sources: sourcesOf(indicator, figures),
    caveats: [undefined, ...parts.map(({ id }) => id)].flatMap(
      (part) => timeSeriesOf(figures, indicator, part === undefined ? {} : { part }).caveats,
    ),
    code: `import { figures, getIndicator, timeSeriesOf } from "japan-dprk-talks";

const indicator = getIndicator("${indicator.id}");
timeSeriesOf(figures, indicator).observations.map(({ date, min, max, figure }) => [date, min, max, figure.statedBy]);
${parts.map(({ id }) => `timeSeriesOf(figures, indicator, { part: "${id}" }).observations;\n`).join("")}`.trimEnd(),
  };
}

/** The posts of a delegate and the meetings, over time. */
export function careerChart(delegate: Delegate): Chart {
  const { posts, sources } = careerOf(delegate);
  const { attended } = meetingsOf(meetings, delegate, { status: statuses });
  const nameIn = (language: Language): string => delegateName(language, delegate.id).text;
  return {
    id: `delegates/${delegate.id}`,
    page: `/delegates/${delegate.id}/`,
    data: `charts/delegates/${delegate.id}`,
    table: "#posts",
    title: inEach((language) => text(language, "careerTitle", { name: nameIn(language) })),
    sentence: inEach((language) =>
      text(language, "careerSentence", { posts: posts.length, meetings: attended.length }),
    ),
    columns: ["kind", "id", "title", "organization", "first", "last"],
    rows: [
      ...posts.map(({ title, organization = "", first, last }) => ["post", "", title, organization, first, last]),
      ...attended.map(({ meeting: { id, title, start, end } }) => [
        "meeting",
        id,
        title,
        "",
        start ?? end ?? "",
        end ?? start ?? "",
      ]),
    ],
    sources,
    caveats: [],
    code: `import { careerOf, getDelegate, meetings, meetingsOf } from "japan-dprk-talks";

const delegate = getDelegate("${delegate.id}");
careerOf(delegate).posts.map(({ title, first, last }) => [title, first, last]);
meetingsOf(meetings, delegate, { status: ${JSON.stringify(statuses).replaceAll(",", ", ")} }).attended;`,
  };
}

/** What a row of meetings is called. */
export const rowName = (language: Language, { series, channel }: Row): string =>
  series === undefined ? word(language, "channels", channel) : word(language, "series", series);

const rowTable = (row: Row): Pick<Chart, "columns" | "rows"> => ({
  columns: ["meeting", "title", "status", "start", "end", "place", "days_before_min", "days_before_max"],
  rows: row.meetings.map((meeting) => {
    const days = neighboursOf(meeting).before?.days;
    const { id, title, status, start = "", end = "", place } = meeting;
    const town = place === undefined ? "" : (getPlace(place).names.en ?? place);
    return [id, title, status, start, end, town, days?.min ?? "", days?.max ?? ""];
  }),
});

/** The lines that find the gaps of a row. */
function codeOfRow({ series, channel }: Row): string {
  const choice = series === undefined ? `channel: "${channel}"` : `series: "${series}"`;
  const filter = series === undefined ? ".filter((meeting) => meeting.series === undefined)" : "";
  return `import { events, eventsBetween, findMeetings, gapsAlong, meetings } from "japan-dprk-talks";

const row = findMeetings(meetings, { ${choice}, status: "held" })${filter};
gapsAlong(row).gaps.map(({ from, to, days }) => [from.id, to.id, days, eventsBetween(events, from, to).events.length]);`;
}

/** A meeting in its row, with the gaps and the events before and after; undefined if it has no date. */
export function placeInRow(meeting: Meeting): Chart | undefined {
  if (daysOf(meeting) === undefined) return undefined;
  const row = rowOf(meeting);
  const { before, after } = neighboursOf(meeting);
  return {
    id: `meetings/${meeting.id}`,
    page: `/meetings/${meeting.id}/`,
    data: `charts/rows/${row.id}`,
    table: `/explore/?${row.series === undefined ? `channel=${row.channel}` : `series=${row.series}`}`,
    title: inEach((language) => `${meetingName(language, meeting).text}: ${spanText(language, meeting)}`),
    sentence: inEach((language) =>
      [
        text(language, "rowSentence", {
          place: row.meetings.indexOf(meeting) + 1,
          n: row.meetings.length,
          row: rowName(language, row),
        }),
        ...(before === undefined
          ? []
          : [
              text(language, "rowBefore", {
                days: dayCountText(language, before.days),
                date: spanText(language, before.meeting),
                events: before.events.length,
              }),
            ]),
        ...(after === undefined
          ? []
          : [
              text(language, "rowAfter", {
                days: dayCountText(language, after.days),
                date: spanText(language, after.meeting),
                events: after.events.length,
              }),
            ]),
      ].join(language === "ja" ? "" : " "),
    ),
    ...rowTable(row),
    sources: [],
    caveats: [],
    code: codeOfRow(row),
  };
}

/** The rows of meetings, whose files the charts of their meetings share. */
export const rowCharts = (): readonly Omit<Chart, "id" | "page">[] =>
  meetingRows.map((row) => ({
    data: `charts/rows/${row.id}`,
    title: inEach((language) => rowName(language, row)),
    sentence: inEach((language) => text(language, "meetingCount", { n: row.meetings.length })),
    ...rowTable(row),
    sources: [],
    caveats: [],
    code: codeOfRow(row),
  }));

export const careerCharts = (): readonly Chart[] => delegates.map(careerChart);

/** Every chart on the page of a record. */
export const recordCharts = (): readonly Chart[] => [
  ...indicators.flatMap((indicator) => indicatorChart(indicator) ?? []),
  ...careerCharts(),
  ...meetings.flatMap((meeting) => placeInRow(meeting) ?? []),
];
