import { describe, expect, it } from "vitest";

import { balance } from "../../src/analysis/figures/balance.ts";
import { accountOf, accounts, accountsOf, type EventId, figures, getFigure, indicators } from "../../src/index.ts";
import { figure } from "../builders.ts";

/** A figure of each indicator of a definition, for one moment or event, by one source; no part is larger than its whole. */
const oneOfEach = (definition: (typeof accounts)[keyof typeof accounts]) =>
  Object.entries({ ...definition.needed, ...definition.extra }).map(([role, indicator]) =>
    figure({ id: role, indicator, value: 20, asOf: "2014-09-30", event: "event" }),
  );

describe("accounts", () => {
  it.each(Object.values(accounts))("have each figure of $id in its place", (definition) => {
    const all = oneOfEach(definition);
    const account = accountOf(all, definition);
    expect(account?.figures).toEqual(Object.fromEntries(all.map((part) => [part.id, part])));
    expect(account?.caveats).toEqual([]);
  });

  it("have ids of their own, and count persons or what is counted as persons", () => {
    const definitions = Object.values(accounts);
    expect(new Set(definitions.map(({ id }) => id)).size).toBe(definitions.length);
    const units = definitions.flatMap(({ needed, extra }) =>
      Object.values({ ...needed, ...extra }).map((id) => indicators.find((indicator) => indicator.id === id)?.unit),
    );
    expect(new Set(units)).toEqual(new Set(["persons", "sets-of-remains"]));
  });
});

describe("remains", () => {
  it("are 13,000 of 34,600, which leaves 21,600, as a source states, too", () => {
    const account = accountOf(figures, accounts.remains, { source: "ap-2014-03-03-red-cross-officials-meet" });
    expect(account?.rates.repatriated?.value).toBeCloseTo(0.3757, 4);
    expect(account?.remainders.left).toEqual({ min: 21_600, max: 21_600 });
    expect(account?.figures.unrecovered?.value).toBe(21_600);
    expect(account?.asOf).toBe("2014-03-03");
  });
});

describe("tracing", () => {
  it("is 6 of 49 for Japan and 3 of 55 for the DPRK on the record", () => {
    const forJapan = accountOf(figures, accounts.tracingJp);
    expect([
      forJapan?.figures.requested.value,
      forJapan?.figures.answered.value,
      forJapan?.figures.alive?.value,
    ]).toEqual([49, 6, 2]);
    expect(forJapan?.remainders.open).toEqual({ min: 43, max: 43 });
    expect(forJapan?.sources).toContain("ifrc-2002-08-19-progress-in-talks");
    const forTheDprk = accountOf(figures, accounts.tracingKp);
    expect([
      forTheDprk?.figures.requested.value,
      forTheDprk?.figures.answered.value,
      forTheDprk?.figures.alive?.value,
    ]).toEqual([55, 3, 1]);
    expect(forTheDprk?.rates.answered?.value).toBeCloseTo(0.0545, 4);
  });
});

describe("abductions", () => {
  it("are 5 back of 17 recognised on the record of 2014", () => {
    const account = accountOf(figures, accounts.abductions, { asOf: "2014-09-30" });
    expect([account?.figures.recognised.value, account?.figures.returned?.value]).toEqual([17, 5]);
    expect(account?.rates.returned?.value).toBeCloseTo(0.2941, 4);
  });
});

describe("homeVisit", () => {
  const visit = (event: EventId) => accountOf(figures, accounts.homeVisit, { event });

  it("is 12 of 14 for the second visit on the record, and all for the first and the third", () => {
    const second = visit("1998-01-27-second-home-visit");
    expect([second?.figures.planned?.value, second?.figures.excluded?.value, second?.figures.came?.value]).toEqual([
      14, 2, 12,
    ]);
    expect(second?.rates.came?.value).toBeCloseTo(0.8571, 4);
    expect(second?.sources).toEqual(["jrc-journal-2014-igarashi-p59"]);
    expect(second?.others.map(({ id }) => id)).toContain("home-visit-participants-1998-01-government");

    const first = visit("1997-11-08-first-home-visit");
    expect([
      first?.figures.planned?.value,
      first?.figures.came?.value,
      first?.figures.escorts?.value,
      first?.figures.party?.value,
    ]).toEqual([15, 15, 4, 20]);
    const third = visit("2000-09-12-third-home-visit");
    expect([third?.figures.came?.value, third?.figures.escorts?.value, third?.figures.callers?.value]).toEqual([
      16, 3, 217,
    ]);
    expect([first?.rates.came?.value, third?.rates.came?.value]).toEqual([1, 1]);

    const came = [first, second, third].flatMap((account) => account?.figures.came ?? []);
    expect(balance(getFigure("home-visit-participants-total-2000-09-kyodo"), came, { indicators }).balances).toBe(
      "yes",
    );
  });

  it("has nobody who came on the fourth visit, which was put off", () => {
    const fourth = visit("2002-10-fourth-visit-postponed");
    expect(fourth?.figures).toEqual({ interviewed: expect.objectContaining({ value: 3 }) });
    expect(fourth?.rates).toEqual({});
  });

  it("is one account a visit", () => {
    expect(accountsOf(figures, accounts.homeVisit).accounts.map(({ event }) => event)).toEqual([
      "2000-09-12-third-home-visit",
      "1998-01-27-second-home-visit",
      "1997-11-08-first-home-visit",
      // Nobody came: one was postponed, the other stayed a plan.
      "2002-10-fourth-visit-postponed",
      "1992-08-wives-visit-plan",
    ]);
  });
});
