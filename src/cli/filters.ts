import {
  channels,
  findByName,
  findMeetings,
  type DelegateId,
  getPlace,
  type MeetingQuery,
  meetings,
  type PlaceId,
  places,
  statuses,
  type Topic,
  whetherBefore,
} from "japan-dprk-talks";

import type { Option, Values } from "./command.ts";
import { delegatesMeant, nameOf, noDelegate } from "./delegates-meant.ts";
import { usageFailure } from "./failure.ts";
import { unknownWord } from "./unknown-word.ts";
import { dateOf, oneOf } from "./values.ts";
import { namesOf, type OurMeeting } from "./words.ts";

/** Each word once. */
const unique = <T>(words: readonly T[]): readonly T[] => [...new Set(words)];

const series = unique(meetings.flatMap((meeting) => meeting.series ?? []));
const topics = (): readonly Topic[] => unique(meetings.flatMap((meeting) => meeting.topics)).toSorted();
const countries = (): readonly string[] =>
  unique(places.flatMap((place) => [place.country ?? [], place.formerCountry?.code ?? []].flat())).toSorted();

/** The options that choose meetings. Of one that is given several times any value will do. */
export const filters: Readonly<Record<string, Option>> = {
  channel: { value: "channel", text: `only on it: ${channels.join(", ")}` },
  series: { value: "series", text: `only of this row: ${series.join(", ")}` },
  status: { value: "status", text: `only with it: ${statuses.join(", ")}` },
  topic: { value: "topic", text: "only about it, such as remains or abductions" },
  place: { value: "place", text: "only there: a name in any script, or an id" },
  country: { value: "code", text: "only in it: two letters, such as CN" },
  delegate: { value: "name", text: "only with this official: a name in any spelling, or an id" },
  from: { value: "date", text: "only from then on: a year, a month or a day; once" },
  until: { value: "date", text: "only until then, that year, month or day included; once" },
};

/** Whether one of the options that choose meetings is given. */
export const isFiltered = (values: Values): boolean => Object.keys(filters).some((name) => values[name] !== undefined);

/** The meetings that the options choose, all of them where none is given. */
export function filtered(values: Values): readonly OurMeeting[] {
  const chosen = <T>(name: string, meant: (word: string) => T): readonly T[] | undefined => values[name]?.map(meant);
  const query = {
    channel: chosen("channel", (word) => oneOf("channel", word, channels)),
    series: chosen("series", (word) => oneOf("series", word, series)),
    status: chosen("status", (word) => oneOf("status", word, statuses)),
    topic: chosen("topic", (word) => oneOf("topic", word, topics())),
    country: chosen("country", (word) => countryCalled(word)),
    place: chosen("place", placesCalled)?.flat(),
    delegate: chosen("delegate", delegatesCalled)?.flat(),
    from: dateOf(values, "from"),
    until: dateOf(values, "until"),
    places,
  };
  if (query.from !== undefined && query.until !== undefined && whetherBefore(query.until, query.from) === "yes")
    throw usageFailure(`--until ${query.until} is before --from ${query.from}: swap them.`);
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  // Cast: what is undefined was taken out, and each value is of the type of its field.
  return findMeetings(meetings, Object.fromEntries(given) as MeetingQuery<OurMeeting>);
}

function countryCalled(word: string): string {
  const code = word.normalize("NFKC").toUpperCase();
  if (countries().includes(code)) return code;
  throw usageFailure(unknownWord("country", word, countries()));
}

function placesCalled(word: string): readonly PlaceId[] {
  const byId = getPlace(word);
  if (byId !== undefined) return [byId.id];
  const found = findByName(places, word).filter(({ exact }) => exact);
  if (found.length > 0) return found.map(({ record }) => record.id);
  const names = places.flatMap((place) => [...namesOf(place), ...(place.aliases ?? [])]);
  throw usageFailure(unknownWord("place", word, names));
}

/** Those who bear the name as a whole, or the one who bears it in part. */
function delegatesCalled(word: string): readonly DelegateId[] {
  const { found, inPart } = delegatesMeant(word);
  if (found.length === 0) throw usageFailure(noDelegate(word));
  if (!inPart || found.length === 1) return found.map(({ id }) => id);
  const names = found.slice(0, 5).map((delegate) => `${nameOf(delegate)} (${delegate.id})`);
  const more = found.length > names.length ? `, and ${found.length - names.length} more` : "";
  throw usageFailure(`"${word}" may be several delegates: ${names.join(", ")}${more}. Say which.`);
}
