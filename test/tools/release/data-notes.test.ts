import { describe, expect, it } from "vitest";

import { withDataNotes } from "../../../.tools/release/changelog.ts";
import { dataNotes, firstNotes } from "../../../.tools/release/data-notes.ts";
import { withRelease } from "../../../.tools/release/history.ts";
import { withLockVersion } from "../../../.tools/release/lock.ts";
import { diffDatasets } from "../../../src/analysis/datasets/index.ts";
import { getOpenQuestion } from "../../../src/index.ts";
import { figure, holding, meeting } from "../../builders.ts";

const day = "2026-12-01";
const talks = meeting({ id: "talks" });
const visits = figure({ id: "visits", indicator: "grave-visits", value: 9 });
const before = holding({ meetings: [talks, meeting({ id: "gone" })], figures: [visits] });
const after = holding({
  meetings: [
    meeting({ id: "shenyang-talks", sources: talks.sources, title: "Talks in\n`Shenyang`" }),
    meeting({ id: "new-1" }),
    meeting({ id: "new-2" }),
  ],
  figures: [{ ...visits, value: 8 }],
});
const renamed = { meetings: { talks: "shenyang-talks" } };

describe("the notes on the data", () => {
  it("count what changed, and name each record with its fields", () => {
    const { changes } = diffDatasets(
      { ...before, meetings: [{ ...talks, title: "Talks" }, ...before.meetings.slice(1)] },
      after,
      { renamed },
    );
    expect(dataNotes(changes)).toBe(
      [
        "2 meetings added, 1 figure corrected, 1 meeting renamed, 1 meeting removed.",
        "",
        "- Meetings added: `new-1`, `new-2`",
        "- Figures corrected: `visits` (`value: 9 → 8`)",
        "- Meetings renamed: `talks` is now `shenyang-talks` (`title: Talks → Talks in 'Shenyang'`)",
        "- Meetings removed: `gone`",
        "",
      ].join("\n"),
    );
  });

  it("link each id to the page of the record, where there is a site", () => {
    const { changes } = diffDatasets(before, after, { renamed });
    for (const site of ["https://example.org/talks", "https://example.org/talks/"])
      expect(dataNotes(changes, site)).toContain("[`visits`](https://example.org/talks/figures/visits/)");
  });

  it("name words by their vocabulary, and fifty records of many", () => {
    const word = { id: "w", label: "W", definition: "A word." };
    const topics = {
      ...before,
      vocabularies: { ...before.vocabularies, topics: [...before.vocabularies.topics, word] },
    };
    expect(dataNotes(diffDatasets(before, topics).changes)).toBe(
      "1 word of topics added.\n\n- Words of topics added: `w`\n",
    );
    const many = holding({
      openQuestions: Array.from({ length: 1200 }, (_, n) => ({
        ...getOpenQuestion("2014-government-talks-delegation-lists"),
        id: `q${n}`,
      })),
    });
    const notes = dataNotes(diffDatasets(holding({}), many).changes);
    expect(notes).toContain("1,200 open questions added.");
    expect(notes).toMatch(/, and 1,150 more\n$/);
  });

  it("say that nothing changed, or what a first release has", () => {
    expect(dataNotes([])).toBe("The data is unchanged.\n");
    expect(firstNotes(before)).toMatch(/^The first release: 0 sources, .* 2 meetings, .* 1 figure, /);
  });
});

describe("the changelog", () => {
  const changelog = "# talks\n\n## 0.2.0\n\n### Minor Changes\n\n- A new helper.\n\n## 0.1.0\n\nOld.\n";
  const notes = "1 figure corrected.\n";

  it("has the day and the notes on the data before those on the code", () => {
    expect(withDataNotes(changelog, { version: "0.2.0", day, notes })).toBe(
      `# talks\n\n## 0.2.0\n\n${day}\n\n### Data\n\n1 figure corrected.\n\n### Minor Changes\n\n- A new helper.\n\n## 0.1.0\n\nOld.\n`,
    );
  });

  it("is the same after a second run, whichever day that is, and takes other notes", () => {
    const once = withDataNotes(changelog, { version: "0.2.0", day, notes });
    expect(withDataNotes(once, { version: "0.2.0", day: "2026-12-24", notes })).toBe(once);
    const other = withDataNotes(once, { version: "0.2.0", day, notes: "2 figures corrected.\n" });
    expect(other).toBe(once.replace("1 figure", "2 figures"));
  });

  it("gets a section for a version that has none", () => {
    expect(withDataNotes("# talks\n", { version: "0.1.0", day, notes })).toBe(
      `# talks\n\n## 0.1.0\n\n${day}\n\n### Data\n\n1 figure corrected.\n`,
    );
  });
});

it("the lock file has the version in both its places, and nothing else is different", () => {
  const lock = {
    name: "talks",
    version: "0.0.0",
    packages: { "": { name: "talks", version: "0.0.0" }, zod: { version: "4.0.0" } },
  };
  expect(JSON.parse(withLockVersion(JSON.stringify(lock), "0.1.0"))).toEqual({
    name: "talks",
    version: "0.1.0",
    packages: { "": { name: "talks", version: "0.1.0" }, zod: { version: "4.0.0" } },
  });
});

it("the history has each release once, the newest first", () => {
  const release = (version: string) => ({ version, day, changes: [] });
  const [first, second] = [release("0.1.0"), release("0.2.0")];
  const history = withRelease(withRelease([], first), second);
  expect(history.map(({ version }) => version)).toEqual(["0.2.0", "0.1.0"]);
  expect(withRelease(history, { ...second, day: "2026-12-24" })).toEqual(history);
});
