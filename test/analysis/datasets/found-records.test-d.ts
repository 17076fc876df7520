import { expectTypeOf, it } from "vitest";

import {
  dataset,
  type DatasetIds,
  type Event,
  type Referrer,
  referrersOf,
  search,
  type SearchMatch,
} from "../../../src/index.ts";

it("narrows a found record by its collection", () => {
  expectTypeOf(search(dataset, "Shenyang")).toEqualTypeOf<readonly SearchMatch<DatasetIds>[]>();
  expectTypeOf<Extract<SearchMatch<DatasetIds>, { readonly collection: "events" }>["record"]>().toEqualTypeOf<
    Event<DatasetIds>
  >();
  const referrers = referrersOf(dataset, { collection: "places", id: "shenyang" });
  expectTypeOf(referrers).toEqualTypeOf<readonly Referrer<DatasetIds>[]>();
  expectTypeOf<Extract<Referrer<DatasetIds>, { readonly collection: "events" }>["record"]>().toEqualTypeOf<
    Event<DatasetIds>
  >();
  // @ts-expect-error: there is no such place.
  referrersOf(dataset, { collection: "places", id: "shenyeng" });
});
