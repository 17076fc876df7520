import { describe, expect, it } from "vitest";

import { type Edtf, earliest } from "../../src/index.ts";
import { holding, meeting } from "../builders.ts";
import { record, type Rule } from "./rule.ts";

/** The years in which the meetings or events of a series were held. */
const yearsOf = ({ meetings, events }: Parameters<Rule>[0], series: string): readonly number[] =>
  [
    ...meetings.map((one) => ({ ...one, date: one.start ?? one.end })),
    ...events.map((one) => ({ ...one, status: one.status ?? "held" })),
  ]
    .filter((one) => one.series === series && one.status === "held")
    .flatMap(({ date }: { readonly date?: Edtf | undefined }) => {
      const day = date && earliest(date);
      return day === undefined ? [] : [Number(day.slice(0, 4))];
    });

const isIn =
  (...years: readonly number[]) =>
  (year: number) =>
    years.includes(year);
const isFrom =
  (first: number, last = Infinity) =>
  (year: number) =>
    year >= first && year <= last;

/** What a definition says about its series, in its own words: how many were held in which years. */
const claims: readonly {
  readonly series: string;
  readonly says: string;
  readonly within: (year: number) => boolean;
  /** How many there are; without a number, all that there are. */
  readonly count?: number;
}[] = [
  {
    series: "normalisation-talks",
    says: "the twelve that the governments number (1991-2002)",
    within: isFrom(1991, 2002),
    count: 12,
  },
  { series: "normalisation-talks", says: "the comprehensive talks of February 2006", within: isFrom(2003), count: 1 },
  { series: "preliminary-talks", says: "(1990, 1997, 1999)", within: isIn(1990, 1997, 1999) },
  { series: "working-level-consultations", says: "three times in 2004", within: isIn(2004), count: 3 },
  { series: "working-level-consultations", says: "twice in 2008", within: isFrom(2005), count: 2 },
  { series: "government-consultations", says: "in 2005 and 2012-2014", within: isIn(2005, 2012, 2013, 2014) },
  { series: "six-party-working-group", says: "(2007)", within: isIn(2007) },
  { series: "return-voyages", says: "(1959-1984)", within: isFrom(1959, 1984) },
  { series: "home-visits", says: "the three that took place (1997-2000)", within: isFrom(1997, 2000), count: 3 },
  { series: "grave-visits", says: "from 2012", within: isFrom(2012) },
  { series: "sanctions-extensions", says: "(from 2007)", within: isFrom(2007) },
];

const faults: Rule = (dataset) =>
  claims.flatMap(({ series, says, within, count }) => {
    const definition = dataset.vocabularies.series.find(({ id }) => id === series)?.definition ?? "";
    const years = yearsOf(dataset, series);
    return [
      ...(definition.includes(says) ? [] : [`series ${series}: its definition no longer says "${says}"`]),
      ...((count === undefined ? years.every(within) : years.filter(within).length === count)
        ? []
        : [`series ${series}: not ${says}, but ${years.join(", ")}`]),
    ];
  });

describe("the definition of a series", () => {
  it("says how many there are and when they were held", () => {
    expect(faults(record)).toEqual([]);
  });

  it("names every year that a definition names", () => {
    const dated = record.vocabularies.series.filter(({ definition }) => /\d{4}/.test(definition)).map(({ id }) => id);
    expect(dated.filter((id) => !claims.some(({ series }) => series === id))).toEqual([]);
  });

  it("is a fault if a meeting was held in another year, or one is missing", () => {
    const held = [2004, 2004, 2008, 2008].map((year, index) =>
      meeting({ id: `m${index}`, series: "working-level-consultations", start: `${year}-05-0${index + 1}` as Edtf }),
    );
    const other = meeting({ id: "other", series: "six-party-working-group", start: "2009-01-01" });
    const found = faults({ ...holding({ meetings: [...held, other] }), vocabularies: record.vocabularies });
    expect(found).toContain("series working-level-consultations: not three times in 2004, but 2004, 2004, 2008, 2008");
    expect(found).toContain("series six-party-working-group: not (2007), but 2009");
    expect(found.some((fault) => fault.includes("twice in 2008"))).toBe(false);
  });
});
