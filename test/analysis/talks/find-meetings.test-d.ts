import { expectTypeOf, test } from "vitest";

import { findMeetings } from "../../../src/analysis/talks/find-meetings.ts";
import type { Meetings } from "../../../src/data/types.ts";
import { type Channel, meetings, type MeetingId } from "../../../src/index.ts";
import type { Meeting } from "../../../src/model/meeting.ts";

test("narrows the type to the channel and status asked for", () => {
  const [redCross] = findMeetings(meetings, { channel: "red-cross", status: ["held", "reported"] });
  expectTypeOf(redCross).toExtend<Meetings[number] | undefined>();
  expectTypeOf<NonNullable<typeof redCross>["channel"]>().toEqualTypeOf<"red-cross">();
  expectTypeOf<NonNullable<typeof redCross>["status"]>().toEqualTypeOf<"held" | "reported">();
  expectTypeOf<NonNullable<typeof redCross>["id"]>().toEqualTypeOf<MeetingId>();
  const [any] = findMeetings(meetings, { place: "shenyang" });
  expectTypeOf<NonNullable<typeof any>["channel"]>().toEqualTypeOf<Channel>();
});

test("knows the words of the record, and takes any for another", () => {
  findMeetings(meetings, { side: ["JP", "KP"], topic: "remains", series: "red-cross-talks" });
  // @ts-expect-error there is no such side
  findMeetings(meetings, { side: "US" });
  // @ts-expect-error there is no such topic
  findMeetings(meetings, { topic: ["remains", "abdoctions"] });
  // @ts-expect-error there is no such row of meetings
  findMeetings(meetings, { series: "red-cross" });
  const ours: readonly Meeting[] = [];
  expectTypeOf(findMeetings(ours, { side: "US", topic: "sanctions-relief", series: "vienna" })).toExtend<
    readonly Meeting[]
  >();
});

test("knows the ids of the record, and takes any for another", () => {
  // @ts-expect-error there is no such place
  findMeetings(meetings, { place: "atlantis" });
  // @ts-expect-error there is no such delegate
  findMeetings(meetings, { delegate: ["ri-ho-rim", "nobody"] });
  // @ts-expect-error there is no such channel
  findMeetings(meetings, { channel: "post" });
  const ours: readonly Meeting[] = [];
  expectTypeOf(findMeetings(ours, { place: "atlantis" })).toExtend<readonly Meeting[]>();
});
