import type { AccountDefinition } from "../analysis/figures/index.ts";
import { freeze } from "../internal/freeze.ts";
import type { IndicatorId } from "./ids.ts";

/** How many of the Japanese who died in what is now the DPRK around the end of the war were brought home. */
export const remains = /* @__PURE__ */ freeze({
  id: "remains",
  label: "Remains of Japanese brought home",
  needed: {
    /** Sets of remains brought to Japan. */
    repatriated: "remains-repatriated",
    /** People who died there. */
    dead: "remains-dead",
  },
  extra: {
    /** Sets of remains thought to be still in the DPRK. */
    unrecovered: "remains-unrecovered",
  },
  rates: { repatriated: ["repatriated", "dead"] },
  remainders: { left: ["dead", "repatriated"] },
  together: "date",
  prefer: ["plain", "latest", "most-sources"],
} as const satisfies AccountDefinition<string, IndicatorId>);
