import { freeze } from "../../freeze.ts";
import { byId } from "../order.ts";
import type { Delegates } from "../types.ts";

/** The officials who took part in the talks or spoke for a side, in the order of their ids. */
export const delegates: Delegates = freeze([]);
