import { freeze } from "../../freeze.ts";
import { byId } from "../order.ts";
import type { Claims } from "../types.ts";

/** What the press and officials claim of the talks, in the order of their ids. */
export const claims: Claims = freeze([]);
