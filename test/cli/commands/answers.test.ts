import { describe, expect, it } from "vitest";

import { toCsv } from "../../../src/formats/index.ts";
import {
  accountOf,
  accounts,
  citationOfDataset,
  compareDates,
  dataset,
  defineAccount,
  delegates,
  type Edtf,
  type Figure,
  figures,
  getIndicator,
  findByName,
  findMeetings,
  gapsAlong,
  getDisagreement,
  getMeeting,
  getSource,
  indicators,
  longestGap,
  meetings,
  places,
  repatriationRate,
  timeSeriesOf,
  sourcesOf,
  toBibtex,
  toCsl,
} from "../../../src/index.ts";
import * as builders from "../../builders.ts";
import { readRows } from "../../formats/read-csv.ts";
import { asJson, call, json, lines } from "../call.ts";
import { folderWith } from "../folder.ts";

const redCross = findMeetings(meetings, { series: "red-cross-talks", status: "held" });

describe("report", () => {
  it("tells the talks, the gaps, the rates and a disagreement, with their sources", async () => {
    const { output } = await call(["report"]);
    for (const part of [
      "3,643 days",
      "0.3757",
      "requested      49",
      "answered       6",
      "(used here)",
      "source: ",
      "note: ",
    ])
      expect(output).toContain(part);
    expect(await json("report")).toEqual(
      asJson({
        talks: gapsAlong(redCross),
        longestGap: longestGap(redCross),
        rate: repatriationRate(figures),
        tracing: { JP: accountOf(figures, accounts.tracingJp), KP: accountOf(figures, accounts.tracingKp) },
        disagreement: getDisagreement("2014-03-03-grave-visit-count"),
      }),
    );
  });
});

describe("meetings", () => {
  it.each([
    [["--channel", "red-cross"], { channel: "red-cross" }],
    [["--channel", "summit", "--channel", "party"], { channel: ["summit", "party"] }],
    [["--series", "normalisation-talks", "--status", "held"], { series: "normalisation-talks", status: "held" }],
    [
      ["--topic", "remains", "--from", "2012", "--until", "2014-03"],
      { topic: "remains", from: "2012", until: "2014-03" },
    ],
    [["--place", "瀋陽"], { place: "shenyang" }],
    [["--place", "calcutta"], { place: "kolkata" }],
    [["--place", "ＳＨＥＮＹＡＮＧ"], { place: "shenyang" }],
    [["--place", "Genève"], { place: "geneva" }],
    [["--place", "geneve"], { place: "geneva" }],
    [["--country", "ＣＮ"], { country: "CN", places }],
    [["--country", "SU"], { country: "SU", places }],
    [["--country", "cn"], { country: "CN", places }],
    [["--delegate", "TASAKA Osamu"], { delegate: "osamu-tasaka" }],
    [["--delegate", "tasaka"], { delegate: "osamu-tasaka" }],
    [["--delegate", "osamu-tasaka"], { delegate: "osamu-tasaka" }],
    [["--delegate", "chon-in-chol-red-cross"], { delegate: "chon-in-chol-red-cross" }],
  ] as const)("finds with %j what findMeetings finds", async (words, query) => {
    const expected = findMeetings(meetings, query);
    expect(expected.length).toBeGreaterThan(0);
    expect(await json("meetings", ...words)).toEqual(asJson(expected));
    const printed = await lines("meetings", ...words);
    expect(expected.filter(({ id }) => !printed.some((line) => line.endsWith(id)))).toEqual([]);
    expect(printed).toContain(`${expected.length} meeting${expected.length === 1 ? "" : "s"}.`);
  });

  it("prints a line a meeting where nobody looks, with its days, place, channel and status", async () => {
    const printed = await lines("meetings", "--series", "red-cross-talks", "--from", "2002-05", "--until", "2002");
    expect(printed.at(-4)).toMatch(
      /^2002-08-18 to 2002-08-19 {2}Pyongyang {2}red-cross {2}held {7}Red Cross talks .* {2}2002-08-18-pyongyang$/,
    );
  });

  it("has them in the order of time, those of which only the end is known too", async () => {
    const days = (await json("meetings")) as readonly { readonly start?: Edtf; readonly end?: Edtf }[];
    const dated = days.flatMap(({ start, end }) => start ?? end ?? []);
    expect(dated).toEqual(dated.toSorted(compareDates));
    expect(days.some(({ start, end }) => start === undefined && end !== undefined)).toBe(true);
  });

  it("lists up to five delegates that a name may mean, and says how many more there are", async () => {
    const words = [...new Set(delegates.flatMap(({ names }) => names.en?.split(" ") ?? []))];
    const found = words.map((word) => ({ word, matches: findByName(delegates, word) }));
    const several = [2, 5, 6].flatMap(
      (count) => found.find(({ matches }) => matches.length === count && !matches.some(({ exact }) => exact)) ?? [],
    );
    expect(several.length).toBeGreaterThan(1);
    for (const { word, matches } of several) {
      // One after the other, so that a failure names the word.
      // oxlint-disable-next-line no-await-in-loop
      const { output } = await call(["meetings", "--delegate", word]);
      const more = matches.length > 5 ? `, and ${matches.length - 5} more` : "";
      expect(output).toMatch(
        new RegExp(`^"${word}" matches several delegates: .+ \\([^()]+\\)${more}\\. Give a full name or an id\\.$`),
      );
      expect(output.match(/ \([a-z0-9-]+\)/g)).toHaveLength(Math.min(5, matches.length));
    }
  });

  it("says that none fits, with an exit code of its own", async () => {
    expect(await call(["meetings", "--from", "2031"])).toEqual({ output: "No meeting matches.", exitCode: 1 });
    expect(await json("meetings", "--from", "2031")).toEqual([]);
    expect((await call(["meetings", "--from", "2031", "--json"])).exitCode).toBe(1);
  });
});

