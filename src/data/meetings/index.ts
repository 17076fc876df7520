import { freeze } from "../../freeze.ts";
import { byDate } from "../order.ts";
import type { Meetings } from "../types.ts";
import { meetings as from19541989From1967 } from "./1954-1989-from-1967.ts";
import { meetings as from19541989To1960 } from "./1954-1989-to-1960.ts";
import { meetings as from19902002Government1990 } from "./1990-2002-government-1990.ts";
import { meetings as from19902002Government1991 } from "./1990-2002-government-1991.ts";
import { meetings as from19902002Government19921999 } from "./1990-2002-government-1992-1999.ts";
import { meetings as from19902002Government20002001 } from "./1990-2002-government-2000-2001.ts";
import { meetings as from19902002Government2002 } from "./1990-2002-government-2002.ts";
import { meetings as from19902002RedCross19972000 } from "./1990-2002-red-cross-1997-2000.ts";
import { meetings as from19902002RedCross2002 } from "./1990-2002-red-cross-2002.ts";
import { meetings as from200320112007 } from "./2003-2011-2007.ts";
import { meetings as from200320112008To2012 } from "./2003-2011-2008-to-2012.ts";
import { meetings as from20032011May2004ToSeptember2004 } from "./2003-2011-may-2004-to-september-2004.ts";
import { meetings as from20032011November2004To2006 } from "./2003-2011-november-2004-to-2006.ts";
import { meetings as from20032011ToMay2004 } from "./2003-2011-to-may-2004.ts";
import { meetings as from20122013 } from "./2012-2013.ts";
import { meetings as from20142016Part1 } from "./2014-2016-part-1.ts";
import { meetings as from20142016Part2 } from "./2014-2016-part-2.ts";
import { meetings as from20142016Part3 } from "./2014-2016-part-3.ts";
import { meetings as from20142016Part4 } from "./2014-2016-part-4.ts";
import { meetings as from201720262018From08 } from "./2017-2026-2018-from-08.ts";
import { meetings as from20172026From2019 } from "./2017-2026-from-2019.ts";
import { meetings as from20172026To201807 } from "./2017-2026-to-2018-07.ts";

/** The meetings of the two sides, held or not (see `status`), in the order of their first day. */
export const meetings: Meetings = freeze(byDate(({ start }) => start, from19541989From1967, from19541989To1960, from19902002Government1990, from19902002Government1991, from19902002Government19921999, from19902002Government20002001, from19902002Government2002, from19902002RedCross19972000, from19902002RedCross2002, from200320112007, from200320112008To2012, from20032011May2004ToSeptember2004, from20032011November2004To2006, from20032011ToMay2004, from20122013, from20142016Part1, from20142016Part2, from20142016Part3, from20142016Part4, from201720262018From08, from20172026From2019, from20172026To201807));
