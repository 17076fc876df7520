import {
  type Account,
  type AccountDefinition,
  accountOf,
  accounts,
  type EventId,
  events,
  type FigureOptions,
  figures,
  getEvent,
  type IndicatorId,
} from "japan-dprk-talks";

import type { Command, Reply, Values } from "../command.ts";
import { usageFailure } from "../failure.ts";
import { table } from "../table.ts";
import { unknownWord } from "../unknown-word.ts";
import { figureOptions, figureOptionsOf, one, oneOf } from "../values.ts";
import { cited, counted, noted, type OurFigure, range, shareText, stated } from "../words.ts";

const definitions: readonly AccountDefinition<string, IndicatorId>[] = Object.values(accounts);

/** An account in words, with its sources and caveats up to a limit. */
export function accountLines(account: Account<OurFigure> | undefined, limit?: number): readonly string[] {
  if (account === undefined) return ["  No source states the figures of this account together."];
  const roles = Object.entries(account.figures).map(([role, figure]) => ({ label: spaced(role), figure }));
  const results = [
    ...Object.entries(account.rates).map(([name, rate]) => ({
      label: `${spaced(name)} rate`,
      text: shareText(rate),
    })),
    ...Object.entries(account.remainders).map(([name, left]) => ({ label: spaced(name), text: range(left) })),
  ];
  const width = Math.max(...[...roles, ...results].map(({ label }) => label.length)) + 2;
  return [
    ...roles.map(({ label, figure }) => stated(label.padEnd(width), figure)),
    ...results.map(({ label, text }) => `  ${label.padEnd(width)}${text}`),
    ...cited(account.sources, limit),
    ...noted(account.caveats, limit),
  ];
}

/** "reportedAlive" → "reported alive". */
const spaced = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

export const account: Command = {
  name: "account",
  summary: "compare figures that are stated together; without an account, list all accounts",
  operands: { words: "[account]", min: 0, max: 1 },
  options: {
    ...figureOptions,
    event: { value: "id", text: "only figures about this event, such as 1998-01-27-second-home-visit" },
  },
  examples: [
    "japan-dprk-talks account",
    "japan-dprk-talks account tracing-jp --as-of 2002-08-19",
    "japan-dprk-talks account home-visit --event 1998-01-27-second-home-visit",
  ],
  run([word], values) {
    const event = eventOf(values);
    const options = { ...figureOptionsOf(values), ...(event && { event }) };
    if (word === undefined) return accountList(options);
    const asked = oneOf(
      "account",
      word,
      definitions.map(({ id }) => id),
    );
    const [answer] = answersOf(
      definitions.filter(({ id }) => id === asked),
      options,
    );
    return {
      json: answer?.found ?? null,
      text: ({ bold }) =>
        answer === undefined
          ? []
          : [
              bold(`${answer.label}${answer.found.event === undefined ? "" : `: ${answer.found.event}`}`),
              ...accountLines(answer.found, Infinity),
            ],
      nothing: answer === undefined ? "No matching figures are stated together." : undefined,
    };
  },
};

/** The accounts that have matching figures, each with the date or event of the best one. */
function accountList(options: FigureOptions<OurFigure>): Reply {
  const answers = answersOf(definitions, options);
  return {
    json: answers.map(({ found: { id, asOf, event }, label }) => ({ id, label, asOf, event })),
    text: (screen) => [
      ...table(
        [{ title: "Account" }, { title: "What is compared" }, { title: "As of, or event" }],
        answers.map(({ found, label }) => [found.id, label, found.asOf ?? found.event ?? ""]),
        screen,
      ),
      "",
      `${counted(answers.length, "account")}.`,
    ],
    nothing: answers.length === 0 ? "No matching figures are stated together." : undefined,
  };
}

const answersOf = (asked: typeof definitions, options: FigureOptions<OurFigure>) =>
  asked.flatMap((definition) => {
    const found = accountOf(figures, definition, options);
    return found === undefined ? [] : [{ found, label: definition.label }];
  });

function eventOf(values: Values): EventId | undefined {
  const word = one(values, "event");
  if (word === undefined) return undefined;
  const found = getEvent(word);
  if (found !== undefined) return found.id;
  const ids = events.map(({ id }) => id);
  throw usageFailure(unknownWord("event", word, ids));
}
