import * as figuresHelpers from "../../src/analysis/figures/index.ts";
import { describeCases, theRecord } from "./cases.ts";
import { secondDataset } from "./read.ts";

const { figures, indicators } = secondDataset;
const one = (id: string) => theRecord(figures, id);
const seriesOf = (id: string) => timeSeriesOf(figures, theRecord(indicators, id));
const { accountOf, accountsOf, balance, boundsOf, changeBetween, defineAccount, formatValue, rate } = figuresHelpers;
const { timeSeriesOf, totalOver, valueOn } = figuresHelpers;

/** How many of the expected fighters were in the zones. */
const zones = defineAccount({
  id: "zones",
  label: "Fighters in the zones",
  needed: { there: "farc-in-zones", expected: "farc-expected-in-zones" },
  extra: {},
  rates: { there: ["there", "expected"] },
  remainders: { away: ["expected", "there"] },
  together: "date",
  prefer: ["plain", "latest", "most-sources"],
});

const zonesAccount = {
  id: "zones",
  asOf: "2017-01-31",
  figures: {
    there: { id: "farc-in-zones-2017-01-31" },
    expected: { id: "farc-expected-in-zones-2017-01-31-government" },
  },
  rates: { there: { value: 4329 / 6300 } },
  remainders: { away: { min: 1971, max: 1971 } },
  sources: ["caracoltv-2017-01-zones", "ap-2017-01-31-zones"],
};

describeCases("the helpers about figures", figuresHelpers, {
  accountOf: [() => accountOf(figures, zones), zonesAccount],
  accountsOf: [() => accountsOf(figures, zones), { accounts: [zonesAccount] }],
  balance: [
    () =>
      balance(
        one("mine-victims-2016-02-29-daicma"),
        [one("mine-victims-2016-02-29-civilians"), one("mine-victims-2016-02-29-public-force")],
        { indicators },
      ),
    // 4,429 and 6,979 are 11,408.
    { sum: { min: 11_408, max: 11_408 }, difference: { min: 0, max: 0 }, balances: "yes" },
  ],
  boundsOf: [() => boundsOf(one("persons-held-by-farc-2012-10-pais-libre")), { min: 400, max: 600 }],
  changeBetween: [
    () => changeBetween(seriesOf("farc-in-zones"), "2017-01-31", "2017-02-06"),
    // From 4,329 to 5,784.
    { min: 1455, max: 1455, from: { min: 4329 }, to: { min: 5784 } },
  ],
  defineAccount: [() => zones, { id: "zones", needed: { there: "farc-in-zones" } }],
  formatValue: [() => formatValue(one("farc-strength-2013-12-government")), "about 7,000 to 8,000"],
  rate: [
    () => rate(one("mine-deaths-2016-02-29"), one("mine-victims-2016-02-29-daicma"), { indicators }),
    { value: 2255 / 11_408, numerator: { value: 2255 }, denominator: { value: 11_408 } },
  ],
  timeSeriesOf: [
    () => seriesOf("farc-strength"),
    {
      indicator: { id: "farc-strength", unit: "persons", measure: "stock" },
      observations: [
        { date: "2012-04-02", min: 9000, max: 9000 },
        { date: "2012-09", min: 9200, max: 9200 },
        { date: "2013-02-15", min: 8000, max: 8000 },
        { date: "2013-12-16", min: 11_000, max: 11_000 },
        { date: "2013-12-16", min: 7000, max: 8000 },
        { date: "2014-12-03", min: 8000, max: 8000 },
        { date: "2016-11-22", min: 7000, max: 7000 },
      ],
    },
  ],
  totalOver: [
    // 36 in 2012 and 25 in 2013.
    () => totalOver(seriesOf("releases-with-icrc"), "2012/2013"),
    { over: "2012/2013", min: 61, max: 61, holes: [] },
  ],
  valueOn: [
    // The foundation's 11,000 and the Government's 7,000 to 8,000.
    () => valueOn(seriesOf("farc-strength"), "2014-06-01"),
    { on: "2014-06-01", min: 7000, max: 11_000, sources: ["colombiapeace-timeline-2013"] },
  ],
});
