import { describe, expect, it } from "vitest";

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
import { secondDataset } from "./read.ts";

const { meetings, delegates, figures, claims } = secondDataset;

describe("a dataset about other talks", () => {
  it("has no problem", () => {
    expect(checkDataset(secondDataset)).toEqual([]);
  });

  it.each(claims.map((claim) => [claim.id, claim] as const))("checks the claim %s as its curator did", (_, claim) => {
    expect(checkClaim(secondDataset, claim).verdict).toBe(claim.verdict);
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

  it.each(fileFormats)("is written as %s without a word of the record of this package", (format) => {
    const text = Object.values(toFiles(secondDataset, format)).join("\n");
    expect(text).toMatch(/havana/i);
    expect(text).not.toMatch(/japan|dprk|pyongyang|korea/i);
  });
});
