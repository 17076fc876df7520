import { freeze } from "../../freeze.ts";
import { byDate } from "../order.ts";
import type { Figures } from "../types.ts";

/** Who stated which number when, in the order of the moment it holds for. */
export const figures: Figures = freeze(byDate(({ asOf, period }) => asOf ?? period));
