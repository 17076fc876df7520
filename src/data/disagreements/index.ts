import { freeze } from "../../freeze.ts";
import { byId } from "../order.ts";
import type { Disagreements } from "../types.ts";
import { disagreements as from19902002RedCross } from "./1990-2002-red-cross.ts";
import { disagreements as from20122013 } from "./2012-2013.ts";
import { disagreements as from20142016 } from "./2014-2016.ts";

/** Where sources differ, in the order of their ids. */
export const disagreements: Disagreements = freeze(byId(from19902002RedCross, from20122013, from20142016));
