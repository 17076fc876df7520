import { freeze } from "../../internal/freeze.ts";
import { byId } from "../order.ts";
import type { Indicators } from "../types.ts";
import { indicators as abductions } from "./abductions.ts";
import { indicators as aid } from "./aid.ts";
import { indicators as graves } from "./graves.ts";
import { indicators as other } from "./other.ts";
import { indicators as remains } from "./remains.ts";
import { indicators as returnees } from "./returnees.ts";
import { indicators as spouses } from "./spouses.ts";
import { indicators as tracing } from "./tracing.ts";

/** Definitions of what figures count, in the order of their ids. */
export const indicators: Indicators = freeze(
  byId(abductions, aid, graves, other, remains, returnees, spouses, tracing),
);
