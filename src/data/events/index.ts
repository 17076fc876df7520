import { freeze } from "../../internal/freeze.ts";
import { byDate } from "../order.ts";
import type { Events } from "../types.ts";
import { events as from19461991 } from "./1946-1991.ts";
import { events as from19922001 } from "./1992-2001.ts";
import { events as from20022007 } from "./2002-2007.ts";
import { events as from20082012 } from "./2008-2012.ts";
import { events as from20132015 } from "./2013-2015.ts";
import { events as from20162026 } from "./2016-2026.ts";

/** What happened around the meetings, in date order. */
export const events: Events = freeze(
  byDate(({ date }) => date, from19461991, from19922001, from20022007, from20082012, from20132015, from20162026),
);
