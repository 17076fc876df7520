import { vocabularies } from "../src/data/vocabularies.ts";
import { collectionsFrom, type Dataset } from "../src/model/dataset.ts";
import type { Delegate } from "../src/model/delegate.ts";
import type { Event } from "../src/model/event.ts";
import type { Figure } from "../src/model/figure.ts";
import type { Indicator } from "../src/model/indicator.ts";
import type { Delegation, Meeting } from "../src/model/meeting.ts";
import type { Place } from "../src/model/place.ts";
import type { Source } from "../src/model/source.ts";

/** A held meeting that says only what a test needs. */
export function meeting(fields: Partial<Meeting> & { readonly id: string }): Meeting {
  return {
    title: "A meeting",
    channel: "red-cross",
    status: "held",
    delegations: [],
    topics: [],
    outcomes: [],
    sources: [`source-of-${fields.id}`],
    ...fields,
  };
}

/** An exact figure that says only what a test needs. */
export function figure(fields: Partial<Figure> & { readonly id: string; readonly indicator: string }): Figure {
  return { value: 1, qualifier: "exact", statedBy: "a test", sources: ["a-source"], ...fields };
}

/** An indicator that says only what a test needs. */
export function indicator(fields: Partial<Indicator> & { readonly id: string }): Indicator {
  return { label: "A count", definition: "d", unit: "persons", measure: "stock", population: "p", ...fields };
}

/** An event that says only what a test needs. */
export function event(fields: Partial<Event> & { readonly id: string }): Event {
  return { kind: "statement", summary: "An event", sources: [`source-of-${fields.id}`], ...fields };
}

/** An official who says only what a test needs. */
export function delegate(fields: Partial<Delegate> & { readonly id: string }): Delegate {
  return { side: "KP", names: { en: fields.id }, posts: [], ...fields };
}

/** A delegation of the named delegates. */
export function delegation(side: Delegation["side"], ...delegates: readonly string[]): Delegation {
  return { side, capacity: "party", members: delegates.map((id) => ({ delegate: id, role: "member" })) };
}

/** A place that says only what a test needs. */
export function place(fields: Partial<Place> & { readonly id: string }): Place {
  return { kind: "city", names: { en: fields.id }, sources: ["a-source"], ...fields };
}

/** A source that says only what a test needs. */
export function source(fields: Partial<Source> & { readonly id: string }): Source {
  return {
    title: "A page",
    publisher: "A paper",
    accessed: "2026-11-22",
    language: "en",
    type: "news",
    reliability: "normal",
    ...fields,
  };
}

/** A dataset that holds only what a test puts in, with the words of this package's dataset. */
export const holding = (parts: Partial<Dataset>): Dataset => ({
  about: { name: "a-test", title: "A test" },
  vocabularies,
  ...collectionsFrom(() => []),
  ...parts,
});
