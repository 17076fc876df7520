/** Which meetings a query leaves, and how many each value of a filter would leave. */
import { type Facet, facets, type Query } from "./query.ts";
import type { ExploreData, Shown } from "./rows.ts";

/** Letters without case, accents or width. */
export const folded = (text: string): string => text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** The values that a meeting has in a filter. */
export function valuesIn(facet: Facet, { row, state }: Shown): readonly string[] {
  switch (facet) {
    case "channel":
      return [row.channel];
    case "series":
      return row.series === undefined ? [] : [row.series];
    case "status":
      return [state.status];
    case "topic":
      return state.topics;
    case "place":
      return state.place === undefined ? [] : [state.place];
    case "country":
      return state.countries;
    case "delegate":
      return state.delegates;
    case "side":
      return state.sides;
  }
}

/** Whether a meeting can have had a day in the years asked for. */
function isInYears({ state: { years } }: Shown, { from, until }: Query): boolean {
  if (from === undefined && until === undefined) return true;
  return years !== undefined && (until === undefined || years[0] <= until) && (from === undefined || years[1] >= from);
}

/** The text in which words are searched, by the object that it was made from. */
const texts = new WeakMap<Shown["state"], string>();

function textOf({ row, state }: Shown, data: Pick<ExploreData, "places" | "delegates">): string {
  let text = texts.get(state);
  if (text === undefined) {
    const names = [
      ...(state.place === undefined ? [] : (data.places[state.place] ?? [])),
      ...state.delegates.flatMap((id) => data.delegates[id] ?? []),
    ];
    text = folded([row.id, row.title, state.more, ...names].join("\n"));
    texts.set(state, text);
  }
  return text;
}

/** The answer to a query: the meetings that it leaves, and how many have each value if that were chosen in its filter. */
export interface Filtered {
  readonly shown: readonly Shown[];
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

/**
 * Filters meetings. A meeting must have one of the values chosen in each filter, a day in the years and all words of the
 * text. The counts of a filter leave out its own choice: they say how many meetings each of its values adds.
 */
export function filtered(
  meetings: readonly Shown[],
  query: Query,
  data: Pick<ExploreData, "places" | "delegates">,
): Filtered {
  const words = folded(query.text).split(/\s+/u).filter(Boolean);
  const chosen = facets.map((facet) => [facet, new Set(query.chosen[facet])] as const);
  const counts: Readonly<Record<Facet, Map<string, number>>> = {
    channel: new Map(),
    series: new Map(),
    status: new Map(),
    topic: new Map(),
    place: new Map(),
    country: new Map(),
    delegate: new Map(),
    side: new Map(),
  };
  const shown = meetings.filter((meeting) => {
    if (!isInYears(meeting, query)) return false;
    if (words.length > 0) {
      const text = textOf(meeting, data);
      if (!words.every((word) => text.includes(word))) return false;
    }
    const missed = chosen.filter(
      ([facet, values]) => values.size > 0 && !valuesIn(facet, meeting).some((value) => values.has(value)),
    );
    // It counts for every filter but one that alone leaves it out, or for all.
    for (const facet of facets) {
      if (missed.length > 1 || (missed.length === 1 && missed[0]?.[0] !== facet)) continue;
      const count = counts[facet];
      for (const value of new Set(valuesIn(facet, meeting))) count.set(value, (count.get(value) ?? 0) + 1);
    }
    return missed.length === 0;
  });
  return { shown, counts };
}

/** The meetings in the order that the query asks for. Those without a date or place come last either way. */
export function sorted(
  meetings: readonly Shown[],
  query: Query,
  data: ExploreData,
  language: string,
): readonly Shown[] {
  const compare = new Intl.Collator(language, { numeric: true }).compare;
  const keyOf = ({ row, state }: Shown): string | undefined => {
    switch (query.sort) {
      case "date":
        return state.days?.[0];
      case "title":
        return row.title;
      case "channel":
        return data.channels[row.channel]?.[0];
      case "place":
        return state.place === undefined ? undefined : data.places[state.place]?.[0];
      case "status":
        return data.statuses[state.status]?.[0];
    }
  };
  const sign = query.descending ? -1 : 1;
  return meetings
    .map((meeting) => ({ meeting, key: keyOf(meeting) }))
    .toSorted((one, other) => {
      if (one.key === undefined || other.key === undefined)
        return Number(one.key === undefined) - Number(other.key === undefined);
      return sign * compare(one.key, other.key);
    })
    .map(({ meeting }) => meeting);
}
