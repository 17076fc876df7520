import { referrersOf, sourcesOf, type FoundRecord } from "japan-dprk-talks/helpers";

import { distinct } from "../../internal/distinct.ts";
import type { Command } from "../command.ts";
import { type Data, dataOptions, recordsMeant } from "../data.ts";
import { titleFields, titleOf, wordsFor } from "../record-words.ts";
import type { Screen } from "../screen.ts";
import { citation } from "../words.ts";

/** How many of the records that refer to a record are shown. */
const most = 20;

export const show: Command = {
  name: "show",
  summary: "show any record whole: its fields, what refers to it and its sources",
  operands: { words: "<id> …", min: 1, max: Infinity },
  options: dataOptions,
  details: "An id without a command does the same. An id that is in two collections shows both records.",
  examples: [
    "japan-dprk-talks show 2014-03-03-shenyang",
    "japan-dprk-talks grave-visits-2014-03-03-ap",
    "japan-dprk-talks show song-il-ho --json",
  ],
  run(ids, _values, { data }) {
    const answers = ids.flatMap((id) => recordsMeant(data, id)).map((found) => answerAbout(data, found));
    return {
      json: answers.map(({ found: { collection, record }, referrers, sources }) => ({
        collection,
        record,
        referrers: referrers.map((one) => ({ collection: one.collection, id: one.record.id, paths: one.paths })),
        sources,
      })),
      text: (screen) =>
        answers.flatMap((answer, index) => [...(index === 0 ? [] : ["", ""]), ...linesOf(data, answer, screen)]),
    };
  },
};

type RecordAnswer = ReturnType<typeof answerAbout>;

const answerAbout = (data: Data, found: FoundRecord) => ({
  found,
  referrers: referrersOf(data.dataset, { collection: found.collection, id: found.record.id }),
  // Indicators and sources have no sources themselves.
  sources: found.collection === "indicators" || found.collection === "sources" ? [] : sourcesOf(found.record),
});

function linesOf(data: Data, { found, referrers, sources }: RecordAnswer, { bold, dim }: Screen): readonly string[] {
  const { collection, record } = found;
  const left = new Set(["id", ...titleFields(found)]);
  const fields = Object.keys(record).filter((name) => !left.has(name));
  return [
    bold(titleOf(found)),
    dim(`${collection}  ${record.id}`),
    "",
    ...wordsFor(data, found, fields),
    ...section(
      `Referred to by (${referrers.length})`,
      referrers.map((one) => {
        const fieldsOfIt = distinct(one.paths.map(([field]) => field)).join(", ");
        return `${one.collection} ${one.record.id} (${fieldsOfIt})`;
      }),
      bold,
    ),
    ...section(
      "Sources",
      sources.map((id) => `${id}: ${citation(data, id)}`),
      bold,
      Infinity,
    ),
  ];
}

function section(title: string, lines: readonly string[], bold: Screen["bold"], limit = most): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length > limit ? [`  and ${lines.length - limit} more (use --json to see all)`] : [];
  return ["", bold(title), ...lines.slice(0, limit).map((line) => `  ${line}`), ...more];
}
