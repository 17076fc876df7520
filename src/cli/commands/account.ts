import {
  type Account,
  type AccountDefinition,
  accountOf,
  type Figure,
  type FigureOptions,
} from "japan-dprk-talks/helpers";

import { accountIds, accountsFor } from "../account-definitions.ts";
import type { Command, Reply, Values } from "../command.ts";
import { type Data, dataOptions } from "../data.ts";
import { usageFailure } from "../failure.ts";
import { listing, listOptions } from "../list.ts";
import { unknownWord } from "../unknown-word.ts";
import { figureOptions, figureOptionsOf, one, oneOf } from "../values.ts";
import { whyNotTogether } from "../why-nothing.ts";
import { cited, counted, noted, range, shareText, stated } from "../words.ts";

/** An account in words, with its sources and caveats up to a limit. */
export function accountLines(data: Data, account: Account<Figure> | undefined, limit?: number): readonly string[] {
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
    ...roles.flatMap(({ label, figure }) => stated(label.padEnd(width), figure)),
    ...results.map(({ label, text }) => `  ${label.padEnd(width)}${text}`),
    ...cited(data, account.sources, limit),
    ...noted(account.caveats, limit),
  ];
}

/** "reportedAlive" → "reported alive". */
const spaced = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

export const account: Command = {
  name: "account",
  summary: "compare figures that are stated together; without an account, list all accounts",
  operands: { words: "[account]", min: 0, max: 1, known: accountIds },
  options: {
    ...figureOptions,
    event: { value: "id", text: "only figures about this event, such as 1998-01-27-second-home-visit" },
    ...listOptions,
    ...dataOptions,
  },
  examples: [
    "japan-dprk-talks account",
    "japan-dprk-talks account tracing-jp --as-of 2002-08-19",
    "japan-dprk-talks account home-visit --event 1998-01-27-second-home-visit",
  ],
  run([word], values, { data }) {
    const event = eventOf(values, data);
    if (word === undefined) {
      const options = { ...figureOptionsOf(values, data), ...(event && { event }) };
      return accountList(answersOf(data, accountsFor(data), options));
    }
    const ids = accountsFor(data).map(({ id }) => id);
    const definitions = accountsFor(data, oneOf("account", word, ids));
    const options = { ...figureOptionsOf(values, data, comparedIn(data, definitions)), ...(event && { event }) };
    const [answer] = answersOf(data, definitions, options);
    return {
      json: answer?.found ?? null,
      text: ({ bold }) =>
        answer === undefined
          ? []
          : [
              bold(`${answer.label}${answer.found.event === undefined ? "" : `: ${answer.found.event}`}`),
              ...accountLines(data, answer.found, Infinity),
            ],
      nothing:
        answer === undefined
          ? definitions.map((definition) => whyNotTogether(data, definition, options)).join("\n")
          : undefined,
    };
  },
};

/** The indicators that some accounts compare. */
const comparedIn = ({ dataset: { indicators } }: Data, definitions: readonly AccountDefinition[]) => {
  const compared = new Set(definitions.flatMap(({ needed, extra }) => Object.values({ ...needed, ...extra })));
  return indicators.filter(({ id }) => compared.has(id));
};

/** An account that has matching figures. */
interface AccountAnswer {
  readonly found: Account<Figure>;
  readonly label: string;
}

/** The accounts, each with the date or event of the best one. */
const accountList = (answers: readonly AccountAnswer[]): Reply => ({
  json: answers.map(({ found: { id, asOf, period, event }, label }) => ({ id, label, asOf, period, event })),
  list: listing(answers, [
    { name: "account", title: "Account", cell: ({ found }) => found.id },
    { name: "label", title: "What is compared", cell: ({ label }) => label },
    {
      name: "when",
      title: "When, or event",
      only: "text",
      cell: ({ found }) => found.asOf ?? found.event ?? (found.period && `over ${found.period}`),
    },
    { name: "as_of", title: "As of", only: "data", cell: ({ found }) => found.asOf },
    { name: "period", title: "Counted over", only: "data", cell: ({ found }) => found.period },
    { name: "event", title: "Event", only: "data", cell: ({ found }) => found.event },
  ]),
  text: (_screen, rows) => [...rows, "", `${counted(answers.length, "account")}.`],
  nothing: answers.length === 0 ? "No matching figures are stated together." : undefined,
});

const answersOf = (
  { dataset: { figures } }: Data,
  asked: readonly AccountDefinition[],
  options: FigureOptions<Figure>,
): readonly AccountAnswer[] =>
  asked.flatMap((definition) => {
    const found = accountOf(figures, definition, options);
    return found === undefined ? [] : [{ found, label: definition.label }];
  });

function eventOf(values: Values, { dataset: { events }, find }: Data): string | undefined {
  const word = one(values, "event");
  if (word === undefined) return undefined;
  const found = find("events", word);
  if (found !== undefined) return found.id;
  const ids = events.map(({ id }) => id);
  throw usageFailure(unknownWord("event", word, ids));
}
