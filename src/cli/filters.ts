import {
  type Event,
  type EventQuery,
  findByName,
  findEvents,
  findMeetings,
  type Meeting,
  type MeetingQuery,
  type VocabularyName,
  whetherBefore,
  type Word,
} from "japan-dprk-talks/helpers";
import { vocabularies as ownWords } from "japan-dprk-talks/vocabularies";

import { distinct } from "../internal/distinct.ts";
import type { Option, Values } from "./command.ts";
import { type Data, noneAtAll } from "./data.ts";
import { delegatesMeant, nameOfDelegate, noDelegate } from "./delegates-meant.ts";
import { usageFailure } from "./failure.ts";
import { seriesInUse } from "./series-in-use.ts";
import { unknownWord } from "./unknown-word.ts";
import { dateOption, oneOf } from "./values.ts";
import { namesOf } from "./words.ts";

/** The words that a dataset declares. */
const declaredWords = ({ dataset: { vocabularies } }: Data, name: VocabularyName): readonly string[] =>
  wordIds(vocabularies[name]);

const wordIds = (words: readonly Word[]): readonly string[] => words.map(({ id }) => id);

/** The words of this package's dataset, for the help and for completion. The help loads no records. */
const channels = wordIds(ownWords.channels);
const statuses = wordIds(ownWords.statuses);
const sides = wordIds(ownWords.sides);
const topics = wordIds(ownWords.topics);
const eventKinds = wordIds(ownWords.eventKinds);

/** How the options that select records work together, for the help. */
const rulesFor = (what: string): string =>
  `Repeat an option to match any of its values; different options must all match. With --from or --until, ${what} is included if one of the days that its dates can mean is in that time.`;

export const filterRules = `${rulesFor("a meeting")} One whose last day no source states counts with its first day alone, or up to its last session.`;
export const eventFilterRules = rulesFor("an event");

/** The options that select meetings. */
export const filters: Readonly<Record<string, Option>> = {
  channel: { value: "channel", text: `only meetings on this channel: ${channels.join(", ")}`, words: channels },
  series: seriesOption("meetings"),
  status: { value: "status", text: `only meetings with this status: ${statuses.join(", ")}`, words: statuses },
  side: { value: "side", text: `only meetings at which this side has a delegation: ${sides.join(", ")}`, words: sides },
  topic: { value: "topic", text: "only meetings about this topic, such as remains or abductions", words: topics },
  place: { value: "place", text: "only meetings in this place or a place inside it: a name in any script, or an id" },
  country: { value: "code", text: "only meetings in this country: a two-letter code, such as CN" },
  delegate: { value: "name", text: "only meetings with this official: a name in any spelling, or an id" },
  from: { value: "date", text: "only meetings from this year, month or day on; cannot be repeated" },
  until: { value: "date", text: "only meetings up to the end of this year, month or day; cannot be repeated" },
};

/** The options that select events. */
export const eventFilters: Readonly<Record<string, Option>> = {
  kind: { value: "kind", text: `only events of this kind: ${eventKinds.join(", ")}`, words: eventKinds },
  series: seriesOption("events"),
  status: {
    value: "status",
    text: `only events with this status: ${statuses.join(", ")}; held means that they took place`,
    words: statuses,
  },
  place: { value: "place", text: "only events in this place or a place inside it: a name in any script, or an id" },
  country: { value: "code", text: "only events in this country: a two-letter code, such as JP" },
  delegate: { value: "name", text: "only events that name this official: a name in any spelling, or an id" },
  from: { value: "date", text: "only events from this year, month or day on; cannot be repeated" },
  until: { value: "date", text: "only events up to the end of this year, month or day; cannot be repeated" },
};

function seriesOption(what: "meetings" | "events"): Option {
  const words = seriesInUse[what];
  return { value: "series", text: `only ${what} of this series: ${words.join(", ")}`, words };
}

/** Whether any of the options that select meetings is given. */
export const isFiltered = (values: Values): boolean => Object.keys(filters).some((name) => values[name] !== undefined);

/** The meetings that match the options; all meetings if no option is given. */
export function filtered(values: Values, data: Data): readonly Meeting[] {
  const { meetings } = data.dataset;
  const query = givenCriteria({
    ...sharedCriteria(values, data),
    channel: chosen(values, "channel", declaredWords(data, "channels")),
    side: chosen(values, "side", declaredWords(data, "sides")),
    topic: chosen(values, "topic", declaredWords(data, "topics")),
  });
  // Cast: each remaining value has the type of its field.
  return findMeetings(meetings, query as MeetingQuery);
}

