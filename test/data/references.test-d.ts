import { expectTypeOf, test } from "vitest";

import type {
  ClaimDraft,
  DelegateDraft,
  EventDraft,
  FigureDraft,
  MeetingDraft,
  SourceDraft,
} from "../../src/data/drafts.ts";
import type {
  Claims,
  Delegates,
  Events,
  Figures,
  Indicators,
  Meetings,
  Organizations,
  DatasetIds,
} from "../../src/data/types.ts";
import type { Series, Side, Topic, Unit } from "../../src/data/words.ts";
import type { Meeting } from "../../src/model/meeting.ts";

// What makes a slip in the data a compile error at the line where it was made.

test("a meeting refers to what exists", () => {
  const base = {
    id: "2014-03-03-shenyang",
    title: "t",
    channel: "red-cross",
    status: "held",
    delegations: [],
    topics: [],
    outcomes: [],
  } as const;
  const right = [
    { ...base, place: "shenyang", follows: "2012-08-09-beijing", sources: ["ap-2014-03-03-shenyang"] },
  ] as const;
  expectTypeOf(right).toExtend<Meetings>();
  expectTypeOf([{ ...base, sources: ["ap-2014-03-03-atlantis"] }] as const).not.toExtend<Meetings>();
  expectTypeOf([{ ...base, sources: [], place: "atlantis" }] as const).not.toExtend<Meetings>();
  expectTypeOf([{ ...base, sources: [], follows: "2011-08-09-beijing" }] as const).not.toExtend<Meetings>();
  type Delegation = Meetings[number]["delegations"][number];
  expectTypeOf<"dprk-red-cross">().toExtend<Delegation["organization"]>();
  expectTypeOf<"dprk-red-crescent">().not.toExtend<Delegation["organization"]>();
  expectTypeOf<"ri-ho-rim">().toExtend<Delegation["members"][number]["delegate"]>();
  expectTypeOf<"nobody">().not.toExtend<Delegation["members"][number]["delegate"]>();
});

test("a draft has any id of its own, and refers to what exists", () => {
  const meeting: MeetingDraft = {
    id: "2026-12-24-atlantis",
    title: "Red Cross talks",
    channel: "red-cross",
    status: "held",
    place: "shenyang",
    delegations: [],
    topics: [],
    outcomes: [],
    sources: ["ap-2014-03-03-shenyang"],
  };
  expectTypeOf(meeting.id).toEqualTypeOf<string>();
  void ({
    ...meeting,
    // @ts-expect-error there is no such place
    place: "shenyan",
  } satisfies MeetingDraft);
  void ({
    ...meeting,
    // @ts-expect-error there is no such meeting to follow
    follows: "2026-12-24-atlantis",
  } satisfies MeetingDraft);
  void ({
    ...meeting,
    // @ts-expect-error there is no such source
    sources: ["ap-2014-03-03-atlantis"],
  } satisfies MeetingDraft);
  // A draft needs every field that a record needs.
  expectTypeOf<Omit<MeetingDraft, "channel">>().not.toExtend<MeetingDraft>();

  const figure: FigureDraft = {
    id: "remains-dead-2026-12-24-nobody",
    indicator: "remains-dead",
    value: 1,
    qualifier: "exact",
    statedBy: "Nobody",
    sources: ["ap-2014-03-03-shenyang"],
  };
  void ({
    ...figure,
    // @ts-expect-error there is no such indicator
    indicator: "remains-undead",
  } satisfies FigureDraft);
  void ({
    ...figure,
    // @ts-expect-error a figure that another is worked out from exists
    derived: { from: ["nothing"], method: "sum" },
  } satisfies FigureDraft);
});

test("the drafts of every kind leave their own id open, and nothing else", () => {
  expectTypeOf<SourceDraft["id"]>().toEqualTypeOf<string>();
  expectTypeOf<DelegateDraft["id"]>().toEqualTypeOf<string>();
  expectTypeOf<EventDraft["id"]>().toEqualTypeOf<string>();
  expectTypeOf<ClaimDraft["id"]>().toEqualTypeOf<string>();
  expectTypeOf<DelegateDraft["posts"]>().toEqualTypeOf<Delegates[number]["posts"]>();
  expectTypeOf<EventDraft["places"]>().toEqualTypeOf<Events[number]["places"]>();
  expectTypeOf<ClaimDraft["kind"]>().toEqualTypeOf<Claims[number]["kind"]>();
  expectTypeOf<Meetings[number]>().toExtend<MeetingDraft>();
  expectTypeOf<MeetingDraft>().not.toExtend<Meetings[number]>();
});

test("a date is an EDTF string", () => {
  expectTypeOf<{ start: "March 2014" }>().not.toExtend<Pick<Meeting, "start">>();
  expectTypeOf<{ start: "2014-03" }>().toExtend<Pick<Meeting, "start">>();
});

test("figures, events and delegates refer to what exists", () => {
  expectTypeOf<"remains-dead">().toExtend<Figures[number]["indicator"]>();
  expectTypeOf<"remains-undead">().not.toExtend<Figures[number]["indicator"]>();
  expectTypeOf<"no-visit">().not.toExtend<NonNullable<Figures[number]["event"]>>();
  expectTypeOf<"atlantis">().not.toExtend<NonNullable<Events[number]["places"]>[number]>();
  expectTypeOf<"no-body">().not.toExtend<Delegates[number]["posts"][number]["organization"]>();
});

test("sides, topics, series and units are words of the lists", () => {
  type Delegation = Meetings[number]["delegations"][number];
  expectTypeOf<Delegation["side"]>().toEqualTypeOf<Side>();
  expectTypeOf<Delegates[number]["side"]>().toEqualTypeOf<Side>();
  expectTypeOf<Organizations[number]["side"]>().toEqualTypeOf<Side>();
  expectTypeOf<Meetings[number]["topics"][number]>().toEqualTypeOf<Topic>();
  expectTypeOf<Meetings[number]["series"]>().toEqualTypeOf<Series | undefined>();
  expectTypeOf<Events[number]["series"]>().toEqualTypeOf<Series | undefined>();
  expectTypeOf<NonNullable<Claims[number]["scope"]["series"]>[number]>().toEqualTypeOf<Series>();
  expectTypeOf<Indicators[number]["unit"]>().toEqualTypeOf<Unit>();
  expectTypeOf<"abdoctions">().not.toExtend<Meetings[number]["topics"][number]>();
});

test("the record's own meetings are anybody's meetings too, but not the other way round", () => {
  expectTypeOf<Meeting<DatasetIds>>().toExtend<Meeting>();
  expectTypeOf<Meeting>().not.toExtend<Meeting<DatasetIds>>();
});