describe("gaps", () => {
  it("answers as gapsAlong does, for the meetings that were held", async () => {
    const words = ["gaps", "--series", "red-cross-talks", "--from", "2002"];
    const expected = gapsAlong(findMeetings(redCross, { from: "2002" }));
    expect(await json(...words)).toEqual(asJson(expected));
    const printed = await lines(...words);
    expect(printed[0]).toMatch(/^2002 ─*┃─*┃─+┃─+┃─* 2014$/);
    expect(printed.find((line) => line.includes("3,643"))).toContain("2012-08-09-beijing");
    expect(printed).toContain(`${expected.gaps.length} gaps between ${expected.gaps.length + 1} meetings.`);
    const messages = expected.gaps.flatMap(({ caveats }) => caveats.map(({ message }) => message));
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.filter((message) => !printed.includes(`    note: ${message}`))).toEqual([]);
  });

  it("counts others where a status says so", async () => {
    const planned = findMeetings(meetings, { status: ["planned", "postponed"] });
    expect(await json("gaps", "--status", "planned", "--status", "postponed")).toEqual(
      asJson(gapsAlong(planned, { status: ["planned", "postponed"] })),
    );
  });

  it("draws the years of dates that are no days, too", async () => {
    const [line] = await lines("gaps", "--status", "planned", "--channel", "government", "--from", "1995");
    expect(line).toMatch(/^1995 ─*┃.*┃─* 20\d\d$/);
  });

  it("says that there is none", async () => {
    const { output, exitCode } = await call(["gaps", "--place", "stockholm"]);
    expect(output).toBe("No gaps: only one meeting matches.");
    expect(exitCode).toBe(1);
  });
});

