import { expect, it } from "vitest";

import { repository } from "../../.tools/data-tree.ts";
import { digestOf, staleReadings } from "../../.tools/ledger.ts";
import { ledgerText, loadLedger, type Reading, readingsIn } from "../../.tools/readings.ts";
import { holding, meeting } from "../builders.ts";
import { record } from "./rule.ts";

const talks = meeting({ id: "m", outcomes: [{ text: "They agreed" }, { text: "They met" }] });
const whole = holding({ meetings: [talks] });

const reading = (field: string, fields: Partial<Reading> = {}): Reading => ({
  collection: "meetings",
  id: "m",
  field,
  read: "2026-11-29",
  result: "agrees",
  digest: digestOf(whole, { collection: "meetings", id: "m", field }) ?? "",
  ...fields,
});

it("holds: what was read again is what the dataset has", () => {
  const readings = loadLedger(repository);
  expect(readings.length).toBeGreaterThan(800);
  expect(staleReadings(record, readings)).toEqual([]);
  // In the order in which a person looks something up, and each part once.
  expect(readingsIn(ledgerText(readings))).toEqual(readings);
});

it("catches a text that was changed after it was read, and a part that is gone", () => {
  const readings = [reading("*"), reading("outcomes[1].text"), reading("title")];
  expect(staleReadings(whole, readings)).toEqual([]);
  const changed = holding({
    meetings: [{ ...talks, outcomes: [{ text: "They agreed" }, { text: "They met again" }] }],
  });
  const again = "was changed after it was read: read it again beside its page";
  expect(staleReadings(changed, readings)).toEqual([
    `meetings m, *: ${again}`,
    `meetings m, outcomes[1].text: ${again}`,
  ]);
  expect(staleReadings(holding({}), readings.slice(2))).toEqual(["meetings m, title: is not in the dataset"]);
});

it("keeps the later of two readings of one part", () => {
  const later = reading("title", { read: "2026-12-01", result: "corrected" });
  expect(readingsIn(ledgerText([reading("title"), later]))).toEqual([later]);
});
