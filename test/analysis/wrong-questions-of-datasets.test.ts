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
    ["snapshot", [dataset, undefined], "'a value of type undefined' is not a day: expected a calendar day such as"],
    ["excerpt", [meetings, meetings], "excerpt expects a dataset with sources, not a list."],
    ["excerpt", [dataset, "2014-03-03-shenyang"], 'excerpt expects a list of meetings, not "2014-03-03-shenyang".'],
    [
      "excerpt",
      [dataset, ["2014-03-03-shenyang"]],
      'excerpt expects a list of meetings; item 0 is "2014-03-03-shenyang"',
    ],
    ["excerpt", [dataset, dataset], 'excerpt expects a list of meetings, not this object. Pass its "meetings".'],
    ["diffDatasets", [dataset, undefined], "diffDatasets expects a dataset or part of it, not undefined."],
    ["diffDatasets", [meetings, dataset], "diffDatasets expects a dataset or part of it, not a list."],
    ["diffDatasets", [{}, {}, { rename: {} }], 'diffDatasets has no option "rename". Did you mean "renamed"?'],
    ["coverageOf", [meetings], "coverageOf expects a dataset or part of it, not a list."],
    ["coverageOf", [{ meeting: meetings }], 'coverageOf knows no collection "meeting". Did you mean "meetings"?'],
    ["coverageOf", [{ meetings: figures }], 'coverageOf expects a list of meetings; item 0 has no "delegations".'],
    ["snapshot", [{ ...dataset, places: [{}] }, "2014-03-04"], 'expects a list of places; item 0 has no "names".'],
    ["snapshot", [{ ...dataset, about: undefined }, "2014-03-04"], "expects what the dataset is, { about: { name"],
    ["search", [{ ...dataset, places: ["Beijing"] }, "Beijing"], 'expects a list of places; item 0 is "Beijing".'],
    [
      "diffDatasets",
      [dataset, dataset, { renamed: { place: {} } }],
      'diffDatasets knows no collection "place". Did you mean "places"?',
    ],
    [
      "evidenceOf",
      [dataset, { collection: "meetings", id: "x" }],
      "expects the name of a field, { collection, id, fie",
    ],
    [
      "checkClaim",
      [dataset, { ...dataset.claims[0], kind: "first" }],
      'no kind of claim "first". Did you mean "first-in',
    ],
    ["sourcesOf", [getIndicator("remains-dead"), meetings], 'list of figures; item 0 has no "indicator".'],
    ["accountOf", [figures, remains, { source: 7 }], 'expects a string as "source".'],
    [
      "accountOf",
      [figures, remains, { knownOn: { figures: [{}] } }],
      "knownOn expects a list of figures; item 0 has no",
    ],
    ["defineAccount", [{ ...remains, extra: undefined }], "An account expects needed, extra, rates, remaind"],
    [
      "formatDate",
      ["2014", { locale: "ja" }],
      "formatDate expects a date-fns locale, such as ja of date-fns/locale/ja.",
    ],
    ["formatDate", ["2014", { words: {} }], "formatDate expects the words around a date, { about, span, … }."],
    ["formatSpan", [{ start: "2014" }, { local: "ja" }], "formatSpan expects its options as { locale, words }."],
    ["coverageOf", [], "coverageOf expects a dataset or part of it, not undefined."],
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
    ["repatriationRate", [dataset], 'repatriationRate expects a list of figures, not this object. Pass its "figures".'],
    [
      "repatriationRate",
      [figures, { asof: "2014-01-01" }],
      'repatriationRate has no option "asof". Did you mean "asOf"?',
    ],
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
