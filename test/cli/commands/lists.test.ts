import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";

import { commands } from "../../../src/cli/commands/index.ts";
import {
  about,
  checkClaim,
  claims,
  coverageOf,
  dataset,
  events,
  findEvents,
  meetings,
  openQuestions,
  places,
  snapshot,
} from "../../../src/index.ts";
import { asJson, call, json, lines } from "../call.ts";

/** The rows of an answer as CSV, by the names of their columns. */
const rowsOf = async (...words: readonly string[]): Promise<readonly Readonly<Record<string, string>>[]> =>
  parse((await call([...words, "--format", "csv"])).output, { columns: true });

describe("events", () => {
  it.each([
    [["--kind", "launch", "--kind", "nuclear-test"], { kind: ["launch", "nuclear-test"] }],
    [["--series", "home-visits"], { series: "home-visits" }],
    [["--place", "新潟"], { place: "niigata" }],
    [["--country", "jp", "--until", "1955"], { country: "JP", places, until: "1955" }],
    [["--delegate", "송일호", "--from", "2014"], { delegate: "song-il-ho", from: "2014" }],
    [["--status", "planned", "--status", "cancelled"], { status: ["planned", "cancelled"] }],
  ] as const)("finds with %j what findEvents finds", async (words, query) => {
    const expected = findEvents(events, query);
    expect(expected.length).toBeGreaterThan(0);
    expect(await json("events", ...words)).toEqual(asJson(expected));
    expect((await rowsOf("events", ...words)).map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    const printed = await lines("events", ...words);
    expect(printed).toContain(`${expected.length} event${expected.length === 1 ? "" : "s"}.`);
  });

  it.each([
    ["meetings", "grave-visits", "events"],
    ["meetings", "grave-visits", "events", "--from", "2000"],
    ["meetings", "grave-visits", "events", "--known-on", "2012-08-18"],
    ["gaps", "home-visits", "events"],
    ["export", "home-visits", "events", "--format", "ics"],
    ["events", "red-cross-talks", "meetings"],
  ])("%s says of %s that it is a series of %s", async (command, series, other, ...options) => {
    const what = command === "events" ? "event" : "meeting";
    expect(await call([command, "--series", series, ...options])).toEqual({
      output: `No ${what} matches: "${series}" is a series of ${other}. Try: japan-dprk-talks ${other} --series ${series}`,
      exitCode: 1,
    });
  });

  it.each([["meetings"], ["events"], ["gaps", "--from", "2014"]])(
    "finds in a country, by its name, what its code finds: %s",
    async (...words) => {
      expect(await json(...words, "--place", "中国")).toEqual(await json(...words, "--country", "CN"));
    },
  );

  it("says that a country without a place of its own has a code", async () => {
    expect(await call(["meetings", "--place", "switzerland"])).toEqual({
      output: 'There is no place "switzerland", but there are places in it: --country CH.',
      exitCode: 2,
    });
    expect((await call(["meetings", "--place", "Shenyag"])).output).toContain('Did you mean "Shenyang"?');
  });

  it("finds something for every word that the options offer", async () => {
    const questions = commands
      .filter(({ name }) => name === "meetings" || name === "events")
      .flatMap(({ name, options }) =>
        ["series", "channel", "status", "side", "topic", "kind"].flatMap((option) =>
          (options[option]?.words ?? []).map((word) => [name, `--${option}`, word]),
        ),
      );
    expect(questions.length).toBeGreaterThan(50);
    const answers = await Promise.all(questions.map(async (words) => ({ words, ...(await call(words)) })));
    expect(answers.filter(({ exitCode }) => exitCode !== 0).map(({ words }) => words)).toEqual([]);
  });

  it("leaves the date of an undated event empty for programs, and last in any order", async () => {
    const undated = events.filter(({ date }) => date === undefined);
    expect(undated.length).toBeGreaterThan(0);
    const rows = await rowsOf("events", "--sort", "date:desc");
    expect(rows.slice(-undated.length).map(({ id, date }) => [id, date])).toEqual(undated.map(({ id }) => [id, ""]));
    expect((await call(["events"])).output).toMatch(/^undated +/m);
  });

  it("says that there are none on an early day, without a filter", async () => {
    const early = ["--known-on", "1930-01-01"];
    const said = async (...words: readonly string[]) => (await call([...words, ...early])).output;
    expect(await said("events")).toBe("No events were known on 1930-01-01.");
    expect(await said("meetings")).toBe("No meetings were known on 1930-01-01.");
    expect(await said("claims")).toBe("No claims were known on 1930-01-01.");
    expect(await said("open-questions")).toBe("No open questions were known on 1930-01-01.");
    expect(await said("figures")).toBe("No figures were known on 1930-01-01.");
    expect(await said("figures", "grave-visits")).toBe("No figures of grave-visits were known on 1930-01-01.");
  });

  it("answers wrong words with the right ones", async () => {
    expect((await call(["events", "--kind", "lanch"])).output).toBe('There is no kind "lanch". Did you mean "launch"?');
    expect(await call(["events", "--from", "2031", "--kind", "launch"])).toEqual({
      output: "No event matches.",
      exitCode: 1,
    });
  });
});

describe("claims", () => {
  it("works out the verdict of each", async () => {
    const expected = claims.map((claim) => ({ claim, check: checkClaim(dataset, claim) }));
    expect(await json("claims")).toEqual(asJson(expected));
    const differing = expected.filter(({ check }) => check.verdict === "differs");
    expect(differing.length).toBeGreaterThan(0);
    expect((await rowsOf("claims", "--verdict", "differs")).map(({ id, finding }) => [id, finding])).toEqual(
      differing.map(({ claim, check }) => [claim.id, check.finding]),
    );
    expect((await call(["claims", "--verdict", "differ"])).output).toBe(
      'There is no verdict "differ". Did you mean "differs"?',
    );
  });
});

describe("open-questions", () => {
  it("lists them all", async () => {
    expect(await json("open-questions")).toEqual(asJson(openQuestions));
    expect((await rowsOf("open-questions")).map(({ id, state }) => [id, state])).toEqual(
      openQuestions.map(({ id, state }) => [id, state]),
    );
  });
});

describe("coverage", () => {
  it("counts as coverageOf does", async () => {
    expect(await json("coverage")).toEqual(asJson(coverageOf(dataset)));
    const rows = await rowsOf("coverage");
    expect(rows.at(-1)).toMatchObject({
      period: "all",
      meetings: String(meetings.length),
      places: String(places.length),
    });
    const sum = rows.slice(0, -1).reduce((total, row) => total + Number(row["figures"]), 0);
    expect(sum).toBe(dataset.figures.length);
  });

  it("begins with what the dataset is", async () => {
    const { name, title, version, coverage } = about;
    const itself = (day: string | undefined) => `${name}, version ${version}, up to date as of ${day}`;
    expect((await lines("coverage")).slice(0, 3)).toEqual([title, itself(coverage?.cutOff), ""]);
    expect((await lines("coverage", "--known-on", "1993-01-01"))[1]).toBe(
      `${itself("1993-01-01")}, as known on 1993-01-01`,
    );
  });
});

describe("a list", () => {
  it("has the same rows in CSV as on a screen, with a line of names even if it is empty", async () => {
    const rows = await rowsOf("meetings", "--series", "red-cross-talks");
    expect(rows.map(({ id }) => id)).toEqual(
      meetings.filter(({ series }) => series === "red-cross-talks").map(({ id }) => id),
    );
    const { output, exitCode } = await call(["meetings", "--from", "2031", "--format", "csv"]);
    expect(output).toBe("start,end,place,channel,series,status,title,id\nNo meeting matches.");
    expect(exitCode).toBe(1);
  });

  it("sorts gaps by their length", async () => {
    const sorted = await rowsOf("gaps", "--series", "red-cross-talks", "--sort", "days_max:desc");
    const days = sorted.map((row) => Number(row["days_max"]));
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    const [, , first] = await lines("gaps", "--series", "red-cross-talks", "--sort", "days_max:desc");
    expect(first).toMatch(/^ *Days/);
  });

  it.each([["figures", "grave-visits"], ["figures"], ["account"], ["gaps", "--channel", "summit"]])(
    "is that of %s %s too",
    async (...words) => {
      const given = words.filter((word) => word !== undefined);
      const rows = await rowsOf(...given);
      expect(rows.length).toBeGreaterThan(0);
      const [name = ""] = Object.keys(rows[0] ?? {});
      expect((await lines(...given, "--columns", name, "--format", "tsv"))[0]).toBe(name);
    },
  );

  it("says which options do not go together", async () => {
    expect(await call(["meetings", "--json", "--sort", "start"])).toEqual({
      output: "--json prints the whole answer as it is: leave out --sort.",
      exitCode: 2,
    });
    expect(await call(["account", "tracing-jp", "--columns", "id"])).toEqual({
      output: "This answer is not a list: leave out --columns.",
      exitCode: 2,
    });
    expect((await call(["meetings", "--format", "cvs"])).output).toBe('There is no format "cvs". Did you mean "csv"?');
    expect((await call(["meetings", "--columns", "titel"])).output).toBe(
      'There is no column "titel". Did you mean "title"?',
    );
  });
});

describe("--known-on", () => {
  const day = "2012-08-31";
  const then = snapshot(dataset, day);

  it("answers from what was known on that day", async () => {
    expect(await json("meetings", "--known-on", day)).toEqual(asJson(then.meetings));
    expect(await json("coverage", "--known-on", day)).toEqual(asJson(coverageOf(then)));
    expect(await call(["2014-03-03-shenyan", "--known-on", day])).toMatchObject({ exitCode: 2 });
    expect((await call(["who", "田坂", "--known-on", day])).output).not.toContain("2014-03-03-shenyang");
    expect((await call(["report", "--known-on", day])).output).toContain("3,643 days");
  });

  it.each(["show", "why", "cite"])(
    "says with %s of a record that was not known then that it was not",
    async (command) => {
      // An id that is right is no wrong argument.
      expect(await call([command, "2014-03-03-shenyang", "--known-on", day])).toEqual({
        output: 'Nothing of "2014-03-03-shenyang" was known on 2012-08-31.',
        exitCode: 1,
      });
    },
  );

  it("has claims that can still be checked, or says that they are unchecked", async () => {
    const rows = await rowsOf("claims", "--known-on", day);
    expect(rows.length).toBe(then.claims.length);
    expect(
      new Set(rows.map(({ verdict }) => verdict)).difference(new Set(["agrees", "differs", "unchecked"])).size,
    ).toBe(0);
  });

  it("needs a day", async () => {
    expect(await call(["meetings", "--known-on", "2012-08"])).toMatchObject({
      output: expect.stringMatching(/^--known-on: .*expected a day such as 2012-08-31\.$/),
      exitCode: 2,
    });
  });
});
