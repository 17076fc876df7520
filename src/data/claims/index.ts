import { freeze } from "../../internal/freeze.ts";
import { byId } from "../order.ts";
import type { Claims } from "../types.ts";
import { claims as from19541989 } from "./1954-1989.ts";
import { claims as from19902002 } from "./1990-2002.ts";
import { claims as from20032011 } from "./2003-2011.ts";
import { claims as from20122013 } from "./2012-2013.ts";
import { claims as from20142026 } from "./2014-2026.ts";

/** What the press and officials claim about the talks, in the order of the ids. */
export const claims: Claims = freeze(byId(from19541989, from19902002, from20032011, from20122013, from20142026));
