import { freeze } from "../../internal/freeze.ts";
import { byId } from "../order.ts";
import type { Places } from "../types.ts";
import { places as dprk } from "./dprk.ts";
import { places as japan } from "./japan.ts";
import { places as other } from "./other.ts";

/** Where things happened, in the order of the ids. */
export const places: Places = freeze(byId(dprk, japan, other));
