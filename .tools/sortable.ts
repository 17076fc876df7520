import type { Sortable } from "../src/data/order.ts";
import { isEdtf } from "../src/dates/index.ts";

/** What a record is sorted by. A date that is not EDTF does not count: it is reported as a problem of its own. */
export const sortable = (record: Readonly<Record<string, unknown>>): Sortable => ({
  id: String(record["id"]),
  ...Object.fromEntries(
    ["start", "end", "date", "asOf", "period"]
      .map((field) => [field, record[field]] as const)
      .filter(([, date]) => typeof date === "string" && isEdtf(date)),
  ),
});
