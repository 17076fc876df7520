import { describe, expect, it } from "vitest";

import * as library from "../../src/index.ts";

const { dataset, figures, meetings, accounts, getFigure, getIndicator } = library;

/** Calls a helper as JavaScript can. */
const ask = (helper: string, ...words: readonly unknown[]): unknown => {
  // Cast: every export named below is a function, and what it is passed is wrong on purpose.
  const call = Reflect.get(library, helper) as (...all: readonly unknown[]) => unknown;
  return call(...words);
};

const { remains } = accounts;
const aFigure = getFigure("remains-dead-2014-03-03-ap");
const reference = { collection: "meetings", id: "2014-03-03-shenyang", field: "place" };

describe("a wrong question", () => {
  it.each<readonly [helper: string, words: readonly unknown[], message: string]>([
    ["snapshot", [undefined, "2014-03-04"], "snapshot expects a dataset with sources, not undefined."],
    ["snapshot", [meetings, "2014-03-04"], "snapshot expects a dataset with sources, not a list."],
    ["snapshot", [{ meetings }, "2014-03-04"], "snapshot expects a dataset with sources, not this object."],
    ["snapshot", [dataset, "2014-03"], "'2014-03' is not a day"],
    ["snapshot", [dataset, undefined], "a value of type undefined' is not a supported date"],
    ["excerpt", [meetings, meetings], "excerpt expects a dataset with sources, not a list."],
    ["excerpt", [dataset, "2014-03-03-shenyang"], 'excerpt expects a list of meetings, not "2014-03-03-shenyang".'],
    [
      "excerpt",
      [dataset, ["2014-03-03-shenyang"]],
      'excerpt expects a list of meetings; item 0 is "2014-03-03-shenyang"',
    ],
    ["excerpt", [dataset, dataset], 'excerpt expects a list of meetings, not this object. Pass its "meetings".'],
    ["diffDatasets", [dataset, undefined], "diffDatasets expects a dataset, not undefined."],
    ["diffDatasets", [meetings, dataset], "diffDatasets expects a dataset, not a list."],
    ["diffDatasets", [{}, {}, { rename: {} }], 'diffDatasets has no option "rename". Did you mean "renamed"?'],
    ["coverageOf", [meetings], "coverageOf expects a dataset, not a list."],
    ["coverageOf", [], "coverageOf expects a dataset, not undefined."],
    ["search", [dataset, undefined], "search expects words, not undefined."],
    ["search", [meetings, "Beijing"], "search expects a dataset with sources, not a list."],
    ["referrersOf", [meetings, reference], "referrersOf expects a dataset with sources, not a list."],
    ["referrersOf", [dataset, "2014-03-03-shenyang"], "referrersOf expects a reference with a collection and an id"],
    [
      "referrersOf",
      [dataset, { collection: "meeting", id: "2014-03-03-shenyang" }],
      'referrersOf found no collection "meeting". Did you mean "meetings"?',
    ],
    ["disagreementsOf", [dataset, reference], "disagreementsOf expects a list of disagreements"],
    ["disagreementsOf", [dataset.disagreements, undefined], "disagreementsOf expects a reference"],
    [
      "evidenceOf",
      [dataset, { ...reference, field: "Place" }],
      'evidenceOf found no field "Place". Did you mean "place"?',
    ],
    [
      "evidenceOf",
      [dataset, { ...reference, collection: "meetngs" }],
      'evidenceOf found no collection "meetngs". Did you mean "meetings"?',
    ],
    ["evidenceByField", [meetings, reference], "evidenceByField expects a dataset with sources, not a list."],
    ["evidenceOf", [meetings, reference], "evidenceOf expects a dataset with sources, not a list."],
    ["evidenceByField", [dataset, { ...reference, collection: undefined }], 'found no collection "undefined".'],
    ["evidenceByField", [dataset, undefined], "evidenceByField expects a reference"],
    ["repatriationRate", [dataset], 'accountOf expects a list of figures, not this object. Pass its "figures".'],
    ["repatriationRate", [figures, { asof: "2014-01-01" }], 'has no option "asof". Did you mean "asOf"?'],
    [
      "accountOf",
      [figures, "remains"],
      'An account expects a definition, such as defineAccount returns, not "remains".',
    ],
    ["accountOf", [figures], "An account expects a definition, such as defineAccount returns, not undefined."],
    ["accountOf", [figures, remains, { knowOn: dataset }], 'has no option "knowOn". Did you mean "knownOn"?'],
    [
      "accountsOf",
      [figures, { ...remains, together: "dates" }],
      'cannot put figures together by "dates". Did you mean "date"?',
    ],
    ["accountsOf", [figures, { ...remains, prefer: ["lastest"] }], 'cannot prefer "lastest". Did you mean "latest"?'],
    ["defineAccount", [{ ...remains, around: "died" }], 'has no role "died"'],
    ["boundsOf", [{ value: 12, qualifier: "atleast" }], 'There is no qualifier "atleast". Did you mean "at-least"?'],
    ["boundsOf", ["12"], 'boundsOf expects a figure, not "12".'],
    ["formatValue", [undefined], "formatValue expects a figure, not undefined."],
    ["rate", [aFigure, undefined, { indicators: dataset.indicators }], "rate expects a figure, not undefined."],
    ["timeSeriesOf", [figures, "nope"], 'timeSeriesOf expects the record of an indicator, not "nope".'],
    ["timeSeriesOf", [figures, "remains-ded"], 'Did you mean "remains-dead"?'],
    ["valueOn", [figures, "2014-03-04"], "valueOn expects a time series, as timeSeriesOf returns it, not a list."],
    ["totalOver", [ask("timeSeriesOf", figures, getIndicator("remains-dead")), "2014"], "is a stock"],
    ["changeBetween", [undefined, "2012-01-01", "2014-01-01"], "changeBetween expects a time series"],
    ["sourcesOf", [getIndicator("remains-dead")], "has the sources of its figures"],
    ["checkClaim", [dataset, "nope"], 'checkClaim expects a claim, not "nope".'],
  ])("to %s is an error for people", (helper, words, message) => {
    expect(() => ask(helper, ...words)).toThrow(message);
    // No message of the engine's own: "Cannot destructure property", "figures5.filter is not a function".
    expect(() => ask(helper, ...words)).not.toThrow(/cannot (?:read|destructure)|is not (?:a function|iterable)/i);
  });
});
