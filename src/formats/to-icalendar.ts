import { asDay } from "../dates/as-day.ts";
import { type Day, formatSpan, isDay } from "../dates/index.ts";
import { expectList, expectRecord } from "../internal/check-input.ts";
import type { About } from "../model/about.ts";
import type { Meeting, Status } from "../model/meeting.ts";
import { nameToShow } from "../model/names.ts";
import type { Coordinates, Place } from "../model/place.ts";
import { labelOf, type Vocabularies } from "../model/vocabularies.ts";
import { shownDays } from "./shown-days.ts";

/** What a calendar needs in addition to the meetings. */
export interface ICalendarOptions {
  /** What the dataset is: its name makes the entries different from those of any other dataset. */
  readonly about: About;
  /** The date stamp of every entry: the day as of which the data is up to date. iCalendar requires it. */
  readonly stamp: Day;
  /** The places that the meetings refer to, for their names and locations. */
  readonly places?: readonly Place[];
  /** The words of the dataset, for the labels of channels and topics. */
  readonly vocabularies?: Vocabularies;
}

const calendarStatuses: Readonly<Record<Status, string>> = {
  held: "CONFIRMED",
  planned: "TENTATIVE",
  postponed: "CANCELLED",
  cancelled: "CANCELLED",
  reported: "TENTATIVE",
};

/**
 * Writes meetings as an iCalendar file (RFC 5545) of all-day events, for calendar programs.
 *
 * An uncertain date is shown as uncertain: the event covers all the days that the meeting can have taken up, its title gives
 * the date in words ("[about February 1960 to March 1960]"), and `X-EDTF-START` and `X-EDTF-END` contain the EDTF strings. If no source
 * states the last day, the event ends with its start date, and its description says so; if the dates leave the end open, it
 * lasts one day.
 *
 * `held` is `CONFIRMED`; `planned`, and `reported`, which no side confirms, are `TENTATIVE`; `cancelled` and `postponed`, whose
 * day passed without the meeting, are `CANCELLED`. The description has the meeting's own status.
 *
 * What is lost:
 * - A meeting whose dates give no first day is left out.
 * - An event has only the meeting's title, channel, status, dates, place, venue, round, topics, outcomes and source ids.
 * - The point of the place has six decimal places.
 *
 * @param meetings - meetings, all of them or any selection
 * @param options - `about` of the dataset; `stamp`: the day as of which the data is up to date; `places`: the places that the
 * meetings refer to; `vocabularies`: the words of the dataset, for the labels of channels and topics
 * @returns the contents of the file
 * @throws TypeError if `meetings` is not a list of meetings, or `options` is not an object with `about` and, if it has
 * any, a list of places; EdtfError if the stamp is not a day, or a date is not supported EDTF; RangeError if a meeting
 * ends before it starts
 * @example
 * ```ts
 * const text = toICalendar([getMeeting("2014-03-03-shenyang")], { ...dataset, stamp: "2026-11-22" });
 * text.includes("UID:2014-03-03-shenyang@japan-dprk-talks"); // => true
 * text.includes("DTSTART;VALUE=DATE:20140303"); // => true
 * text.includes("LOCATION:Shenyang"); // => true
 * ```
 */
