import { describe, expect, it } from "vitest";
import { z } from "zod";

import type { About } from "../../src/formats/about.ts";
import { fileFormats, toFiles } from "../../src/formats/to-files.ts";
import {
  checkClaim,
  excerpt,
  findByName,
  findMeetings,
  longestGap,
  referrersOf,
  timeSeriesOf,
} from "../../src/index.ts";
import { checkDataset } from "../../src/schema/index.ts";
import { readJson, secondDataset, wordsOfItsOwn } from "./read.ts";

const { meetings, delegates, figures, claims } = secondDataset;

describe("a dataset about other talks", () => {
  it("has no problem", () => {
    expect(checkDataset(secondDataset)).toEqual([]);
  });

  it.each(claims.map((claim) => [claim.id, claim] as const))("checks the claim %s as its curator did", (_, claim) => {
    expect(checkClaim(secondDataset, claim).verdict).toBe(claim.verdict);
  });

  it("defines every word that the schema does not have", () => {
    const defined = z
      .record(
        z.string(),
        z.array(z.object({ id: z.string(), label: z.string().min(1), definition: z.string().min(1) })),
      )
      .parse(readJson("vocabularies"));
    const words = new Set(Object.values(defined).flatMap((list) => list.map(({ id }) => id)));
    expect(wordsOfItsOwn.filter((word) => !words.has(word))).toEqual([]);
  });

  it("finds the meetings of the leaders that were held, in order", () => {
    expect(findMeetings(meetings, { series: "leaders", status: "held" }).map(({ id }) => id)).toEqual([
      "2015-09-23-havana-leaders",
      "2016-06-23-havana",
      "2016-09-26-cartagena",
      "2016-11-24-bogota",
    ]);
  });

  it("measures the longest gap between rounds of the table that it knows", () => {
    const rounds = findMeetings(meetings, { series: "table-rounds" });
    expect(longestGap(rounds)).toMatchObject({
      from: { id: "2015-12-15-havana" },
      to: { id: "2016-08-24-havana" },
      days: { min: 253, max: 253 },
    });
  });

  it("knows a delegate by a nom de guerre", () => {
    expect(findByName(delegates, "Timochenko").map(({ record }) => record.id)).toEqual(["rodrigo-londono"]);
  });

  it("puts the figures of an indicator in order of their days", () => {
    const { observations } = timeSeriesOf(figures, "farc-in-zones");
    expect(observations[0]).toMatchObject({ date: "2017-01-31", min: 4329, max: 4329 });
  });

  it("gives an excerpt that is valid by itself", () => {
    const part = excerpt(secondDataset, findMeetings(meetings, { series: "exploratory-talks" }));
    expect(part.meetings.map(({ id }) => id)).toEqual(["2011-03-03-rio-de-oro", "2012-02-23-havana"]);
    expect(checkDataset(part)).toEqual([]);
  });

  it("tells what refers to a delegate", () => {
    expect(referrersOf(secondDataset, { collection: "delegates", id: "raul-reyes" })).not.toEqual([]);
  });

  const about: About = z
    .object({ name: z.string(), title: z.string(), description: z.string(), version: z.string() })
    .parse(readJson("about"));

  it.each(fileFormats)("is written as %s without a word of the record of this package", (format) => {
    const text = Object.values(toFiles(secondDataset, format, about)).join("\n");
    // The columns of a Data Package are described by the codebook, whose examples are from this record.
    const withoutCodebook = text.replaceAll(/"description": ".*"/g, "").replaceAll("japan-dprk-talks", "");
    expect(text).toMatch(/havana/i);
    expect(withoutCodebook).not.toMatch(/japan|dprk|pyongyang|korea/i);
  });
});
