import { freeze } from "../../internal/freeze.ts";
import { byId } from "../order.ts";
import type { OpenQuestions } from "../types.ts";
import { openQuestions as from19452012 } from "./1945-2012.ts";
import { openQuestions as from20142025 } from "./2014-2025.ts";

/** What was looked for and not found, in the order of the ids. */
export const openQuestions: OpenQuestions = freeze(byId(from19452012, from20142025));
