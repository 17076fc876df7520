import { expectList } from "../../internal/check-input.ts";
import { checkOptions } from "../../internal/check-options.ts";
import type { Status } from "../../model/meeting.ts";
import { checkWords, expectWords } from "./check-words.ts";
import type { TalksOptions } from "./talks-in-order.ts";

/**
 * Throws if meetings, or options with a status, are not what a helper expects.
 *
 * @param helper - the name of the helper, for the message
 * @param meetings - what the caller passed as the meetings
 * @param options - what the caller passed as the options
 * @param others - the names of the other options of the helper
 */
export function checkTalks<O extends TalksOptions>(
  helper: string,
  meetings: readonly { readonly status?: Status }[],
  options: O | undefined,
  others: readonly (keyof O & string)[] = [],
  what = "meetings",
): void {
  expectList(helper, what, meetings);
  checkOptions<O>(helper, options, ["status", ...others]);
  if (options?.status === undefined) return;
  checkWords(
    helper,
    "status",
    expectWords(helper, "status", options.status),
    meetings.map(({ status = "held" }) => status),
  );
}
