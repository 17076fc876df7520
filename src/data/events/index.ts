import { freeze } from "../../freeze.ts";
import { byDate } from "../order.ts";
import type { Events } from "../types.ts";
import { events as from19541989From1961 } from "./1954-1989-from-1961.ts";
import { events as from19541989To1960 } from "./1954-1989-to-1960.ts";
import { events as from19902002Government } from "./1990-2002-government.ts";
import { events as from19902002RedCross } from "./1990-2002-red-cross.ts";
import { events as from20122013 } from "./2012-2013.ts";
import { events as from20122013GraveVisits } from "./2012-2013-grave-visits.ts";
import { events as from20142016Part1 } from "./2014-2016-part-1.ts";
import { events as from20142016Part2 } from "./2014-2016-part-2.ts";

/** What happened around the meetings, in date order. */
export const events: Events = freeze(byDate(({ date }) => date, from19541989From1961, from19541989To1960, from19902002Government, from19902002RedCross, from20122013, from20122013GraveVisits, from20142016Part1, from20142016Part2));
