import { freeze } from "../../freeze.ts";
import { byId } from "../order.ts";
import type { OpenQuestions } from "../types.ts";
import { openQuestions as from19541989 } from "./1954-1989.ts";
import { openQuestions as from19902002Government } from "./1990-2002-government.ts";
import { openQuestions as from19902002RedCross } from "./1990-2002-red-cross.ts";
import { openQuestions as from20032011 } from "./2003-2011.ts";
import { openQuestions as from20122013 } from "./2012-2013.ts";
import { openQuestions as from20142016 } from "./2014-2016.ts";
import { openQuestions as from20172026 } from "./2017-2026.ts";

/** What was looked for and not found, in the order of their ids. */
export const openQuestions: OpenQuestions = freeze(byId(from19541989, from19902002Government, from19902002RedCross, from20032011, from20122013, from20142016, from20172026));
