import { describe, expectTypeOf, it } from "vitest";

import {
  type Account,
  type AccountDefinition,
  accountOf,
  accounts,
  accountsOf,
  type Bounds,
  dataset,
  type DatasetIds,
  defineAccount,
  type Edtf,
  type EventId,
  type Figure,
  type FigureOptions,
  figures,
  type IndicatorId,
  type Rate,
  repatriationRate,
  timeSeriesOf,
} from "../../../src/index.ts";

type OurFigure = Figure<DatasetIds>;

const sound = {
  id: "search",
  label: "A search",
  needed: { requested: "requested", answered: "answered" },
  extra: { alive: "alive" },
  rates: { answered: ["answered", "requested"], alive: ["alive", "answered"] },
  remainders: { open: ["requested", "answered"] },
  together: "date",
  prefer: ["latest"],
} as const satisfies AccountDefinition;

declare const own: readonly Figure[];

describe("an account", () => {
  const answer = accountOf(figures, accounts.tracingJp);
  if (answer === undefined) return;

  it("has each needed figure, and may have each extra one", () => {
    expectTypeOf(answer.figures.requested).toEqualTypeOf<OurFigure>();
    expectTypeOf(answer.figures.answered).toEqualTypeOf<OurFigure>();
    expectTypeOf(answer.figures.alive).toEqualTypeOf<OurFigure | undefined>();
    // @ts-expect-error this account has no such role
    void answer.figures.asked;
  });

  it("has what needed figures lead to, and may have the rest", () => {
    expectTypeOf(answer.rates.answered).toEqualTypeOf<Rate<OurFigure> | undefined>();
    expectTypeOf(answer.remainders.open).toEqualTypeOf<Bounds>();
    expectTypeOf(answer.asOf).toEqualTypeOf<Edtf | undefined>();
    // @ts-expect-error this account has no such rate
    void answer.rates.alive;
    const search = accountOf(own, sound);
    expectTypeOf(search?.rates.answered).toEqualTypeOf<Rate | undefined>();
    if (search === undefined) return;
    expectTypeOf(search.rates.answered).toEqualTypeOf<Rate | undefined>();
    expectTypeOf(search.rates.alive).toEqualTypeOf<Rate | undefined>();
    const abductions = accountOf(figures, accounts.abductions);
    expectTypeOf(abductions?.rates.returned).toEqualTypeOf<Rate<OurFigure> | undefined>();
  });

  it("is one of those of accountsOf, and fits any account of these figures", () => {
    const [first] = accountsOf(figures, accounts.tracingJp).accounts;
    expectTypeOf(first).toEqualTypeOf<typeof answer | undefined>();
    expectTypeOf(answer).toExtend<Account<OurFigure>>();
  });
});

describe("a definition", () => {
  it("with a misspelt role does not compile, wherever it is", () => {
    expectTypeOf(defineAccount(sound)).toEqualTypeOf<typeof sound>();
    // @ts-expect-error there is no role "answerd"
    defineAccount({ ...sound, rates: { answered: ["answerd", "requested"] } });
    // @ts-expect-error there is no role "aksed"
    defineAccount({ ...sound, remainders: { open: ["aksed", "answered"] } });
    // @ts-expect-error there is no role "dead"
    defineAccount({ ...sound, together: "event", around: "dead" });
    // @ts-expect-error there is no role "answerd"
    accountOf(own, { ...sound, rates: { answered: ["answerd", "requested"] } } as const);
    // @ts-expect-error there is no role "answerd"
    accountsOf(own, { ...sound, rates: { answered: ["answerd", "requested"] } } as const);
  });

  it("with a word of no meaning does not compile", () => {
    expectTypeOf<AccountDefinition["together"]>().toEqualTypeOf<"date" | "event">();
    // @ts-expect-error figures belong together by the moment or by the event
    defineAccount({ ...sound, together: "source" });
    // @ts-expect-error there is no such preference
    defineAccount({ ...sound, prefer: ["newest"] });
  });

  it("keeps its roles, and names indicators that there are", () => {
    const definition = defineAccount({ ...sound, id: "other" });
    expectTypeOf(definition.id).toEqualTypeOf<"other">();
    expectTypeOf(accountOf(own, definition)).toEqualTypeOf<Account<Figure, typeof definition> | undefined>();
    // @ts-expect-error the dataset has no indicator "requested"
    accountOf(figures, sound);
    for (const { needed, extra } of Object.values(accounts)) {
      expectTypeOf({ ...needed, ...extra }).toExtend<Readonly<Partial<Record<string, IndicatorId>>>>();
    }
  });

  it("can be any, where it comes from outside", () => {
    const wide: AccountDefinition = sound;
    expectTypeOf(accountOf(own, wide)?.figures["requested"]).toEqualTypeOf<Figure | undefined>();
  });
});

describe("the options", () => {
  it("are the same for every answer from figures", () => {
    const options: FigureOptions<OurFigure> = {
      asOf: "2014-03-03",
      source: "ap-2014-03-03-red-cross-officials-meet",
      authority: "japanese-red-cross",
      statedBy: "AP",
      event: "1998-01-27-second-home-visit",
      knownOn: dataset,
    };
    expectTypeOf(accountOf<OurFigure, typeof accounts.remains>)
      .parameter(2)
      .toEqualTypeOf<typeof options | undefined>();
    expectTypeOf(timeSeriesOf<OurFigure>)
      .parameter(2)
      .toEqualTypeOf<typeof options | undefined>();
    expectTypeOf(repatriationRate<OurFigure>)
      .parameter(1)
      .toEqualTypeOf<typeof options | undefined>();
  });

  it("refuse an id that there is not, and a misspelt option", () => {
    expectTypeOf<FigureOptions<OurFigure>["event"]>().toEqualTypeOf<EventId | undefined>();
    // @ts-expect-error there is no such event
    accountOf(figures, accounts.homeVisit, { event: "1998-home-visit" });
    // @ts-expect-error there is no such source
    accountOf(figures, accounts.homeVisit, { source: "ap" });
    // @ts-expect-error there is no such option
    accountOf(figures, accounts.homeVisit, { asof: "2014-03-03" });
  });
});