export function toICalendar(meetings: readonly Meeting[], options: ICalendarOptions): string {
  expectList("toICalendar", "meetings", meetings, "delegations");
  expectRecord("toICalendar", "options with what the dataset is, { about, stamp }", options, "about");
  expectRecord("toICalendar", "what the dataset is, { about: { name, title } }", options.about, "name");
  if (options.places !== undefined) expectList("toICalendar", "places", options.places, "names");
  asDay(options.stamp);
  const { name, title, version } = options.about;
  const places = new Map(options.places?.map((place) => [place.id, place]));
  const events = meetings.flatMap((meeting) => event(meeting, places, options));
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${name}//NONSGML ${version === undefined ? name : `${name} ${escaped(version)}`}//EN`,
    "CALSCALE:GREGORIAN",
    `NAME:${escaped(title)}`,
    `X-WR-CALNAME:${escaped(title)}`,
    ...(events.length === 0 ? utc : events),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** A calendar needs a component: one without events has the time zone of its stamps. */
const utc: readonly string[] = [
  "BEGIN:VTIMEZONE",
  "TZID:UTC",
  "BEGIN:STANDARD",
  "DTSTART:19700101T000000",
  "TZOFFSETFROM:+0000",
  "TZOFFSETTO:+0000",
  "END:STANDARD",
  "END:VTIMEZONE",
];

function event(
  meeting: Meeting,
  places: ReadonlyMap<string, Place>,
  { about, stamp, vocabularies }: ICalendarOptions,
): readonly string[] {
  const { id, title, channel, status, start, end, place: placeId, topics } = meeting;
  const { first, last } = shownDays(meeting);
  if (first === undefined) return [];
  const place = placeId === undefined ? undefined : places.get(placeId);
  const name = (place && nameToShow(place.names)) ?? placeId;
  const categories = [
    labelOf(vocabularies?.channels, channel),
    ...topics.map((topic) => labelOf(vocabularies?.topics, topic)),
  ];
  const uncertain = [start, end].some((date) => date !== undefined && !isDay(date));
  return [
    "BEGIN:VEVENT",
    `UID:${id}@${about.name}`,
    `DTSTAMP:${basic(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(first)}`,
    // Without an end, an event of whole days lasts one.
    ...(last === undefined ? [] : [endAfter(first, last)]),
    `SUMMARY:${escaped(uncertain ? `${title} [${formatSpan(meeting)}]` : title)}`,
    ...(name === undefined ? [] : [`LOCATION:${escaped(name)}`]),
    ...(place?.coordinates ? [geo(place.coordinates)] : []),
    `DESCRIPTION:${escaped(description(meeting))}`,
    `CATEGORIES:${categories.map(escaped).join(",")}`,
    `STATUS:${calendarStatuses[status]}`,
    "TRANSP:TRANSPARENT",
    ...(start === undefined ? [] : [`X-EDTF-START:${start}`]),
    ...(end === undefined ? [] : [`X-EDTF-END:${end}`]),
    "END:VEVENT",
  ];
}

function description({ status, start, end, venue, round, outcomes, sources }: Meeting): string {
  return [
    `Status: ${status}`,
    `Date: ${formatSpan({ start, end })}`,
    ...(start === undefined ? ["No source states the first day."] : []),
    ...(end === undefined ? ["No source states the last day."] : []),
    ...(venue === undefined ? [] : [`Venue: ${venue}`]),
    ...(round === undefined ? [] : [`Round: ${round}`]),
    ...outcomes.map(({ text }) => `- ${text}`),
    `Sources: ${sources.join(", ")}`,
  ].join("\n");
}

/** A point to six decimal places, as the standard has it. Its numbers have no exponent. */
const geo = ({ latitude, longitude }: Coordinates): string =>
  `GEO:${[latitude, longitude].map((degrees) => Number(degrees.toFixed(6))).join(";")}`;

const basic = (day: string): string => day.replaceAll("-", "");

const MILLISECONDS_PER_DAY = 86_400_000;

/** The end of an event: the first day after it. A year has four digits, so an event up to the last of all days has a length. */
function endAfter(first: Day, last: Day): string {
  const next = new Date(Date.parse(last) + MILLISECONDS_PER_DAY);
  if (next.getUTCFullYear() <= 9999) return `DTEND;VALUE=DATE:${basic(next.toISOString().slice(0, 10))}`;
  return `DURATION:P${(next.getTime() - Date.parse(first)) / MILLISECONDS_PER_DAY}D`;
}

/** Escapes text for iCalendar: on one line, with special characters escaped and other control characters removed. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r\n|[\r\n]/g, String.raw`\n`)
    .replaceAll(/(?!\t)\p{Cc}/gu, "");

/** Folds a line into parts of at most 75 bytes of UTF-8, each but the first after a space. No character is split. */
function folded(line: string): string {
  let text = "";
  let width = 0;
  for (const character of line) {
    const size = octets(character);
    if (width + size > 75) {
      text += "\r\n ";
      width = 1;
    }
    text += character;
    width += size;
  }
  return text;
}

function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4;
}
