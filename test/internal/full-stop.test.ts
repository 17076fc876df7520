import { expect, it } from "vitest";

import { withoutStop, withStop } from "../../src/internal/full-stop.ts";

it("ends a text with one mark", () => {
  const texts = [
    "How many met",
    "How many met.",
    "How many?",
    'He said "no."',
    "He said (twice)",
    "何人か。",
    "And so on…",
  ];
  expect(texts.map(withStop)).toEqual([
    "How many met.",
    "How many met.",
    "How many?",
    'He said "no."',
    "He said (twice).",
    "何人か。",
    "And so on…",
  ]);
});

it("goes on after a text without its full stop", () => {
  expect(["A plan.", "A plan", "A plan?", "計画。"].map(withoutStop)).toEqual(["A plan", "A plan", "A plan?", "計画"]);
});