describe("rate", () => {
  it("answers as repatriationRate does", async () => {
    expect(await json("rate")).toEqual(asJson(repatriationRate(figures)));
    const source = "ap-2014-03-03-red-cross-officials-meet";
    expect(await json("rate", "--source", source)).toEqual(asJson(repatriationRate(figures, { source })));
    expect(await json("rate", "--as-of", "2014-03-04")).toEqual(
      asJson(repatriationRate(figures, { asOf: "2014-03-04" })),
    );
  });

  it("shows the share as a bar, with both figures and every source", async () => {
    const printed = await lines("rate", "--source", "ap-2014-03-03-red-cross-officials-meet");
    expect(printed[0]).toMatch(/^ {2}█{15}░{25}$/);
    expect(printed[1]).toBe("  0.3757 (37.6%) as of 2014-03-03");
    expect(printed.filter((line) => line.includes("source: "))).toHaveLength(
      repatriationRate(figures, { source: "ap-2014-03-03-red-cross-officials-meet" })?.sources.length ?? 0,
    );
  });

  it("shows of a rate that is a range what it surely is and what it may be, and gives the range", async () => {
    const source = "ajunews-2012-08-27-four-leave";
    const rate = repatriationRate(figures, { source });
    expect(rate?.value).toBeUndefined();
    const printed = await lines("rate", "--source", source);
    // More than 13,000 of about 35,000: at least so much, and perhaps all.
    expect(printed[0]).toMatch(/^ {2}█{14}[^█]?▒{25,26}$/);
    expect(printed[1]).toMatch(/^ {2}at least 0\.3714 as of \d{4}-/);
  });

  it("compares any two indicators with one unit, as an account of the two does", async () => {
    const account = defineAccount({
      id: "tracing-jp-answered-of-tracing-jp-requested",
      label: "any",
      needed: { part: "tracing-jp-answered", whole: "tracing-jp-requested" },
      extra: {},
      rates: { share: ["part", "whole"] },
      remainders: { left: ["whole", "part"] },
      together: "date",
      prefer: ["plain", "latest", "most-sources"],
    });
    const words = ["rate", "tracing-jp-answered", "tracing-jp-requested"];
    expect(await json(...words)).toEqual(asJson(accountOf(figures, account)));
    const printed = await lines(...words);
    // 6 of 49.
    expect(printed[1]).toBe("  0.1224 (12.2%) as of 2002-08-19");
    expect(printed[2]).toMatch(/^ {2}tracing-jp-answered {2}6 \(as of/);
    expect(printed[3]).toMatch(/^ {23}of the 49 asked about;/);
    expect(printed[4]).toMatch(/^ {2}tracing-jp-requested 49 \(as of/);
    expect(printed[6]).toMatch(/^ {2}left {17}43$/);
    expect(await json(...words, "--as-of", "2000-01-01")).toEqual(
      asJson(accountOf(figures, account, { asOf: "2000-01-01" }) ?? null),
    );
    expect(await call([...words, "--as-of", "1950-01-01"])).toEqual({
      output: "No figure of tracing-jp-answered matches.\nNo figure of tracing-jp-requested matches.",
      exitCode: 1,
    });
  });

  it("compares what one source states over one period, and prints the period and who is counted", async () => {
    const words = ["rate", "trade-exports", "trade-total", "--as-of", "1994-12-31"];
    const printed = await lines(...words);
    expect(printed[1]).toBe("  0.3471 (34.7%) counted over 1994");
    expect(printed[2]).toMatch(/^ {2}trade-exports 17,4\d\d,\d{3},000 \(counted over 1994, /);
    expect(await json(...words)).toMatchObject({ period: "1994", rates: { share: { period: "1994" } } });
    const voyages = await lines("rate", "returnees-voyages-in-phase", "returnees-voyages");
    expect(voyages[2]).toMatch(/26 \(as of 1984-07-25, counted over 1971-12-17\/1984-07-25, the Government/);
    expect(voyages[3]).toBe(`${" ".repeat(29)}of: under the minutes of February 1971`);
    expect(voyages).toContainEqual(
      expect.stringMatching(
        /^ {4}note: "returnees-voyages-in-phase-\S+" and "returnees-voyages-\S+" were counted over different periods: 1971-12-17\/1984-07-25 and 1959-12-14\/1984-07-25\.$/,
      ),
    );
  });

  it("says that the part is larger than the whole, such as when the two were swapped", async () => {
    const printed = await lines("rate", "tracing-jp-requested", "tracing-jp-answered");
    // 49 of 6.
    expect(printed[1]).toBe("  8.1667 (816.7%) as of 2002-08-19");
    expect(printed).toContain(
      '    note: "tracing-jp-requested-2002-08-19-ifrc" is taken for a part of "tracing-jp-answered-2002-08-19-ifrc", but it is larger.',
    );
  });

  it("prints what is to be known about the share and about what is left, each once", async () => {
    const printed = await lines("rate", "abductions-commission-strongly-suspected", "abductions-listed-commission");
    const notes = printed.filter((line) => line.startsWith("    note: "));
    // Its share is the same, what is left is not.
    expect(notes).toContainEqual(expect.stringMatching(/^ {4}note: As of 2014-07-03: .* 77, .* 470, stated by/));
    expect(new Set(notes).size).toBe(notes.length);
  });

  it.each([
    [["grave-visits"], "rate compares two indicators: name the part and the whole, or neither."],
    [["grave-visits", "grave-visits"], "rate compares two indicators: name the part and the whole, or neither."],
    [
      ["grave-visits", "remains-dead"],
      "grave-visits is in visits and remains-dead in persons: a share needs the same unit.",
    ],
    [["grave-visit", "remains-dead"], 'There is no indicator "grave-visit". Did you mean "grave-visits"?'],
  ])("does not compare %j", async (words, output) => {
    expect(await call(["rate", ...words])).toEqual({ output, exitCode: 2 });
  });

  it("says that nothing fits", async () => {
    expect(await call(["rate", "--as-of", "1950-01-01"])).toMatchObject({ exitCode: 1 });
    expect(await json("rate", "--as-of", "1950-01-01")).toBeNull();
  });
});

describe("account", () => {
  it.each(Object.values(accounts))("answers for $id as accountOf does", async (definition) => {
    expect(await json("account", definition.id)).toEqual(asJson(accountOf(figures, definition)));
    expect((await lines("account", definition.id))[0]).toMatch(new RegExp(`^${RegExp.escape(definition.label)}`));
  });

  it("prints each figure, share and remainder", async () => {
    const { output } = await call(["account", "tracing-jp"]);
    expect(output).toMatch(
      /requested {6}49 .*\n {17}of: .*\n {2}answered {7}6 .*\n {17}of the 49 .*\n {2}alive {10}2 .*\n.*\n {2}dead {11}4 .*\n.*\n {2}answered rate {2}0\.1224 \(12\.2%\)\n {2}open {11}43\n/,
    );
  });

  it("takes what one source states, with all its sources and notes", async () => {
    const id = "ifrc-2002-08-19-progress-in-talks";
    expect(await json("account", "tracing-kp", "--source", id)).toEqual(
      asJson(accountOf(figures, accounts.tracingKp, { source: id })),
    );
    const { sources = [], caveats = [] } = accountOf(figures, accounts.abductions) ?? {};
    const printed = await lines("account", "abductions");
    expect(printed.filter((line) => line.includes(" source: "))).toHaveLength(sources.length);
    expect(caveats.length).toBeGreaterThan(0);
    expect(printed.filter((line) => line.includes(" note: "))).toHaveLength(caveats.length);
  });

  it("takes what is stated for a day, or about an event", async () => {
    expect(await json("account", "abductions", "--as-of", "2014-09-30")).toEqual(
      asJson(accountOf(figures, accounts.abductions, { asOf: "2014-09-30" })),
    );
    const event = "1998-01-27-second-home-visit";
    expect(await json("account", "home-visit", "--event", event)).toEqual(
      asJson(accountOf(figures, accounts.homeVisit, { event })),
    );
    const printed = await lines("account", "home-visit", "--event", event);
    expect(printed[0]).toBe(`A home visit of Japanese spouses: ${event}`);
    expect(printed).toContain("  came rate  0.8571 (85.7%)");
  });

  it("lists the accounts, each with the moment or the event of the latest", async () => {
    const printed = await lines("account");
    expect(Object.values(accounts).filter(({ id }) => !printed.some((line) => line.startsWith(`${id} `)))).toEqual([]);
    expect(printed).toContain(`${Object.keys(accounts).length} accounts.`);
    expect(await json("account", "--as-of", "2000-12-31")).toContainEqual({
      id: "home-visit",
      label: accounts.homeVisit.label,
      event: "2000-09-12-third-home-visit",
    });
  });

  it("says that nothing fits", async () => {
    expect(await call(["account", "tracing-jp", "--as-of", "1990-01-01"])).toMatchObject({ exitCode: 1 });
    expect(await json("account", "tracing-jp", "--as-of", "1990-01-01")).toBeNull();
    expect(await call(["account", "tracing-jp", "--as-of", "1940-01-01"])).toEqual({
      output: "No figure of tracing-jp-requested matches.\nNo figure of tracing-jp-answered matches.",
      exitCode: 1,
    });
    expect(await call(["account", "home-visit", "--as-of", "1940-01-01"])).toEqual({
      output: "No event has matching figures of this account.",
      exitCode: 1,
    });
    expect(await call(["account", "tracing-jp", "--part", "x"])).toEqual({
      output: expect.stringMatching(/^There is no part "x"\. Expected one of: [a-z\d, -]*other-missing\.$/),
      exitCode: 2,
    });
    expect(await call(["account", "--as-of", "1940-01-01"])).toMatchObject({ exitCode: 1 });
  });
});

describe("figures", () => {
  it("lists the indicators with the number of their figures", async () => {
    const printed = await lines("figures");
    expect(indicators.filter(({ id }) => !printed.some((line) => line.startsWith(`${id} `)))).toEqual([]);
    expect(await json("figures")).toContainEqual(
      expect.objectContaining({
        id: "grave-visits",
        figures: figures.filter(({ indicator }) => indicator === "grave-visits").length,
      }),
    );
  });

  it("names the parts of an indicator that has figures of parts only", async () => {
    const id = "korean-remains-in-japan";
    const ofParts = figures.filter(({ indicator }) => indicator === id);
    expect(await json("figures")).toContainEqual(
      expect.objectContaining({ id, figures: ofParts.length, ofParts: ofParts.length }),
    );
    expect(await json("figures", "--as-of", "1940-01-01")).toEqual([]);
    const row = (await lines("figures")).find((line) => line.startsWith(`${id} `));
    expect(row).toMatch(new RegExp(`^${id} +${ofParts.length} +${ofParts.length} {2}`));
    const { output, exitCode } = await call(["figures", id]);
    expect(output).toMatch(/^No figure of the whole of korean-remains-in-japan matches, only of parts of it: --part/);
    expect(ofParts.filter(({ part = "" }) => !output.includes(`${part} (`))).toEqual([]);
    expect(exitCode).toBe(1);
    expect(await call(["figures", id, "--part", "x"])).toEqual({
      output: expect.stringMatching(
        /^There is no part of korean-remains-in-japan called "x"\. Expected one of: at-yutenji, .*\.$/,
      ),
      exitCode: 2,
    });
    expect(await call(["figures", "remains-repatriated", "--part", "x"])).toMatchObject({ exitCode: 2 });
    // Each indicator that is listed has an answer, or says which parts do.
    const listed = indicators.filter(({ id: one }) => figures.some(({ indicator }) => indicator === one));
    const denied = await Promise.all(
      listed.map(async (one) => ((await call(["figures", one.id])).output.endsWith(" matches.") ? [one.id] : [])),
    );
    expect(denied.flat()).toEqual([]);
  });

  it("answers as timeSeriesOf does, with a bar for each", async () => {
    expect(await json("figures", "grave-visits")).toEqual(asJson(timeSeriesOf(figures, getIndicator("grave-visits"))));
    const printed = await lines("figures", "grave-visits", "--as-of", "2014-03-03");
    const ap = printed.find((line) => line.includes("grave-visits-2014-03-03-ap"));
    expect(ap).toMatch(/^2014-03-03 {2}2012\/2014-03-03 +9 {2}█{20} {2}AP/);
    expect(printed.some((line) => line.startsWith("2014-09"))).toBe(false);
  });

  it("keeps the date of a figure apart from its period, as an export does", async () => {
    const id = "home-visit-participants";
    const words = ["figures", id, "--columns", "id,as_of,period"];
    const exported = readRows(toCsv(dataset)["figures.csv"] ?? "");
    const rows = readRows((await call([...words, "--format", "csv"])).output.replaceAll("\n", "\r\n"));
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.some((row) => row["as_of"] === "" && row["period"] === "1997-11")).toBe(true);
    for (const row of rows) expect(exported).toContainEqual(expect.objectContaining(row));
    const [head, ...printed] = (await lines("figures", id)).slice(3);
    expect(head).toMatch(/^As of +Counted over +persons +Stated by$/);
    const press = printed.find((line) => line.includes(" home-visit-participants-1997-11-press"));
    expect(press).toMatch(/^ +1997-11 +15 {2}/);
  });

  it("shows the period of a stock only if no date is stated", async () => {
    const printed = async (dated: Partial<Figure>) => {
      const stated = { indicator: "i", value: 5, qualifier: "exact", statedBy: "Minutes", sources: ["s"] } as const;
      const own = builders.holding({
        sources: [builders.source({ id: "s" })],
        indicators: [builders.indicator({ id: "i" })],
        figures: [builders.figure({ ...stated, id: "f", period: "1946", ...dated })],
      });
      const folder = folderWith({ "dataset.json": JSON.stringify(own) });
      return (await call(["figures", "i", "--data", folder])).output;
    };
    expect(await printed({})).toMatch(/\n1946 +5 /);
    expect(await printed({ asOf: "1947" })).not.toContain("1946");
  });

  it("takes what one source states, of one indicator or of all", async () => {
    const source = "ap-2014-03-03-shenyang";
    expect(await json("figures", "grave-visits", "--source", source)).toEqual(
      asJson(timeSeriesOf(figures, getIndicator("grave-visits"), { source })),
    );
    const stated = new Set<string>(
      figures.filter((figure) => figure.sources.includes(source)).map(({ indicator }) => indicator),
    );
    const listed = (await json("figures", "--source", source)) as readonly { readonly id: string }[];
    expect(listed.map(({ id }) => id)).toEqual(indicators.map(({ id }) => id).filter((id) => stated.has(id)));
    expect(await call(["figures", "--as-of", "1850-01-01"])).toEqual({ output: "No figure matches.", exitCode: 1 });
  });

  it("says that nothing fits", async () => {
    const { output, exitCode } = await call(["figures", "grave-visits", "--as-of", "1950-01-01"]);
    expect(output).toBe("No figure of grave-visits matches.");
    expect(exitCode).toBe(1);
  });
});

describe("who", () => {
  it.each([["田坂"], ["tasaka", "osamu"], ["osamu-tasaka"]])("finds a person by %s", async (...words) => {
    const { output, exitCode } = await call(["who", ...words]);
    expect(exitCode).toBe(0);
    expect(output).toMatch(/^Osamu Tasaka {2}田坂治 .*JP {2}osamu-tasaka\n/);
    expect(output).toContain("2012-08-09-beijing");
    expect(output).toContain("Met most often at meetings held: Ri Ho Rim (");
    expect(output).toContain("source: ");
  });

  it("tells all who share a name, and lists those of whom a part may be meant", async () => {
    const { output } = await call(["who", "Chon", "In-chol"]);
    expect(output).toContain("chon-in-chol-foreign-ministry");
    expect(output).toContain("chon-in-chol-red-cross");
    expect(output.match(/^.+ {2}(JP|KP) {2}[a-z-]+$/gm)).toHaveLength(2);
    const many = await lines("who", "Song");
    expect(many[0]).toMatch(/^"Song" matches \d+ delegates:$/);
    expect(many.some((line) => line.includes("song-il-ho"))).toBe(true);
  });

  it("names the five whom somebody met most often", async () => {
    const met = (await lines("who", "song-il-ho")).find((line) => line.startsWith("Met most often at meetings held: "));
    const counts = Array.from(met?.matchAll(/\((\d+)\)/g) ?? [], ([, count]) => Number(count));
    expect(counts).toHaveLength(5);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it("shows a delegate whom a meeting names before any source documents a post, with the sources of the meeting", async () => {
    const { output } = await call(["who", "eiji-yamamoto", "--known-on", "2014-03-03"]);
    expect(output).toContain("\n\nNo source documents a post of this delegate.\n\nDate");
    expect(output).toContain("0 posts, 1 meeting held.\n    source: ");
  });

  it("shows every meeting that names a delegate, whatever became of it, and counts by status", async () => {
    const { output } = await call(["who", "Kim Song Hye"]);
    expect(output).toMatch(/^2018-07-15 {2}reported {2}2018-07-vietnam /m);
    expect(output).toMatch(/^2018-11-09 {2}reported {2}2018-11-09-ulaanbaatar /m);
    const posts = delegates.find(({ id }) => id === "kim-song-hye")?.posts ?? [];
    expect(output).toContain(`${String(posts.length)} posts, 2 meetings reported.`);
    expect((await call(["who", "shigeru-kitamura"])).output).toMatch(/^\d+ posts?, \d meetings? held, \d reported\.$/m);
    const answers = await Promise.all(
      delegates.map(async ({ id }) => ({
        id,
        own: findMeetings(meetings, { delegate: id }),
        said: (await call(["who", id])).output,
      })),
    );
    const wrong = answers.filter(
      ({ own, said }) =>
        own.some((one) => !said.includes(one.id)) ||
        said.includes("No meeting in the dataset names this delegate.") !== (own.length === 0),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("says that nobody is called so, and who may be meant", async () => {
    expect(await call(["who", "tasake"])).toEqual({
      output: 'There is no delegate "tasake". Did you mean "Tasaka"?',
      exitCode: 1,
    });
  });
});

describe("cite", () => {
  const ids = sourcesOf(getMeeting("2014-03-03-shenyang"));

  it("gives the sources of a record, a line each, with their addresses", async () => {
    const printed = await lines("cite", "2014-03-03-shenyang");
    expect(printed).toHaveLength(ids.length + 1);
    for (const [index, id] of ids.entries()) expect(printed[index]).toContain(getSource(id).url ?? getSource(id).title);
  });

  it("gives each source once, of several records and by its own id", async () => {
    const [first = "ap-2014-03-03-shenyang"] = ids;
    expect(await json("cite", first, "2014-03-03-shenyang")).toEqual(asJson(ids.map((id) => getSource(id))));
  });

  it("gives those of an indicator's figures", async () => {
    const of = figures.filter(({ indicator }) => indicator === "grave-visits").flatMap(({ sources }) => sources);
    expect(await lines("cite", "grave-visits")).toHaveLength(new Set(of).size + 1);
  });

  it("gives the dataset itself without an id", async () => {
    expect(await call(["cite"])).toEqual({ output: `${citationOfDataset(dataset.about)}\n`, exitCode: 0 });
    expect(await call(["cite", "--format", "text"])).toEqual(await call(["cite"]));
    expect(await json("cite")).toEqual(asJson({ ...dataset.about, citation: citationOfDataset(dataset.about) }));
  });

  it("writes CSL-JSON and BibTeX", async () => {
    const sources = ids.map((id) => getSource(id));
    const csl = await call(["cite", "2014-03-03-shenyang", "--format", "csl"], 60);
    expect(JSON.parse(csl.output)).toEqual(asJson(toCsl(sources)));
    expect((await call(["cite", "2014-03-03-shenyang", "--format", "bibtex"], 60)).output).toBe(toBibtex(sources));
    expect(await json("cite", "2014-03-03-shenyang", "--format", "csl")).toEqual(asJson(toCsl(sources)));
    expect(await json("cite", "2014-03-03-shenyang", "--format", "bibtex")).toBe(toBibtex(sources));
  });
});
