import { expectTypeOf, it } from "vitest";

import { type Event, events, type DatasetIds, findEvents } from "../../../src/index.ts";

it("finds events of the type that it searches, by the words and ids of the dataset", () => {
  expectTypeOf(findEvents(events, { kind: "launch", series: "home-visits" })).toEqualTypeOf<
    readonly Event<DatasetIds>[]
  >();
  // @ts-expect-error: there is no such kind of event.
  findEvents(events, { kind: "lanch" });
  // @ts-expect-error: there is no such place.
  findEvents(events, { place: "shenyeng" });
});
