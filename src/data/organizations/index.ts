import { freeze } from "../../internal/freeze.ts";
import { byId } from "../order.ts";
import type { Organizations } from "../types.ts";
import { organizations as dprk } from "./dprk.ts";
import { organizations as japan } from "./japan.ts";
import { organizations as other } from "./other.ts";

/** The organizations that send delegates, state figures or take part in events, in the order of their ids. */
export const organizations: Organizations = freeze(byId(dprk, japan, other));
