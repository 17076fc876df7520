import { freeze } from "../../internal/freeze.ts";
import { byDate } from "../order.ts";
import type { Meetings } from "../types.ts";
import { meetings as from19561960 } from "./1956-1960.ts";
import { meetings as from19671989 } from "./1967-1989.ts";
import { meetings as from1990 } from "./1990.ts";
import { meetings as from1991 } from "./1991.ts";
import { meetings as from19921996 } from "./1992-1996.ts";
import { meetings as from19971998 } from "./1997-1998.ts";
import { meetings as from1999 } from "./1999.ts";
import { meetings as from20002001 } from "./2000-2001.ts";
import { meetings as from2002Part1 } from "./2002-part-1.ts";
import { meetings as from2002Part2 } from "./2002-part-2.ts";
import { meetings as from2003 } from "./2003.ts";
import { meetings as from2004Part1 } from "./2004-part-1.ts";
import { meetings as from2004Part2 } from "./2004-part-2.ts";
import { meetings as from20052006 } from "./2005-2006.ts";
import { meetings as from20072009 } from "./2007-2009.ts";
import { meetings as from20112012 } from "./2011-2012.ts";
import { meetings as from2013 } from "./2013.ts";
import { meetings as from2014Part1 } from "./2014-part-1.ts";
import { meetings as from2014Part2 } from "./2014-part-2.ts";
import { meetings as from20152017 } from "./2015-2017.ts";
import { meetings as from20182019 } from "./2018-2019.ts";
import { meetings as from20232024 } from "./2023-2024.ts";

/** The meetings of the two sides, held or not (see `status`), in date order. */
export const meetings: Meetings = freeze(
  byDate(
    ({ start, end }) => start ?? end,
    from19561960,
    from19671989,
    from1990,
    from1991,
    from19921996,
    from19971998,
    from1999,
    from20002001,
    from2002Part1,
    from2002Part2,
    from2003,
    from2004Part1,
    from2004Part2,
    from20052006,
    from20072009,
    from20112012,
    from2013,
    from2014Part1,
    from2014Part2,
    from20152017,
    from20182019,
    from20232024,
  ),
);
