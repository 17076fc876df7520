import { about, latest, type Day } from "japan-dprk-talks";

const checked = about.coverage?.cutOff;
if (checked === undefined) throw new Error("The dataset does not say up to which day it was checked.");

/** The day up to which the record was checked. */
export const cutOff: Day = latest(checked);
