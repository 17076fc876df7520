import { describe, expect, it } from "vitest";

import { balance } from "../../../src/analysis/figures/balance.ts";
import { homeVisitAccount } from "../../../src/analysis/figures/home-visit-account.ts";
import { figures, getEvent, getFigure } from "../../../src/index.ts";
import type { Figure } from "../../../src/model/figure.ts";
import { event, figure } from "../../builders.ts";

const visit = event({ id: "visit", kind: "visit" });
const counted = (what: string, value: number, source = "paper", more: Partial<Figure> = {}): Figure =>
  figure({
    id: `${what}-${source}`,
    indicator: `home-visit-${what}`,
    value,
    event: "visit",
    sources: [source],
    statedBy: source,
    ...more,
  });

describe("homeVisitAccount", () => {
  it("is 12 of 14 for the second visit on the record, and all for the first and the third", () => {
    const second = homeVisitAccount(figures, getEvent("1998-01-27-second-home-visit"));
    expect([second?.planned?.value, second?.excluded?.value, second?.came?.value]).toEqual([14, 2, 12]);
    expect(second?.cameRate?.value).toBeCloseTo(0.8571, 4);
    expect(second?.sources).toEqual(["jrc-journal-2014-igarashi-p59"]);
    expect(second?.others.map(({ id }) => id)).toContain("home-visit-participants-1998-01-government");

    const first = homeVisitAccount(figures, getEvent("1997-11-08-first-home-visit"));
    expect([first?.planned?.value, first?.came?.value, first?.escorts?.value, first?.party?.value]).toEqual([
      15, 15, 4, 20,
    ]);
    const third = homeVisitAccount(figures, getEvent("2000-09-12-third-home-visit"));
    expect([third?.came?.value, third?.escorts?.value, third?.callers?.value]).toEqual([16, 3, 217]);
    expect([first?.cameRate?.value, third?.cameRate?.value]).toEqual([1, 1]);

    const came = [first?.came, second?.came, third?.came].filter((entry) => entry !== undefined);
    expect(balance(getFigure("home-visit-participants-total-2000-09-kyodo"), came).balances).toBe("yes");
  });

  it("has nobody who came on the fourth visit, which was put off", () => {
    const fourth = homeVisitAccount(figures, getEvent("2002-10-fourth-visit-postponed"));
    expect(fourth?.interviewed?.value).toBe(3);
    expect(fourth).not.toHaveProperty("planned");
    expect(fourth).not.toHaveProperty("came");
    expect(fourth).not.toHaveProperty("cameRate");
  });

  it("prefers the source that tells most of those who came, and keeps the other figures", () => {
    const account = homeVisitAccount(
      [
        counted("participants", 12, "agency"),
        counted("planned", 13, "later", { asOf: "1998-01-20" }),
        counted("planned", 12, "elsewhere"),
        counted("planned", 14),
        counted("excluded", 2),
        counted("participants", 12),
      ],
      visit,
    );
    expect(account).toMatchObject({
      planned: { value: 14 },
      excluded: { value: 2 },
      came: { id: "participants-paper" },
      cameRate: { value: 12 / 14, caveats: [] },
      sources: ["paper"],
    });
    expect(account?.others.map(({ id }) => id)).toEqual(["planned-later", "planned-elsewhere", "participants-agency"]);
    expect(account?.caveats.map(({ kind, message }) => [kind, message])).toEqual([
      ["differs", "As of 1998-01-20: home-visit-planned 13, stated by later."],
      ["differs", "As of an unstated day: home-visit-planned 12, stated by elsewhere."],
    ]);
  });

  it("takes from other sources, the latest first, what the source of those who came does not tell, and says so", () => {
    const account = homeVisitAccount(
      [
        counted("planned", 10, "early", { asOf: "1997-09-09" }),
        counted("planned", 16, "late", { asOf: "1997-10-30", qualifier: "about" }),
        counted("participants", 12),
      ],
      visit,
    );
    expect(account).toMatchObject({ planned: { value: 16 }, cameRate: { value: 0.75 }, sources: ["late", "paper"] });
    expect(account?.caveats.map(({ kind, message }) => [kind, message])).toEqual([
      ["approximate", '"planned-late" is about 16, stated by late.'],
      ["assumed", 'No source states both "planned-late" and how many came: they may not count the same.'],
      ["differs", "As of 1997-09-09: home-visit-planned 10, stated by early."],
    ]);
  });

  it("looks at a day, or at a source", () => {
    const all = [
      counted("planned", 10, "early", { asOf: "1997-09-09" }),
      counted("planned", 15, "late", { asOf: "1997-10-30" }),
    ];
    expect(homeVisitAccount(all, visit)?.planned?.value).toBe(15);
    expect(homeVisitAccount(all, visit, { asOf: "1997-10-29" })?.planned?.value).toBe(10);
    expect(homeVisitAccount(all, visit, { source: "early" })).toMatchObject({ planned: { value: 10 }, others: [] });
  });

  it("takes no share of a number that may be 0", () => {
    const atMost = counted("planned", 15, "paper", { qualifier: "at-most" });
    const account = homeVisitAccount([atMost, counted("participants", 12)], visit);
    expect(account?.planned).toBe(atMost);
    expect(account).not.toHaveProperty("cameRate");
  });

  it("has nothing to say of a visit that no figure is about", () => {
    const elsewhere = [counted("participants", 12, "paper", { event: "another" }), counted("held", 3)];
    const unassigned = figure({ id: "unassigned", indicator: "home-visit-participants" });
    expect(homeVisitAccount([...elsewhere, unassigned], visit)).toBeUndefined();
  });
});
