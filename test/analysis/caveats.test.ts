import { describe, expect, it } from "vitest";

import {
  accountOf,
  accounts,
  accountsOf,
  type Answer,
  balance,
  careerOf,
  chainOf,
  changeBetween,
  checkClaim,
  collectionNames,
  counterpartsOf,
  type Dataset,
  dataset as ours,
  eventsBetween,
  evidenceByField,
  followUpsOf,
  gapDistribution,
  gapsAlong,
  longestGap,
  meetingsOf,
  postsOn,
  rate,
  repatriationRate,
  timeSeriesOf,
  timeSinceTalks,
  totalOver,
  valueOn,
} from "../../src/index.ts";

const dataset: Dataset = ours;
const { meetings, events, figures, indicators, delegates, claims } = dataset;
const series = indicators.map((one) => timeSeriesOf(figures, one));
const stocks = series.filter(({ indicator }) => indicator.measure === "stock");
const flows = series.filter(({ indicator }) => indicator.measure === "flow" && !indicator.unit.includes("per-"));
const held = meetings.filter(({ status, start }) => status === "held" && start !== undefined && !start.includes(".."));

/** Answers of every helper, over the whole dataset. */
const answers: Readonly<Record<string, readonly (Answer | undefined)[]>> = {
  accountOf: Object.values(accounts).map((definition) => accountOf(figures, definition, { asOf: "2014-06-30" })),
  accountsOf: Object.values(accounts).map((definition) => accountsOf(figures, definition)),
  balance: [balance(figures[0] ?? never(), figures.slice(1, 60), { indicators, units: "one-to-one" })],
  careerOf: delegates.map((delegate) => careerOf(delegate)),
  chainOf: meetings.map((meeting) => chainOf(meetings.slice(100), meeting)),
  changeBetween: stocks.map((one) => changeBetween(one, "2002-09-17", "2014-06-30")),
  checkClaim: claims.map((claim) => checkClaim(dataset, claim)),
  counterpartsOf: delegates.map((delegate) => counterpartsOf(meetings, delegate)),
  eventsBetween: held.slice(1, 40).map((meeting, index) => eventsBetween(events, held[index] ?? meeting, meeting)),
  evidenceByField: [...meetings, ...events].flatMap(({ id }) => [
    ...Object.values(evidenceByField(dataset, { collection: "meetings", id }) ?? {}),
    ...Object.values(evidenceByField(dataset, { collection: "events", id }) ?? {}),
  ]),
  followUpsOf: meetings.map((meeting) => followUpsOf(dataset, meeting)),
  gapDistribution: [gapDistribution(meetings, { by: "year" })],
  gapsAlong: [gapsAlong(meetings), ...gapsAlong(meetings).gaps],
  longestGap: [longestGap(meetings)],
  meetingsOf: delegates.map((delegate) => meetingsOf(meetings, delegate)),
  postsOn: delegates.map((delegate) => postsOn(delegate, "2010-06-30")),
  rate: figures.slice(0, 50).map((figure) => rate(figure, figures[5] ?? figure, { indicators, units: "ratio" })),
  repatriationRate: [repatriationRate(figures, { asOf: "2013-12-31" })],
  timeSeriesOf: indicators.map((one) => timeSeriesOf(figures, one, { asOf: "2004-06-30" })),
  timeSinceTalks: ["1995-10-10", "2014-03-10"].map((day) => timeSinceTalks(meetings, day as "1995-10-10")),
  totalOver: flows.flatMap((one) =>
    (["1960", "1959/1984", "1995/2004"] as const).map((period) => totalOver(one, period)),
  ),
  valueOn: stocks.map((one) => valueOn(one, "2012-08-15")),
};

function never(): never {
  throw new Error("There are figures.");
}

const ids = new Map<string, ReadonlySet<string>>(
  collectionNames.map((name) => [name, new Set(dataset[name].map(({ id }) => id))]),
);

describe("the caveats of every helper", () => {
  it.each(Object.entries(answers))("of %s are about records that there are", (_, some) => {
    const caveats = some.flatMap((answer) => answer?.caveats ?? []);
    const wrong = caveats.filter(
      ({ message, records }) =>
        message === "" ||
        records.length === 0 ||
        records.some(({ collection, id }) => ids.get(collection)?.has(id) !== true),
    );
    expect(wrong).toEqual([]);
  });

  it("are more than a few, of every kind", () => {
    const caveats = Object.values(answers).flatMap((some) => some.flatMap((answer) => answer?.caveats ?? []));
    expect(caveats.length).toBeGreaterThan(500);
    expect(new Set(caveats.map(({ kind }) => kind)).size).toBe(5);
  });

  it.each(Object.entries(answers))("and the sources of %s are there, each once", (_, some) => {
    const wrong = some.filter(
      (answer) =>
        answer !== undefined &&
        (new Set(answer.sources).size !== answer.sources.length ||
          answer.sources.some((id) => ids.get("sources")?.has(id) !== true)),
    );
    expect(wrong).toEqual([]);
  });
});
