import { expectTypeOf, test } from "vitest";

import {
  type CslItem,
  type JsonLd,
  meetingsToGeoJson,
  placesToGeoJson,
  toCsl,
  toCsv,
  toDataPackage,
  toFiles,
  toICalendar,
  toJsonLd,
  toNdjson,
} from "../../src/formats/index.ts";
import { about, dataset, figures, type MeetingId, meetings, places, type SourceId, sources } from "../../src/index.ts";
import type { Dataset } from "../../src/model/dataset.ts";

test("the formats take this record, a selection of it, and anybody's", () => {
  const mine: Dataset = dataset;
  expectTypeOf(toCsv(mine)).toEqualTypeOf(toCsv({ meetings: meetings.slice(1), figures }));
  expectTypeOf(toNdjson(mine.figures)).toEqualTypeOf<string>();
  // @ts-expect-error there is no such collection
  toCsv({ meeting: meetings });
  // @ts-expect-error these are no places
  toCsv({ places: meetings });
});

test("a format that describes the dataset needs to know what it is", () => {
  const mine = { name: "mine", title: "Mine" };
  expectTypeOf(toDataPackage({ about: mine, places })["datapackage.json"]).toEqualTypeOf<string>();
  expectTypeOf(toJsonLd({ about: mine, figures })).toEqualTypeOf<JsonLd>();
  expectTypeOf(toFiles({ about: mine, meetings }, "ndjson")).toEqualTypeOf<Readonly<Record<string, string>>>();
  // @ts-expect-error it has no `about`
  toDataPackage({ places });
  // @ts-expect-error it has no `about`
  toJsonLd({ figures });
  // @ts-expect-error it has no `about`
  toFiles({ meetings }, "ndjson");
  // @ts-expect-error a dataset has a name and a title
  toFiles({ about: { name: "mine" }, meetings }, "ndjson");
  expectTypeOf(toICalendar(meetings, { ...dataset, stamp: "2026-11-22" })).toEqualTypeOf<string>();
  // @ts-expect-error it has no `about`
  toICalendar(meetings, { stamp: "2026-11-22" });
});

test("a file of a name that is always there is a text, any other may be missing", () => {
  const files = toDataPackage({ about, meetings });
  expectTypeOf(files["datapackage.json"]).toEqualTypeOf<string>();
  expectTypeOf(files["meetings.csv"]).toEqualTypeOf<string | undefined>();
});

test("what is written keeps the ids of the records", () => {
  const page = {
    title: "Minutes",
    publisher: "ICRC",
    accessed: "2026-11-22",
    language: "fr",
    type: "red-cross",
    reliability: "normal",
  } as const;
  const items = toCsl([
    { ...page, id: "minutes" },
    { ...page, id: "letter" },
  ] as const);
  expectTypeOf(items[0]?.id).toEqualTypeOf<"minutes" | "letter" | undefined>();
  // Not toEqualTypeOf: with all ids of the sources it takes the compiler 18 seconds.
  expectTypeOf(toCsl(sources)).toExtend<readonly CslItem<SourceId>[]>();
  expectTypeOf(meetingsToGeoJson(meetings, { places }).features[0]?.properties.id).toEqualTypeOf<
    MeetingId | undefined
  >();
  expectTypeOf(placesToGeoJson(places).features[0]?.properties).not.toHaveProperty("coordinates");
});
