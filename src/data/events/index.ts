import { freeze } from "../../freeze.ts";
import { byDate } from "../order.ts";
import type { Events } from "../types.ts";

/** What happened around the meetings, in date order. */
export const events: Events = freeze(byDate(({ date }) => date));
