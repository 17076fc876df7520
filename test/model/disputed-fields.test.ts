import { expect, it } from "vitest";

import { disputedFields } from "../../src/model/disputed-fields.ts";

const meeting = { collection: "meetings", id: "m" };
const figure = { collection: "figures", id: "f" };

it("has the fields that a disagreement names, of this record only", () => {
  const about = [
    { ...meeting, field: "start" },
    meeting,
    { ...meeting, field: "end" },
    { collection: "events", id: "m", field: "date" },
    { collection: "meetings", id: "n", field: "title" },
  ];
  expect(disputedFields(about, meeting)).toEqual(["start", "end"]);
  expect(disputedFields([meeting], meeting)).toEqual([]);
});

it("has the value of a figure that is named without a field, or only in a reading", () => {
  expect(disputedFields([figure], figure)).toEqual(["value"]);
  expect(disputedFields([meeting], figure)).toEqual(["value"]);
  expect(disputedFields([{ ...figure, field: "asOf" }, figure], figure)).toEqual(["asOf"]);
});
