import { checkClaim, type Claim, type ClaimCheck, type Dataset } from "japan-dprk-talks/helpers";

import type { Command } from "../command.ts";
import { dataOptions, noneAtAll } from "../data.ts";
import { listing, listOptions } from "../list.ts";
import { oneOf } from "../values.ts";
import { counted } from "../words.ts";

const verdicts = ["agrees", "differs"] as const;

export const claims: Command = {
  name: "claims",
  summary: "list published claims such as “the first talks in ten years”, and whether the dataset agrees",
  options: {
    verdict: { value: "verdict", text: "only claims with which the dataset agrees, or differs", words: verdicts },
    ...listOptions,
    ...dataOptions,
  },
  details:
    "Each verdict is worked out from the meetings and events. A claim is unchecked if what it counts has no date, such as on an earlier day (--known-on).",
  examples: ["japan-dprk-talks claims --verdict differs", "japan-dprk-talks claims --format csv"],
  run(_operands, values, { data }) {
    const wanted = values["verdict"]?.map((word) => oneOf("verdict", word, verdicts));
    const all = data.dataset.claims;
    const found = all
      .map((claim) => ({ claim, check: checked(data.dataset, claim) }))
      .filter(({ check }) => wanted === undefined || (check !== undefined && wanted.includes(check.verdict)));
    return {
      json: found.map(({ claim, check }) => ({ claim, check: check ?? null })),
      list: listing(found, [
        { name: "verdict", title: "Verdict", cell: ({ check }) => check?.verdict ?? "unchecked" },
        { name: "says", title: "Claim", cell: ({ claim }) => claim.says },
        { name: "finding", title: "Finding", under: "says", cell: ({ check }) => check?.finding },
        { name: "why", title: "Why it differs", under: "says", cell: ({ claim }) => claim.why },
        { name: "id", title: "Id", under: "says", cell: ({ claim }) => claim.id },
        { name: "kind", title: "Kind", only: "data", cell: ({ claim }) => claim.kind },
        { name: "about", title: "About", only: "data", cell: ({ claim }) => claim.about },
        { name: "recorded", title: "Recorded verdict", only: "data", cell: ({ claim }) => claim.verdict },
      ]),
      text: (_screen, rows) => [...rows, "", `${counted(found.length, "claim")}.`],
      nothing: found.length > 0 ? undefined : all.length === 0 ? noneAtAll(data, "claims") : "No claim matches.",
    };
  },
};

/** The check of a claim; undefined if what it counts is not in the dataset. */
function checked(dataset: Dataset, claim: Claim): ClaimCheck | undefined {
  try {
    return checkClaim(dataset, claim);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
