import { describe, expect, it } from "vitest";

import { bumpBetween, bumpFor, covers, largest } from "../../../.tools/release/bumps.ts";
import { announcedBump, unmeantMajor } from "../../../.tools/release/changesets.ts";

describe("bumps", () => {
  it("are one place lower before 1.0, and never nothing", () => {
    expect((["major", "minor", "patch", "none"] as const).map((bump) => bumpFor("0.3.1", bump))).toEqual([
      "minor",
      "patch",
      "patch",
      "none",
    ]);
    expect(bumpFor("1.0.0", "major")).toBe("major");
    expect(bumpFor("10.0.0", "minor")).toBe("minor");
  });

  it("are compared by size", () => {
    expect(largest(["patch", "major", "none"])).toBe("major");
    expect(largest([])).toBe("none");
    expect([covers("minor", "patch"), covers("minor", "minor"), covers("patch", "minor")]).toEqual([true, true, false]);
  });

  it.each([
    ["0.1.0", "0.1.0", "none"],
    ["0.1.9", "0.1.10", "patch"],
    ["0.1.9", "0.2.0", "minor"],
    ["0.9.0", "1.0.0", "major"],
  ])("between %s and %s: %s", (before, after, bump) => {
    expect(bumpBetween(before, after)).toBe(bump);
  });

  it("do not lead down", () => {
    expect(() => bumpBetween("0.2.0", "0.1.9")).toThrow("0.1.9 is older than the last release, 0.2.0.");
    expect(() => bumpBetween("0.2.0", "next")).toThrow('"next" is not a version such as 0.1.0.');
  });
});

describe("changesets", () => {
  const changeset = (bump: string, name = "talks") => `---\n"${name}": ${bump}\n---\n\nWhat changed: major things.\n`;

  it("announce the largest of what each of them announces for the package", () => {
    expect(announcedBump([changeset("patch"), changeset("minor")], "talks")).toBe("minor");
    expect(announcedBump([`---\n'talks': major\n---\n`], "talks")).toBe("major");
  });

  it("do not make 1.0.0 by mistake", () => {
    const slip = unmeantMajor("0.3.0", [changeset("minor"), changeset("major")], "talks");
    expect(slip).toContain("A major changeset makes 1.0.0 out of 0.3.0. Announce a minor version;");
    const meant = `${changeset("major")}1.0.0: the types, ids and columns are stable.\n`;
    expect(unmeantMajor("0.3.0", [meant], "talks")).toBeUndefined();
    expect(unmeantMajor("0.3.0", [changeset("minor")], "talks")).toBeUndefined();
    expect(unmeantMajor("1.3.0", [changeset("major")], "talks")).toBeUndefined();
  });

  it("announce nothing without a line for the package", () => {
    expect(announcedBump([], "talks")).toBe("none");
    expect(announcedBump([changeset("major", "talks-site"), "---\n---\n"], "talks")).toBe("none");
  });
});
