import { compareText } from "../../internal/compare-text.ts";
import { type DaySpan, spanThroughout } from "../../model/day-span.ts";
import type { Event } from "../../model/event.ts";
import { compareSpans } from "./talks-in-order.ts";

/** Events by whether they have a date. */
export interface SortedEvents<E extends Event = Event> {
  /** In the order in which they began. */
  readonly dated: readonly { readonly event: E; readonly span: DaySpan }[];
  /** In the order of their ids. */
  readonly undated: readonly E[];
}

/** Puts events in the order in which they began, whatever order they are given in. */
export function eventsInOrder<E extends Event>(events: readonly E[]): SortedEvents<E> {
  const dated = events.flatMap((event) =>
    event.date === undefined ? [] : [{ event, span: spanThroughout(event.date) }],
  );
  const undated = events.filter(({ date }) => date === undefined);
  return {
    dated: dated.toSorted((a, b) => compareSpans(a.span, b.span) || compareText(a.event.id, b.event.id)),
    undated: undated.toSorted((a, b) => compareText(a.id, b.id)),
  };
}
