import type { Command } from "../command.ts";
import { account } from "./account.ts";
import { cite } from "./cite.ts";
import { claims } from "./claims.ts";
import { completion } from "./completion.ts";
import { coverage } from "./coverage.ts";
import { diff } from "./diff.ts";
import { events } from "./events.ts";
import { exportFiles } from "./export.ts";
import { figures } from "./figures.ts";
import { gaps } from "./gaps.ts";
import { meetings } from "./meetings.ts";
import { openQuestions } from "./open-questions.ts";
import { rate } from "./rate.ts";
import { report } from "./report.ts";
import { searchWords } from "./search.ts";
import { show } from "./show.ts";
import { validate } from "./validate.ts";
import { who } from "./who.ts";
import { why } from "./why.ts";

/** The commands, in the order of the help. */
export const commands: readonly Command[] = [
  report,
  searchWords,
  show,
  why,
  meetings,
  events,
  gaps,
  rate,
  account,
  figures,
  who,
  claims,
  openQuestions,
  coverage,
  cite,
  exportFiles,
  validate,
  diff,
  completion,
];
