import { freeze } from "../../internal/freeze.ts";
import { byId } from "../order.ts";
import type { Disagreements } from "../types.ts";
import { disagreements as from19561982 } from "./1956-1982.ts";
import { disagreements as from19902000 } from "./1990-2000.ts";
import { disagreements as from2001 } from "./2001.ts";
import { disagreements as from2002 } from "./2002.ts";
import { disagreements as from20042011 } from "./2004-2011.ts";
import { disagreements as from20122013 } from "./2012-2013.ts";
import { disagreements as from20142015 } from "./2014-2015.ts";
import { disagreements as from20162026 } from "./2016-2026.ts";

/** Where sources differ, in the order of the ids. */
export const disagreements: Disagreements = freeze(
  byId(from19561982, from19902000, from2001, from2002, from20042011, from20122013, from20142015, from20162026),
);
