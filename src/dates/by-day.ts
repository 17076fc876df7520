import { type Day, earliest, type Edtf, latest } from "./index.ts";

/** Whether every reading of a date is over on a day. */
export const surelyBy = (date: Edtf, day: Day): boolean => (latest(date) ?? "9999-99-99") <= day;

/** Whether some reading of a date has begun on a day. */
export const perhapsBy = (date: Edtf, day: Day): boolean => (earliest(date) ?? "") <= day;