/** The events that match the options; all events if no option is given. */
export function filteredEvents(values: Values, data: Data): readonly Event[] {
  const { events } = data.dataset;
  const query = givenCriteria({
    ...sharedCriteria(values, data),
    kind: chosen(values, "kind", declaredWords(data, "eventKinds")),
  });
  // Cast: each remaining value has the type of its field.
  return findEvents(events, query as EventQuery);
}

/** That nothing matches; and why, if no record has a word that was asked for. */
export function nothingFound(values: Values, data: Data, what: "meetings" | "events"): string {
  const one = what === "meetings" ? "meeting" : "event";
  const other = what === "meetings" ? "events" : "meetings";
  const { dataset } = data.asKnown?.today ?? data;
  const isUsed = (series: string, collection: "meetings" | "events"): boolean =>
    dataset[collection].some((record) => record.series === series);
  const elsewhere = values["series"]?.find((word) => !isUsed(word, what) && isUsed(word, other));
  if (elsewhere !== undefined)
    return `No ${one} matches: "${elsewhere}" is a series of ${other}. Try: japan-dprk-talks ${other} --series ${elsewhere}`;
  return data.dataset[what].length === 0 ? noneAtAll(data, what) : `No ${one} matches.`;
}

/** The criteria that are given. */
const givenCriteria = (query: object): object =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));

const chosen = (values: Values, name: string, words: readonly string[]): readonly string[] | undefined =>
  values[name]?.map((word) => oneOf(name, word, words));

/** The criteria that meetings and events have in common. */
function sharedCriteria(values: Values, data: Data) {
  const [from, until] = [dateOption(values, "from"), dateOption(values, "until")];
  if (from !== undefined && until !== undefined && whetherBefore(until, from) === "yes")
    throw usageFailure(`--until ${until} is before --from ${from}: swap them.`);
  return {
    series: chosen(values, "series", declaredWords(data, "series")),
    status: chosen(values, "status", declaredWords(data, "statuses")),
    country: values["country"]?.map((word) => countryCalled(data, word)),
    place: values["place"]?.flatMap((word) => placesCalled(data, word)),
    delegate: values["delegate"]?.flatMap((word) => delegatesCalled(data, word)),
    from,
    until,
    places: data.dataset.places,
  };
}

const countryCodes = ({ dataset: { places } }: Data): readonly string[] =>
  distinct(places.flatMap((place) => [place.country ?? [], place.formerCountry?.code ?? []].flat())).toSorted();

function countryCalled(data: Data, word: string): string {
  const codes = countryCodes(data);
  const code = word.normalize("NFKC").toUpperCase();
  if (codes.includes(code)) return code;
  throw usageFailure(unknownWord("country", word, codes));
}

function placesCalled(data: Data, word: string): readonly string[] {
  const { find } = data;
  const { places } = data.dataset;
  const byId = find("places", word);
  if (byId !== undefined) return [byId.id];
  const found = findByName(places, word).filter(({ exact }) => exact);
  if (found.length > 0) return found.map(({ record }) => record.id);
  const nameOf = new Intl.DisplayNames("en", { type: "region" });
  const code = countryCodes(data).find(
    (one) => one.length === 2 && nameOf.of(one)?.toLowerCase() === word.toLowerCase(),
  );
  if (code !== undefined)
    throw usageFailure(`There is no place "${word}", but there are places in it: --country ${code}.`);
  const names = places.flatMap((place) => [...namesOf(place), ...(place.aliases ?? [])]);
  throw usageFailure(unknownWord("place", word, names));
}

/** The delegate with exactly this name, or with it as part of a name. For several, the id has to be given. */
function delegatesCalled(data: Data, word: string): readonly string[] {
  const { found } = delegatesMeant(data, word);
  if (found.length === 0) throw usageFailure(noDelegate(data, word));
  if (found.length === 1) return found.map(({ id }) => id);
  const names = found.slice(0, 5).map((delegate) => `${nameOfDelegate(delegate)} (${delegate.id})`);
  const more = found.length > names.length ? `, and ${found.length - names.length} more` : "";
  throw usageFailure(`"${word}" matches several delegates: ${names.join(", ")}${more}. Give a full name or an id.`);
}
