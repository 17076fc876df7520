import { expect, it } from "vitest";

import * as evidence from "../../src/analysis/evidence/index.ts";
import { describeCases, theRecord } from "./cases.ts";
import { secondDataset } from "./read.ts";

const { meetings, claims, disagreements } = secondDataset;
const round = { collection: "meetings", id: "2014-12-10-havana" } as const;

describeCases("the helpers about evidence", evidence, {
  checkClaim: [
    () => evidence.checkClaim(secondDataset, theRecord(claims, "2015-07-20-sixth-cease-fire")),
    { verdict: "agrees" },
  ],
  disagreementsOf: [
    () => evidence.disagreementsOf(disagreements, round),
    [{ id: "2014-12-round-number", basis: "both-kept" }],
  ],
  evidenceByField: [
    () => evidence.evidenceByField(secondDataset, round),
    {
      topics: { sources: ["abc-2014-12-crisis-over", "confidencial-2014-12-17-cease-fire"], disagreements: [] },
      round: { value: "thirty-third round", disagreements: [{ id: "2014-12-round-number" }] },
    },
  ],
  evidenceOf: [
    () => evidence.evidenceOf(secondDataset, { collection: "meetings", id: "2012-10-17-oslo", field: "place" }),
    {
      value: "oslo",
      variants: [{ field: "place", value: "hurdal", sources: ["dailystar-2012-10-19-oslo", "peru21-2012-10-oslo"] }],
      sources: [
        "correiobraziliense-2012-10-18-joint-text",
        "dailystar-2012-10-19-oslo",
        "bbc-2012-10-oslo",
        "semana-2012-10-18-oslo",
      ],
    },
  ],
  sourcesOf: [
    () => evidence.sourcesOf(theRecord(meetings, "2011-03-03-rio-de-oro")),
    ["elespectador-log-of-the-peace", "portal-para-la-paz-time-line"],
  ],
});

it.each(claims.map((one) => [one.id, one] as const))("checks the claim %s as its curator did", (_, one) => {
  expect(evidence.checkClaim(secondDataset, one).verdict).toBe(one.verdict);
});
