import type { Command } from "../command.ts";
import { account } from "./account.ts";
import { cite } from "./cite.ts";
import { diff } from "./diff.ts";
import { exportFiles } from "./export.ts";
import { figures } from "./figures.ts";
import { gaps } from "./gaps.ts";
import { meetings } from "./meetings.ts";
import { rate } from "./rate.ts";
import { report } from "./report.ts";
import { validate } from "./validate.ts";
import { who } from "./who.ts";

/** The commands, in the order of the help. */
export const commands: readonly Command[] = [
  report,
  meetings,
  gaps,
  rate,
  account,
  figures,
  who,
  cite,
  exportFiles,
  validate,
  diff,
];
