import { describe, expect, it } from "vitest";

import {
  figures,
  getDisagreement,
  getFigure,
  getMeeting,
  getSource,
  type FigureId,
  type Meeting,
  type DatasetIds,
  type SourceId,
} from "../../src/index.ts";

// The record began from two reports. All that they state is in it, each with the report as its source.

const said = (meeting: Meeting<DatasetIds>, source: SourceId): string =>
  [...meeting.outcomes, ...(meeting.remarks ?? [])]
    .filter(({ sources }) => sources?.includes(source))
    .map(({ text }) => text)
    .join("\n");

const heads = ({ delegations }: Meeting<DatasetIds>): readonly string[] =>
  delegations
    .filter(({ capacity }) => capacity === "party")
    .flatMap(({ side, members }) =>
      members.filter(({ role }) => role === "head").map(({ delegate }) => `${side} ${delegate}`),
    );

const stated = (id: FigureId, source: SourceId): unknown => {
  const { value, qualifier, asOf, sources } = getFigure(id);
  return sources.includes(source) ? [qualifier, value, asOf] : undefined;
};

describe("IFRC, 19 August 2002", () => {
  const ifrc = "ifrc-2002-08-19-progress-in-talks";
  const meeting = getMeeting("2002-08-18-pyongyang");

  it("is a source with its address and its date", () => {
    expect(getSource(ifrc)).toMatchObject({
      published: "2002-08-19",
      type: "red-cross",
      url: expect.stringContaining("ifrc.org"),
    });
  });

  it("has the talks in Pyongyang, their days, heads and observers, and what they follow", () => {
    expect(meeting).toMatchObject({
      status: "held",
      channel: "red-cross",
      start: "2002-08-18",
      end: "2002-08-19",
      place: "pyongyang",
    });
    expect(meeting.sources).toContain(ifrc);
    expect(heads(meeting)).toEqual(["JP hiroshi-higashiura", "KP ri-ho-rim"]);
    expect(meeting.delegations.flatMap(({ members }) => members.map(({ post }) => post)).join("\n")).toContain(
      "Deputy Secretary General",
    );
    expect(
      meeting.delegations
        .filter(({ capacity }) => capacity === "observer")
        .map(({ organization, sources }) => [organization, sources?.includes(ifrc)]),
    ).toEqual([
      ["mofa-japan", true],
      ["mofa-dprk", true],
    ]);
    expect(meeting.follows).toBe("2002-04-29-beijing");
  });

  it("is called the first in the capital, which another source contradicts", () => {
    expect(meeting.round).toMatch(/first Red Cross talks held in the DPRK capital/);
    const { readings } = getDisagreement("2002-08-red-cross-first-in-pyongyang");
    expect(readings.some(({ sources }) => sources.includes(ifrc))).toBe(true);
    expect(readings.some(({ value }) => value.includes("1956"))).toBe(true);
  });

  it.each<[FigureId, number]>([
    ["tracing-jp-requested-2002-08-19-ifrc", 49],
    ["tracing-jp-answered-2002-08-19-ifrc", 6],
    ["tracing-jp-alive-2002-08-19-ifrc", 2],
    ["tracing-kp-requested-2002-08-19-ifrc", 55],
    ["tracing-kp-answered-2002-08-19-ifrc", 3],
    ["tracing-kp-alive-2002-08-19-ifrc", 1],
  ])("has %s: %d", (id, value) => {
    expect(stated(id, ifrc)).toEqual(["exact", value, "2002-08-19"]);
  });

  it("has the contact that followed and what was agreed", () => {
    const all = said(meeting, ifrc);
    for (const word of [
      "video",
      "photographs",
      "telephone",
      "as soon as possible",
      "go on tracing",
      "open in date and place",
      "fourth home visit",
      "1959 and 1981",
      "towards the end of October 2002",
    ]) {
      expect(all).toContain(word);
    }
  });
});

describe("AP, 3 March 2014", () => {
  const ap = "ap-2014-03-03-red-cross-officials-meet";
  const meeting = getMeeting("2014-03-03-shenyang");

  it("is a source as carried by MyNorthwest", () => {
    const { publisher, agency = "", published } = getSource(ap);
    expect([`${publisher} ${agency}`, published]).toEqual([
      expect.stringMatching(/MyNorthwest.*(AP|Associated Press)/),
      "2014-03-03",
    ]);
  });

  it("has the talks in Shenyang, their heads and the officials beside them", () => {
    expect(meeting).toMatchObject({ status: "held", channel: "red-cross", start: "2014-03-03", place: "shenyang" });
    expect(heads(meeting)).toEqual(["JP osamu-tasaka", "KP ri-ho-rim"]);
    const posts = meeting.delegations.flatMap(({ members }) => members.map(({ post }) => post)).join("\n");
    expect(posts).toContain("Director General, International Department");
    expect(posts).toContain("Secretary General");
    expect(said(meeting, ap)).toMatch(
      /informal talks beside the meeting, according to Kyodo, which cites an unnamed Japanese official/,
    );
  });

  it.each<[FigureId, string, number]>([
    ["remains-dead-2014-03-03-ap", "about", 34_600],
    ["remains-repatriated-2014-03-03-ap", "exact", 13_000],
    ["remains-unrecovered-2014-03-03-ap", "exact", 21_600],
    ["grave-visits-2014-03-03-ap", "exact", 9],
    ["abductions-returned-2014-03-03-ap", "exact", 5],
    ["abductions-unresolved-2014-03-03-ap", "at-least", 12],
  ])("has %s: %s %d", (id, qualifier, value) => {
    expect(stated(id, ap)).toEqual([qualifier, value, "2014-03-03"]);
  });

  it("has what was agreed and what it says of the years before", () => {
    const all = said(meeting, ap);
    for (const word of [
      "go on meeting",
      "takes home what was discussed",
      "last met in 2012",
      "first meeting of the governments in four years",
      "November 2012",
      "rocket launch",
      "1910 to 1945",
      "no diplomatic relations",
    ]) {
      expect(all).toContain(word);
    }
  });

  it("counts nine grave visits where others count eight", () => {
    const { readings } = getDisagreement("2014-03-03-grave-visit-count");
    expect(readings.flatMap(({ figures: ids = [] }) => ids)).toContain("grave-visits-2014-03-03-ap");
    expect(
      figures.filter(
        ({ indicator, asOf, value }) => indicator === "grave-visits" && asOf === "2014-03-03" && value === 8,
      ).length,
    ).toBeGreaterThan(0);
  });
});
