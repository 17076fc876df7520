import { describe, expect, it } from "vitest";

import { abductionsAccount } from "../../../src/analysis/figures/abductions-account.ts";
import { figures } from "../../../src/index.ts";
import { figure } from "../../builders.ts";

const counted = (what: string, value: number, asOf: "2014-09-30" | "2016-02-13" = "2014-09-30", source = "a-paper") =>
  figure({ id: `${what}-${asOf}-${source}`, indicator: `abductions-${what}`, value, asOf, sources: [source] });

describe("abductionsAccount", () => {
  it("is 5 back of 17 recognised on the record of 2014", () => {
    const account = abductionsAccount(figures, { asOf: "2014-09-30" });
    expect([account?.recognised.value, account?.returned?.value]).toEqual([17, 5]);
    expect(account?.returnedRate?.value).toBeCloseTo(0.2941, 4);
  });

  it("has each figure in its place", () => {
    const whats = [
      "recognised",
      "admitted",
      "reported-alive",
      "reported-dead",
      "reported-not-entered",
      "returned",
      "unresolved",
    ];
    const account = abductionsAccount(whats.map((what, index) => counted(what, 20 - index)));
    expect(account).toMatchObject({
      recognised: { value: 20 },
      admitted: { value: 19 },
      reportedAlive: { value: 18 },
      reportedDead: { value: 17 },
      reportedNotEntered: { value: 16 },
      returned: { value: 15 },
      unresolved: { value: 14 },
      returnedRate: { value: 0.75 },
      caveats: [],
    });
  });

  it("tells of no set that states the same, and what of its own is rounded", () => {
    const account = abductionsAccount([
      counted("recognised", 17, "2016-02-13"),
      { ...counted("unresolved", 12, "2016-02-13"), qualifier: "about" },
      counted("recognised", 17),
      { ...counted("unresolved", 12), qualifier: "about" },
    ]);
    expect(account?.recognised.asOf).toBe("2016-02-13");
    expect(account?.caveats.map(({ message }) => message)).toEqual([
      '"unresolved-2016-02-13-a-paper" is about 12, stated by a test.',
    ]);
  });

  it("takes its figures from one moment and one source, and tells the other sets", () => {
    const account = abductionsAccount([
      counted("recognised", 17),
      counted("returned", 5),
      counted("reported-dead", 8, "2014-09-30", "elsewhere"),
      counted("recognised", 17, "2016-02-13"),
      counted("reported-dead", 8, "2016-02-13"),
      counted("unresolved", 12, "2016-02-13"),
    ]);
    expect(account).toMatchObject({
      recognised: { value: 17 },
      reportedDead: { value: 8 },
      unresolved: { value: 12 },
      sources: ["a-paper"],
    });
    expect(account).not.toHaveProperty("returned");
    expect(account).not.toHaveProperty("returnedRate");
    expect(account?.caveats.map(({ message }) => message)).toEqual([
      "As of 2014-09-30: abductions-recognised 17, abductions-returned 5, stated by a test.",
    ]);
  });

  it("takes no share of a number that may be 0", () => {
    const account = abductionsAccount([{ ...counted("recognised", 17), qualifier: "at-most" }, counted("returned", 5)]);
    expect(account?.returned?.value).toBe(5);
    expect(account).not.toHaveProperty("returnedRate");
  });

  it("has nothing to say of a number that stands alone", () => {
    expect(abductionsAccount([counted("recognised", 17)])).toBeUndefined();
    expect(abductionsAccount([counted("returned", 5), counted("unresolved", 12)])).toBeUndefined();
  });
});
