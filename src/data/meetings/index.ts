import { freeze } from "../../freeze.ts";
import { byDate } from "../order.ts";
import type { Meetings } from "../types.ts";

/** The meetings of the two sides, held or not (see `status`), in the order of their first day. */
export const meetings: Meetings = freeze(byDate(({ start }) => start));
