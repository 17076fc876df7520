/** What the explorer shows, in the words of a language. The library says which years and countries a meeting has. */
import {
  dataset,
  type Delegate,
  findMeetings,
  type Meeting,
  type Names,
  type Place,
  vocabularies,
} from "japan-dprk-talks";

import { daysOf } from "../charts/timeline.ts";
import { word } from "../i18n/words.ts";
import type { Language } from "../lib/languages.ts";
import { inLanguage, meetingName, spanText } from "../lib/names.ts";
import { knownStates } from "./known-states.ts";
import type { ExploreData, Labels, Row, State } from "./rows.ts";

const distinct = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

const delegatesIn = (meeting: Meeting): readonly string[] =>
  distinct(meeting.delegations.flatMap(({ members }) => members.map(({ delegate }) => delegate)));

const sidesIn = (meeting: Meeting): readonly string[] => distinct(meeting.delegations.map(({ side }) => side));

/** What the explorer shows of a meeting or can be asked about it: a state of it that has the same of all this is the same. */
export const shownOf = (meeting: Meeting): string => {
  const { status, start, end, place, venue, round, topics, sessions } = meeting;
  return JSON.stringify([
    [status, start, end, place, venue, round, topics],
    [sidesIn(meeting), delegatesIn(meeting)],
    sessions?.map((session) => [session.start, session.end]),
  ]);
};

const states = knownStates(dataset, shownOf);
const everyState: readonly Meeting[] = [
  ...dataset.meetings,
  ...[...states.values()].flatMap((known) => known.flatMap(({ meeting }) => meeting ?? [])),
];

/** The meetings that the library finds for each question. */
function foundFor<Asked>(
  asked: readonly Asked[],
  find: (one: Asked) => readonly Meeting[],
): ReadonlyMap<Meeting, Asked[]> {
  const found = new Map<Meeting, Asked[]>();
  for (const one of asked) {
    for (const meeting of find(one)) {
      const list = found.get(meeting);
      if (list === undefined) found.set(meeting, [one]);
      else list.push(one);
    }
  }
  return found;
}

const allDays = everyState.flatMap((meeting) => daysOf(meeting) ?? []).toSorted();
const yearOf = (day: string | undefined): number => Number(day?.slice(0, 4));
/** The years from the first in which a meeting can have begun to the last. */
export const [firstYear, lastYear] = [yearOf(allDays[0]), yearOf(allDays.at(-1))];
const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);

const yearsOf = foundFor(years, (year) => {
  const date = String(year);
  // Cast: four digits are a year.
  return findMeetings(everyState, { from: date as "2014", until: date as "2014" });
});

const places: readonly Place[] = dataset.places;
const countries = distinct(
  places.flatMap(({ country, formerCountry }) => [country ?? [], formerCountry?.code ?? []].flat()),
);
const countriesOf = foundFor(countries, (country) => findMeetings(everyState, { country, places }));

function stateOf(language: Language, meeting: Meeting): State {
  const inYears = yearsOf.get(meeting);
  const days = daysOf(meeting);
  return {
    status: meeting.status,
    when: spanText(language, meeting),
    ...(days && { days: [days[0], days[1]] }),
    ...(inYears && { years: [Math.min(...inYears), Math.max(...inYears)] }),
    ...(meeting.place !== undefined && { place: meeting.place }),
    countries: countriesOf.get(meeting) ?? [],
    topics: meeting.topics,
    sides: sidesIn(meeting),
    delegates: delegatesIn(meeting),
    more: [meeting.venue, meeting.round].filter(Boolean).join("; "),
  };
}

/** The name in the language, then all others. */
function labelsOf(
  language: Language,
  records: readonly { readonly id: string; readonly names: Names; readonly aliases?: readonly string[] }[],
): Labels {
  return Object.fromEntries(
    records.map(({ id, names, aliases = [] }) => {
      const label = inLanguage(language, names).text;
      const others = distinct([...Object.values(names).flatMap((name) => name ?? []), ...aliases]);
      return [id, [label, ...others.filter((name) => name !== label)]];
    }),
  );
}

const usedDelegates = new Set(everyState.flatMap(delegatesIn));
const usedPlaces = new Set(everyState.map(({ place }) => place));
const delegates: readonly Delegate[] = dataset.delegates.filter(({ id }) => usedDelegates.has(id));

/** The states of a meeting, each once, and from when each was known. */
function statesOf(language: Language, meeting: Meeting): Pick<Row, "states" | "known"> {
  const now = stateOf(language, meeting);
  const others: State[] = [];
  const numbers = new Map([[JSON.stringify(now), 0]]);
  const known = (states.get(meeting.id) ?? []).map(({ from, meeting: then }): readonly [string, number] => {
    if (then === undefined) return [from, -1];
    const state = stateOf(language, then);
    const key = JSON.stringify(state);
    const number = numbers.get(key) ?? others.push(state);
    numbers.set(key, number);
    return [from, number];
  });
  return { states: [now, ...others], known };
}

/** What the script of the explorer reads. */
export const exploreData = (language: Language): ExploreData => ({
  rows: dataset.meetings.map((meeting) => ({
    id: meeting.id,
    title: meetingName(language, meeting).text,
    channel: meeting.channel,
    ...(meeting.series !== undefined && { series: meeting.series }),
    ...statesOf(language, meeting),
  })),
  places: labelsOf(
    language,
    places.filter(({ id }) => usedPlaces.has(id)),
  ),
  delegates: labelsOf(language, delegates),
  statuses: Object.fromEntries(vocabularies.statuses.map(({ id }) => [id, [word(language, "statuses", id)]])),
  channels: Object.fromEntries(vocabularies.channels.map(({ id }) => [id, [word(language, "channels", id)]])),
});
