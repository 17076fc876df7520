import { describe, expect, it } from "vitest";

import { collectionOfFile, fileOf, isDataFile } from "../../.tools/data-files.ts";
import type { CollectionName } from "../../src/model/ids.ts";

describe("fileOf", () => {
  it.each<[CollectionName, Readonly<Record<string, string>>, string]>([
    ["meetings", { id: "2014-03-03-shenyang" }, "meetings/2010s/2014-03-03-shenyang.ts"],
    ["meetings", { id: "1956-06-inoue-contact" }, "meetings/1950s/1956-06-inoue-contact.ts"],
    ["delegates", { id: "song-il-ho" }, "delegates/song-il-ho.ts"],
    ["figures", { id: "remains-dead-2014-03-03-ap", indicator: "remains-dead" }, "figures/remains/remains-dead.ts"],
    ["indicators", { id: "remains-dead" }, "indicators/remains.ts"],
    ["events", { id: "2002-10-15-return" }, "events/2002.ts"],
    ["events", { id: "undated-notice" }, "events/undated.ts"],
    ["claims", { id: "2014-03-03-first-since-2012" }, "claims/2014.ts"],
    ["disagreements", { id: "remains-money-asked" }, "disagreements/undated.ts"],
    ["openQuestions", { id: "1945-1948-deaths" }, "open-questions/1945.ts"],
    ["sources", { id: "ap-2014-03-03-shenyang" }, "sources/2014.ts"],
    ["sources", { id: "japantimes-2000-10-31-fukuda-on-1997", published: "2001" }, "sources/2000.ts"],
    ["sources", { id: "aichi-police-871" }, "sources/undated.ts"],
    ["sources", { id: "sansyoukai-undated-fy2013-delegates" }, "sources/undated.ts"],
    ["organizations", { id: "japanese-red-cross", side: "JP" }, "organizations/japan.ts"],
    ["organizations", { id: "icrc", side: "other" }, "organizations/other.ts"],
    ["places", { id: "pyongyang", country: "KP" }, "places/dprk.ts"],
    ["places", { id: "shenyang", country: "CN" }, "places/other.ts"],
    ["places", { id: "some-sea" }, "places/other.ts"],
  ])("keeps one of the %s, %j, in %s", (collection, record, file) => {
    expect(fileOf(collection, record)).toBe(file);
    expect(collectionOfFile(file)).toBe(collection);
    expect(isDataFile(file)).toBe(true);
  });

  it.each<[CollectionName, Readonly<Record<string, unknown>>]>([
    ["meetings", { id: "shenyang" }],
    ["delegates", { id: "../../package" }],
    ["delegates", { id: "Song Il Ho" }],
    ["figures", { id: "remains-dead-2014", indicator: "../remains" }],
    ["figures", { id: "remains-dead-2014" }],
    ["sources", { id: 2014 }],
    ["sources", {}],
  ])("has no file for one of the %s: %j", (collection, record) => {
    expect(fileOf(collection, record)).toBeUndefined();
  });
});

it("tells the files that people write from the indexes", () => {
  expect(["events/index.ts", "events/2014.ts", "types.ts", "figures/remains/index.ts"].filter(isDataFile)).toEqual([
    "events/2014.ts",
    "figures/remains/index.ts",
  ]);
});
