import { freeze } from "../../internal/freeze.ts";
import { byId } from "../order.ts";
import type { Sources } from "../types.ts";
import { sources as from19531989 } from "./1953-1989.ts";
import { sources as from19901993 } from "./1990-1993.ts";
import { sources as from19941996 } from "./1994-1996.ts";
import { sources as from19971998 } from "./1997-1998.ts";
import { sources as from1999 } from "./1999.ts";
import { sources as from20002001 } from "./2000-2001.ts";
import { sources as from2002Part1 } from "./2002-part-1.ts";
import { sources as from2002Part2 } from "./2002-part-2.ts";
import { sources as from2003 } from "./2003.ts";
import { sources as from2004Part1 } from "./2004-part-1.ts";
import { sources as from2004Part2 } from "./2004-part-2.ts";
import { sources as from20052006 } from "./2005-2006.ts";
import { sources as from20072008 } from "./2007-2008.ts";
import { sources as from20092011 } from "./2009-2011.ts";
import { sources as from2012Part1 } from "./2012-part-1.ts";
import { sources as from2012Part2 } from "./2012-part-2.ts";
import { sources as from2013 } from "./2013.ts";
import { sources as from2014Part1 } from "./2014-part-1.ts";
import { sources as from2014Part2 } from "./2014-part-2.ts";
import { sources as from2014Part3 } from "./2014-part-3.ts";
import { sources as from2014Part4 } from "./2014-part-4.ts";
import { sources as from2015 } from "./2015.ts";
import { sources as from2016 } from "./2016.ts";
import { sources as from2017 } from "./2017.ts";
import { sources as from2018Part1 } from "./2018-part-1.ts";
import { sources as from2018Part2 } from "./2018-part-2.ts";
import { sources as from20192021 } from "./2019-2021.ts";
import { sources as from20222025 } from "./2022-2025.ts";
import { sources as from2026 } from "./2026.ts";
import { sources as undatedPart1 } from "./undated-part-1.ts";
import { sources as undatedPart2 } from "./undated-part-2.ts";

/** Every page and document that the dataset rests on, in the order of their ids. */
export const sources: Sources = freeze(
  byId(
    from19531989,
    from19901993,
    from19941996,
    from19971998,
    from1999,
    from20002001,
    from2002Part1,
    from2002Part2,
    from2003,
    from2004Part1,
    from2004Part2,
    from20052006,
    from20072008,
    from20092011,
    from2012Part1,
    from2012Part2,
    from2013,
    from2014Part1,
    from2014Part2,
    from2014Part3,
    from2014Part4,
    from2015,
    from2016,
    from2017,
    from2018Part1,
    from2018Part2,
    from20192021,
    from20222025,
    from2026,
    undatedPart1,
    undatedPart2,
  ),
);
