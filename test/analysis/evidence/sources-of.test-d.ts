import { expectTypeOf, test } from "vitest";

import { type Cited, dataset, getDelegate, type SourceId, sourcesOf } from "../../../src/index.ts";
import type { idPaths } from "../../../src/model/id-paths.ts";

type Paths = (typeof idPaths)[keyof typeof idPaths]["ids"][number];
type FieldOf<P> = P extends { readonly path: infer Path; readonly to: "sources" }
  ? Path extends `${infer Field}.${string}`
    ? Field
    : never
  : never;

test("the type of what cites sources has every field in which records name some", () => {
  expectTypeOf<keyof Cited>().toEqualTypeOf<FieldOf<Paths>>();
});

test("the sources of a record are ids of its dataset", () => {
  expectTypeOf(sourcesOf(getDelegate("ri-ho-rim"))).toEqualTypeOf<readonly SourceId[]>();
  expectTypeOf(dataset.disagreements.map((one) => sourcesOf(one))).toEqualTypeOf<(readonly SourceId[])[]>();
});
