import { type Day, earliest, type Edtf, latest } from "./index.ts";

/** Whether every day that a date can mean has come by a given day. */
export const surelyBy = (date: Edtf, day: Day): boolean => (latest(date) ?? "9999-99-99") <= day;

/** Whether at least one day that a date can mean has come by a given day. */
export const perhapsBy = (date: Edtf, day: Day): boolean => (earliest(date) ?? "") <= day;
