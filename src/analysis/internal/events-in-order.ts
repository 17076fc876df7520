import { ascending } from "../../internal/ascending.ts";
import { type DaySpan, spanOfEvent } from "../../model/day-span.ts";
import type { Event } from "../../model/event.ts";
import { compareSpans } from "./talks-in-order.ts";

/** Events by whether they have a date. */
export interface SortedEvents<E extends Event = Event> {
  /** In the order in which they began. */
  readonly dated: readonly { readonly event: E; readonly span: DaySpan }[];
  /** In the order of their ids. */
  readonly undated: readonly E[];
}

/**
 * Puts events in the order in which they began, whatever order they are given in. Those with a date whose span is not
 * wanted are left out.
 */
export function eventsInOrder<E extends Event>(
  events: readonly E[],
  isWanted: (span: DaySpan) => boolean,
): SortedEvents<E> {
  const dated: { readonly event: E; readonly span: DaySpan }[] = [];
  const undated: E[] = [];
  for (const event of events) {
    const span = spanOfEvent(event);
    if (span === undefined) undated.push(event);
    else if (isWanted(span)) dated.push({ event, span });
  }
  return {
    dated: dated.toSorted((a, b) => compareSpans(a.span, b.span) || ascending(a.event.id, b.event.id)),
    undated: undated.toSorted((a, b) => ascending(a.id, b.id)),
  };
}
