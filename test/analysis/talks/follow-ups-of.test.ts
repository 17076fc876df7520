import { describe, expect, it } from "vitest";

import { followUpsOf } from "../../../src/analysis/talks/follow-ups-of.ts";
import { event, meeting } from "../../builders.ts";

const talks = meeting({ id: "talks", start: "2014-05-26", end: "2014-05-28" });

describe("followUpsOf", () => {
  it("gives the meetings that continue it, and the events from its first day on that refer to it", () => {
    const answer = followUpsOf(
      {
        meetings: [
          meeting({ id: "planned", start: "2014-08", follows: "talks", status: "planned" }),
          meeting({ id: "next", start: "2014-07-01", follows: "talks", evidence: { follows: ["of-the-link"] } }),
          meeting({ id: "after-next", start: "2014-09", follows: "next" }),
          talks,
        ],
        events: [
          event({ id: "visit", date: "2014-06-25/2014-07-05", meetings: ["talks", "next"] }),
          event({ id: "agreement", date: "2014-05-28", meetings: ["talks"] }),
          event({ id: "opening", date: "2014-05-26", meetings: ["talks"] }),
          event({ id: "eve", date: "2014-05-25", meetings: ["talks"] }),
          event({ id: "invitation", date: "2014-05-01", meetings: ["talks"] }),
          event({ id: "elsewhere", date: "2014-06-01" }),
        ],
      },
      talks,
    );
    expect(answer.meetings.map(({ id }) => id)).toEqual(["next", "planned"]);
    expect(answer.events.map(({ id }) => id)).toEqual(["opening", "agreement", "visit"]);
    expect(answer.sources).toEqual([
      "of-the-link",
      "source-of-planned",
      "source-of-opening",
      "source-of-agreement",
      "source-of-visit",
    ]);
    expect(answer.caveats).toEqual([]);
  });

  it("says which events may have been earlier", () => {
    const events = [
      event({ id: "undated", meetings: ["talks"] }),
      event({ id: "in-may", date: "2014-05", meetings: ["talks"] }),
    ];
    const answer = followUpsOf({ meetings: [], events }, talks);
    expect(answer.events.map(({ id }) => id)).toEqual(["in-may", "undated"]);
    expect(answer.caveats.map(({ kind, message }) => [kind, message])).toEqual([
      [
        "approximate",
        '"in-may" may have been before the meeting: its date is 2014-05, and the start of the meeting is 2014-05-26.',
      ],
      [
        "approximate",
        '"undated" may have been before the meeting: its date is not stated, and the start of the meeting is 2014-05-26.',
      ],
    ]);
  });

  it("takes a meeting to have begun by its last day", () => {
    const october = meeting({ id: "talks", start: "1995-10~", end: "1995-10-03" });
    const events = [event({ id: "rice", date: "1995-10-04", meetings: ["talks"] })];
    expect(followUpsOf({ meetings: [], events }, october)).toMatchObject({ events, caveats: [] });
  });

  it("knows of no event whether it was earlier than a meeting that no source dates", () => {
    const undated = meeting({ id: "undated" });
    const visit = event({ id: "visit", date: "2014-06", meetings: ["undated"] });
    const answer = followUpsOf({ meetings: [], events: [visit] }, undated);
    expect(answer.events).toEqual([visit]);
    expect(answer.caveats).toEqual([
      {
        kind: "approximate",
        message:
          '"visit" may have been before the meeting: its date is 2014-06, and the start of the meeting is not stated.',
        records: [{ collection: "events", id: "visit" }],
      },
    ]);
  });

  it("is empty where nothing is tied to the meeting", () => {
    expect(followUpsOf({ meetings: [talks], events: [] }, talks)).toEqual({
      meeting: talks,
      meetings: [],
      events: [],
      sources: [],
      caveats: [],
    });
  });
});
