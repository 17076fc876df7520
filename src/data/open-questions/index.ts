import { freeze } from "../../freeze.ts";
import { byId } from "../order.ts";
import type { OpenQuestions } from "../types.ts";

/** What was looked for and not found, in the order of their ids. */
export const openQuestions: OpenQuestions = freeze([]);
