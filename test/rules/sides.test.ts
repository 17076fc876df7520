import { expect, it } from "vitest";

import { holding, meeting } from "../builders.ts";
import { record, type Rule, unexcused } from "./rule.ts";

/** Everybody sits on the right side: a delegation with its organization and its members, a meeting with both sides. */
const sides: Rule = ({ meetings, delegates, organizations }) => {
  const sideOfBody = new Map(organizations.map(({ id, side }) => [id, side]));
  const sideOfPerson = new Map(delegates.map(({ id, side }) => [id, side]));
  return meetings.flatMap(({ id, status, delegations }) => [
    ...delegations
      .filter(({ side, organization = "" }) => (sideOfBody.get(organization) ?? side) !== side)
      .map(({ side, organization }) => `meetings ${id}: has a delegation of ${side} sent by ${organization ?? ""}`),
    ...delegations.flatMap(({ side, members }) =>
      members
        // An official of one side may come for an international body.
        .filter(({ delegate }) => side !== "other" && (sideOfPerson.get(delegate) ?? side) !== side)
        .map(({ delegate }) => `meetings ${id}: has ${delegate} in a delegation of ${side}`),
    ),
    ...(status === "held" && !["JP", "KP"].every((side) => delegations.some((delegation) => delegation.side === side))
      ? [`meetings ${id}: was held, and has no delegation of one of the two sides`]
      : []),
  ]);
};

it("holds", () => {
  expect(
    unexcused(sides(record), {
      "meetings 2016-12-03-pyongyang-konoe":
        "the president of the Japanese Red Cross Society came as president of the IFRC",
    }),
  ).toEqual([]);
});

it("catches a delegate and an organization on the wrong side, and a meeting with one side", () => {
  const broken = holding({
    organizations: [
      { id: "dprk-red-cross", names: { en: "DPRK Red Cross" }, kind: "red-cross", side: "KP", sources: ["s"] },
    ],
    delegates: [{ id: "d", side: "KP", names: { en: "D" }, posts: [] }],
    meetings: [
      meeting({
        id: "m",
        delegations: [
          { side: "JP", organization: "dprk-red-cross", capacity: "party", members: [{ delegate: "d", role: "head" }] },
        ],
      }),
    ],
  });
  expect(sides(broken)).toEqual([
    "meetings m: has a delegation of JP sent by dprk-red-cross",
    "meetings m: has d in a delegation of JP",
    "meetings m: was held, and has no delegation of one of the two sides",
  ]);
});
