import { freeze } from "../../freeze.ts";
import { byDate } from "../order.ts";
import type { Events } from "../types.ts";
import { events as from19541989From1961 } from "./1954-1989-from-1961.ts";
import { events as from19541989To1960 } from "./1954-1989-to-1960.ts";
import { events as from19902002Government } from "./1990-2002-government.ts";
import { events as from19902002RedCross } from "./1990-2002-red-cross.ts";
import { events as from200320112004 } from "./2003-2011-2004.ts";
import { events as from2003201120052007 } from "./2003-2011-2005-2007.ts";
import { events as from2003201120082011 } from "./2003-2011-2008-2011.ts";
import { events as from20122013 } from "./2012-2013.ts";
import { events as from20122013GraveVisits } from "./2012-2013-grave-visits.ts";
import { events as from20142016Part1 } from "./2014-2016-part-1.ts";
import { events as from20142016Part2 } from "./2014-2016-part-2.ts";
import { events as from20172026From2020 } from "./2017-2026-from-2020.ts";
import { events as from20172026To2019 } from "./2017-2026-to-2019.ts";

/** What happened around the meetings, in date order. */
export const events: Events = freeze(byDate(({ date }) => date, from19541989From1961, from19541989To1960, from19902002Government, from19902002RedCross, from200320112004, from2003201120052007, from2003201120082011, from20122013, from20122013GraveVisits, from20142016Part1, from20142016Part2, from20172026From2020, from20172026To2019));
