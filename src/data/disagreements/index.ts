import { freeze } from "../../freeze.ts";
import { byId } from "../order.ts";
import type { Disagreements } from "../types.ts";

/** Where sources differ, in the order of their ids. */
export const disagreements: Disagreements = freeze([]);
