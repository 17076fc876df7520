import { expect, it } from "vitest";

import { whetherBefore } from "../../src/dates/index.ts";
import { figure, holding, meeting } from "../builders.ts";
import { record, type Rule, unexcused } from "./rule.ts";

/** A page cannot report what had not happened: what was held, happened or was counted rests on no source that is older. */
const reportDates: Rule = ({ meetings, events, figures, sources }) => {
  const published = new Map(sources.map((source) => [source.id, source.published]));
  const held = meetings
    .filter(({ status }) => status === "held")
    .map((entry) => ({ ...entry, name: `meetings ${entry.id}`, begun: entry.start }));
  const happened = events
    .filter(({ status }) => status === undefined)
    .map((entry) => ({ ...entry, name: `events ${entry.id}`, begun: entry.date }));
  const counted = figures
    .filter(({ derived }) => derived === undefined)
    .map((entry) => ({ ...entry, name: `figures ${entry.id}`, begun: entry.asOf, evidence: undefined }));
  return [...held, ...happened, ...counted].flatMap(({ name, begun, sources: ids, evidence }) => {
    // Plans carry other fields too, such as a venue; that it took place, and when, is what they cannot tell.
    const carrying = evidence?.status ?? ids;
    const old = carrying.filter((id) => {
      const date = published.get(id);
      return begun !== undefined && date !== undefined && whetherBefore(date, begun) === "yes";
    });
    return old.length === carrying.length
      ? [`${name}: is dated ${begun ?? ""}, and all its sources are older: ${old.join(", ")}`]
      : [];
  });
};

it("holds", () => {
  expect(unexcused(reportDates(record))).toEqual([]);
});

it("catches a plan that was taken for a meeting", () => {
  const sources = [
    {
      id: "plan",
      title: "t",
      publisher: "p",
      published: "2012-11-27",
      accessed: "2026-11-22",
      language: "en",
      type: "news",
      reliability: "normal",
    },
  ] as const;
  const plan = meeting({ id: "m", start: "2012-12-05", sources: ["plan"] });
  expect(reportDates(holding({ sources, meetings: [plan] }))).toEqual([
    "meetings m: is dated 2012-12-05, and all its sources are older: plan",
  ]);
  expect(reportDates(holding({ sources, meetings: [{ ...plan, status: "postponed" }] }))).toEqual([]);
  const early = figure({ id: "f", indicator: "i", asOf: "2013", sources: ["plan"] });
  expect(reportDates(holding({ sources, figures: [early] }))).toEqual([
    "figures f: is dated 2013, and all its sources are older: plan",
  ]);
});
