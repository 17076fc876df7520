import {
  accountOf,
  accounts as ourAccounts,
  accountsOf,
  type AccountDefinition,
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
  type Day,
  type Edtf,
  defineAccount,
  evidenceOf,
  eventsBetween,
  evidenceByField,
  followUpsOf,
  gapBetweenTalks,
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
import { secondDataset } from "../second-dataset/read.ts";

export type Answers = Readonly<Record<string, readonly (Answer | undefined)[]>>;

/** Answers of every helper that has caveats, over a whole dataset. */
function answersOver(dataset: Dataset, accounts: readonly AccountDefinition[], days: readonly Day[]): Answers {
  const { meetings, events, figures, indicators, delegates, claims } = dataset;
  const series = indicators.map((one) => timeSeriesOf(figures, one));
  const stocks = series.filter(({ indicator }) => indicator.measure === "stock");
  const flows = series.filter(
    ({ indicator }) => indicator.measure === "flow" && !/(?:^|\W)per(?:\W|cent)/.test(indicator.unit),
  );
  const held = meetings.filter(
    ({ status, start }) => status === "held" && start !== undefined && !start.includes(".."),
  );
  const [first] = figures;
  if (first === undefined) throw new Error("There are figures.");
  const whole = figures.find(({ qualifier, value }) => qualifier === "exact" && value !== 0) ?? first;
  const periods: readonly Edtf[] = ["1960", "1959/1984", "1995/2004", "2012/2013", "2016-06"];
  return {
    accountOf: accounts.flatMap((definition) => days.map((asOf) => accountOf(figures, definition, { asOf }))),
    accountsOf: accounts.map((definition) => accountsOf(figures, definition)),
    balance: [balance(first, figures.slice(1, 60), { indicators, units: "one-to-one" })],
    careerOf: delegates.map((delegate) => careerOf(delegate)),
    chainOf: meetings.map((meeting) => chainOf(meetings.slice(meetings.length / 2), meeting)),
    changeBetween: stocks.flatMap((one) => days.map((day) => changeBetween(one, days[0] ?? day, day))),
    checkClaim: claims.map((claim) => checkClaim(dataset, claim)),
    counterpartsOf: delegates.map((delegate) => counterpartsOf(meetings, delegate)),
    eventsBetween: held.slice(1, 40).map((meeting, index) => eventsBetween(events, held[index] ?? meeting, meeting)),
    evidenceByField: collectionNames.flatMap((collection) =>
      dataset[collection].flatMap(({ id }) => Object.values(evidenceByField(dataset, { collection, id }) ?? {})),
    ),
    evidenceOf: figures.map(({ id }) => evidenceOf(dataset, { collection: "figures", id, field: "value" })),
    followUpsOf: meetings.map((meeting) => followUpsOf(dataset, meeting)),
    gapBetweenTalks: held.slice(1).map((meeting, index) => gapBetweenTalks(held[index] ?? meeting, meeting)),
    gapDistribution: [gapDistribution(meetings, { by: "year" }), gapDistribution(meetings, { by: "decade" })],
    gapsAlong: [gapsAlong(meetings), ...gapsAlong(meetings).gaps],
    longestGap: [longestGap(meetings)],
    meetingsOf: delegates.map((delegate) => meetingsOf(meetings, delegate)),
    postsOn: delegates.flatMap((delegate) => days.map((day) => postsOn(delegate, day))),
    rate: figures.slice(0, 50).map((figure) => rate(figure, whole, { indicators, units: "ratio" })),
    repatriationRate: [repatriationRate(figures, { asOf: "2013-12-31" })],
    timeSeriesOf: indicators.map((one) => timeSeriesOf(figures, one, { asOf: days.at(-1) ?? "2004-06-30" })),
    timeSinceTalks: days.map((day) => timeSinceTalks(meetings, day)),
    totalOver: flows.flatMap((one) => periods.map((period) => totalOver(one, period))),
    valueOn: stocks.flatMap((one) => days.map((day) => valueOn(one, day))),
  };
}

const zones = defineAccount({
  id: "zones",
  label: "Fighters in the zones",
  needed: { there: "farc-in-zones", expected: "farc-expected-in-zones" },
  extra: { arms: "arms-registered" },
  rates: { there: ["there", "expected"] },
  remainders: { away: ["expected", "there"] },
  together: "date",
  prefer: ["plain", "latest", "most-sources"],
});

/** The answers of every helper that has caveats, over both datasets. */
export const bothDatasets = [
  {
    name: "this package's dataset",
    dataset: ours as Dataset,
    answers: answersOver(ours, Object.values(ourAccounts), ["1995-10-10", "2012-08-15", "2014-03-10", "2014-06-30"]),
    atLeast: 500,
  },
  {
    name: "the second dataset",
    dataset: secondDataset,
    answers: answersOver(secondDataset, [zones], ["2012-11-08", "2014-06-01", "2016-10-03", "2017-02-03"]),
    atLeast: 50,
  },
];
