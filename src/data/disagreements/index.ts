import { freeze } from "../../freeze.ts";
import { byId } from "../order.ts";
import type { Disagreements } from "../types.ts";
import { disagreements as from19541989 } from "./1954-1989.ts";
import { disagreements as from19902002Government19902000 } from "./1990-2002-government-1990-2000.ts";
import { disagreements as from19902002Government20012002 } from "./1990-2002-government-2001-2002.ts";
import { disagreements as from19902002RedCross } from "./1990-2002-red-cross.ts";
import { disagreements as from20032011From2005 } from "./2003-2011-from-2005.ts";
import { disagreements as from20032011To2004 } from "./2003-2011-to-2004.ts";
import { disagreements as from20122013GraveVisits } from "./2012-2013-grave-visits.ts";
import { disagreements as from20122013Remains } from "./2012-2013-remains.ts";
import { disagreements as from20122013Talks } from "./2012-2013-talks.ts";
import { disagreements as from20142016 } from "./2014-2016.ts";
import { disagreements as from20172026From2017 } from "./2017-2026-from-2017.ts";
import { disagreements as from20172026To2017 } from "./2017-2026-to-2017.ts";
import { disagreements as addedMissing } from "./added-missing.ts";
import { disagreements as claims } from "./claims.ts";

/** Where sources differ, in the order of their ids. */
export const disagreements: Disagreements = freeze(byId(from19541989, from19902002Government19902000, from19902002Government20012002, from19902002RedCross, from20032011From2005, from20032011To2004, from20122013GraveVisits, from20122013Remains, from20122013Talks, from20142016, from20172026From2017, from20172026To2017, addedMissing, claims));
