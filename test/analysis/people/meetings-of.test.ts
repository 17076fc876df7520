import { describe, expect, it } from "vitest";

import { counterpartsOf } from "../../../src/analysis/people/counterparts-of.ts";
import { meetingsOf } from "../../../src/analysis/people/meetings-of.ts";
import { delegates, type Edtf, meetings } from "../../../src/index.ts";
import type { Status } from "../../../src/model/meeting.ts";
import { delegate, delegation, meeting } from "../../builders.ts";

const ri = delegate({ id: "ri" });

describe("meetingsOf", () => {
  it("gives the meetings in date order, with the delegation, and who names it", () => {
    const own = { ...delegation("KP", "kim", "ri"), sources: ["of-the-team"] };
    const { attended, sources } = meetingsOf(
      [
        meeting({ id: "undated", delegations: [delegation("KP", "ri")], evidence: { delegations: ["of-the-field"] } }),
        meeting({ id: "late", start: "2014-03-03", delegations: [delegation("JP", "tasaka"), own] }),
        meeting({ id: "early", start: "2002-08-18", delegations: [delegation("KP", "ri")] }),
        meeting({ id: "without", start: "2012-08-09", delegations: [delegation("KP", "kim")] }),
      ],
      ri,
    );
    expect(attended.map(({ meeting: { id } }) => id)).toEqual(["early", "late", "undated"]);
    expect(attended[1]).toMatchObject({ delegation: own, member: { delegate: "ri", role: "member" } });
    expect(sources).toEqual(["source-of-early", "of-the-team", "of-the-field"]);
  });

  it("counts only what was held, unless asked for more", () => {
    const planned = meeting({ id: "a", start: "2012", status: "planned", delegations: [delegation("KP", "ri")] });
    expect(meetingsOf([planned], ri).attended).toEqual([]);
    expect(meetingsOf([planned], ri, { status: ["planned"] }).attended).toHaveLength(1);
  });

  it("says which meetings that name the delegate do not count, unless asked for a status", () => {
    const called = (id: string, status: Status) => meeting({ id, status, delegations: [delegation("KP", "ri")] });
    const others = [called("a", "reported"), called("b", "planned"), called("c", "reported"), called("d", "held")];
    const { attended, caveats, sources } = meetingsOf([...others, meeting({ id: "e", status: "planned" })], ri);
    expect(attended.map(({ meeting: { id } }) => id)).toEqual(["d"]);
    expect(sources).toEqual(["source-of-d"]);
    expect(caveats.map(({ kind, message }) => [kind, message])).toEqual([
      ["passed-over", '"a", "c" are left out: their status is "reported".'],
      ["passed-over", '"b" is left out: its status is "planned".'],
    ]);
    expect(caveats[0]?.records.map(({ id }) => id)).toEqual(["a", "c"]);
    expect(meetingsOf(others, ri, { status: "held" }).caveats).toEqual([]);
    expect(meetingsOf(others, ri, { knownOn: { meetings: others.slice(3), events: [] } }).caveats).toEqual([]);
    expect(counterpartsOf(others, ri).caveats).toEqual(caveats);
  });

  it("has meetings or says which were left out, of every delegate whom a meeting of the record names", () => {
    const named = new Set<string>(
      meetings.flatMap(({ delegations }) => delegations.flatMap(({ members }) => members.map((one) => one.delegate))),
    );
    for (const one of delegates.filter(({ id }) => named.has(id))) {
      const { attended, caveats } = meetingsOf(meetings, one);
      expect([one.id, attended.length + caveats.length > 0]).toEqual([one.id, true]);
    }
  });

  it("reads only the dates of the meetings at which the delegate is named", () => {
    // Cast: it is no date.
    const unreadable = meeting({ id: "a", start: "soon" as Edtf, delegations: [delegation("KP", "kim")] });
    const one = meeting({ id: "b", start: "2012", delegations: [delegation("KP", "ri")] });
    expect(meetingsOf([unreadable, one], ri).attended).toHaveLength(1);
    expect(() => meetingsOf([unreadable, one], delegate({ id: "kim" }))).toThrow("not a date such as");
  });

  it("tells what other sources say of the delegations", () => {
    const { caveats } = meetingsOf(
      [
        meeting({
          id: "a",
          start: "2012",
          delegations: [delegation("KP", "ri")],
          variants: [{ field: "delegations", value: "ten for the DPRK", sources: ["x"] }],
        }),
      ],
      ri,
    );
    expect(caveats).toEqual([
      {
        kind: "differs",
        message: 'Other sources give other delegations for "a": ten for the DPRK.',
        records: [{ collection: "meetings", id: "a" }],
      },
    ]);
  });

  it("tells of each team of a meeting, and each source and caveat once", () => {
    const twice = meeting({
      id: "a",
      start: "2012",
      delegations: [delegation("KP", "ri"), delegation("KP", "ri", "kim")],
      variants: [{ field: "delegations", value: "ten for the DPRK", sources: ["x"] }],
    });
    const { attended, sources, caveats } = meetingsOf([twice], ri);
    expect(attended.map((one) => one.delegation)).toEqual(twice.delegations);
    expect([sources, caveats.length]).toEqual([["source-of-a"], 1]);
  });

  it("has nothing for somebody whom no meeting names", () => {
    expect(meetingsOf([], ri)).toEqual({ delegate: ri, attended: [], sources: [], caveats: [] });
  });

  it("gives every member of the record's meetings those meetings back", () => {
    const statuses = ["held", "planned", "postponed", "cancelled", "reported"] as const;
    const pairs = delegates.flatMap((one) =>
      meetingsOf(meetings, one, { status: statuses }).attended.map(({ member }) => member),
    );
    const members = meetings.flatMap(({ delegations }) => delegations.flatMap((team) => team.members));
    expect(new Set(pairs)).toEqual(new Set(members));
  });
});
