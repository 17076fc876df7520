import { freeze } from "../../freeze.ts";
import { byId } from "../order.ts";
import type { Places } from "../types.ts";

/** Where things happened, in the order of their ids. */
export const places: Places = freeze([]);
