import { expectList } from "../../internal/check-input.ts";
import { checkOptions } from "../../internal/check-options.ts";
import { expectStatus } from "./expect-words.ts";
import type { TalksOptions } from "./talks-in-order.ts";

/** Throws unless a value is a list of meetings or of events. */
export const expectTalks = (helper: string, what: "meetings" | "events", records: unknown): void =>
  expectList(helper, what, records, what === "events" ? "summary" : "delegations");

/**
 * Throws if a list of records, or options with a status, are not what a helper expects.
 *
 * @param helper - the name of the helper, for the message
 * @param records - what the caller passed as the records
 * @param options - what the caller passed as the options
 * @param others - the names of the other options of the helper
 * @param what - what the records are
 */
export function checkTalks<O extends TalksOptions>(
  helper: string,
  records: unknown,
  options: O | undefined,
  others: readonly (keyof O & string)[] = [],
  what: "meetings" | "events" = "meetings",
): void {
  expectTalks(helper, what, records);
  checkOptions<O>(helper, options, ["status", "knownOn", ...others]);
  if (options?.status !== undefined) expectStatus(helper, options.status);
}
