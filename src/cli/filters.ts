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

import { distinct } from "../internal/distinct.ts";
import type { Option, Values } from "./command.ts";
import { delegatesMeant, nameOf, noDelegate } from "./delegates-meant.ts";
import { usageFailure } from "./failure.ts";
import { unknownWord } from "./unknown-word.ts";
import { dateOption, oneOf } from "./values.ts";
import { namesOf, type OurMeeting } from "./words.ts";

const series = distinct(meetings.flatMap((meeting) => meeting.series ?? []));
const topics = (): readonly Topic[] => distinct(meetings.flatMap((meeting) => meeting.topics)).toSorted();
const countries = (): readonly string[] =>
  distinct(places.flatMap((place) => [place.country ?? [], place.formerCountry?.code ?? []].flat())).toSorted();

/** How the options that select meetings work together, for the help. */
export const filterRules =
  "Repeat an option to match any of its values; different options must all match. A meeting whose dates are too uncertain to exclude it is included.";

/** The options that select meetings. */
export const filters: Readonly<Record<string, Option>> = {
  channel: { value: "channel", text: `only meetings on this channel: ${channels.join(", ")}` },
  series: { value: "series", text: `only meetings of this series: ${series.join(", ")}` },
  status: { value: "status", text: `only meetings with this status: ${statuses.join(", ")}` },
  topic: { value: "topic", text: "only meetings about this topic, such as remains or abductions" },
  place: { value: "place", text: "only meetings in this place: a name in any script, or an id" },
  country: { value: "code", text: "only meetings in this country: a two-letter code, such as CN" },
  delegate: { value: "name", text: "only meetings with this official: a name in any spelling, or an id" },
  from: { value: "date", text: "only meetings from this year, month or day on; cannot be repeated" },
  until: { value: "date", text: "only meetings up to the end of this year, month or day; cannot be repeated" },
};

/** Whether any of the options that select meetings is given. */
export const isFiltered = (values: Values): boolean => Object.keys(filters).some((name) => values[name] !== undefined);

/** The meetings that match the options; all meetings if no option is given. */
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
    from: dateOption(values, "from"),
    until: dateOption(values, "until"),
    places,
  };
  if (query.from !== undefined && query.until !== undefined && whetherBefore(query.until, query.from) === "yes")
    throw usageFailure(`--until ${query.until} is before --from ${query.from}: swap them.`);
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  // Cast: undefined values have been removed, and each remaining value has the type of its field.
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

/** The delegates with exactly this name, or the only one with it as part of a name. */
function delegatesCalled(word: string): readonly DelegateId[] {
  const { found, inPart } = delegatesMeant(word);
  if (found.length === 0) throw usageFailure(noDelegate(word));
  if (!inPart || found.length === 1) return found.map(({ id }) => id);
  const names = found.slice(0, 5).map((delegate) => `${nameOf(delegate)} (${delegate.id})`);
  const more = found.length > names.length ? `, and ${found.length - names.length} more` : "";
  throw usageFailure(`"${word}" matches several delegates: ${names.join(", ")}${more}. Give a full name or an id.`);
}
