import {
  type Cited,
  dataset,
  getClaim,
  getDelegate,
  getDisagreement,
  getEvent,
  getFigure,
  getIndicator,
  getMeeting,
  getOpenQuestion,
  getOrganization,
  getPlace,
  getSource,
  type SourceId,
  sourcesOf,
  toBibtex,
  toCsl,
} from "japan-dprk-talks";

import type { Command } from "../command.ts";
import { usageFailure } from "../failure.ts";
import { unknownWord } from "../unknown-word.ts";
import { one, oneOf } from "../values.ts";
import { citation } from "../words.ts";

const formats = ["text", "csl", "bibtex"] as const;

export const cite: Command = {
  name: "cite",
  summary: "cite the sources of any record (a meeting, a figure, a delegate …), or a source itself",
  operands: { words: "<id> …", min: 1, max: Infinity },
  options: { format: { value: "format", text: `${formats.join(", ")} (default: ${formats[0]})` } },
  examples: [
    "japan-dprk-talks cite 2002-08-18-pyongyang",
    "japan-dprk-talks cite grave-visits-2014-03-03-ap --format bibtex",
  ],
  run(ids, values) {
    const format = oneOf("format", one(values, "format") ?? formats[0], formats);
    const cited = [...new Set(ids.flatMap(sourcesOfId))].map((id) => getSource(id));
    if (format === "csl") {
      const items = toCsl(cited);
      return { json: items, text: () => `${JSON.stringify(items, null, 2)}\n` };
    }
    if (format === "bibtex") {
      const entries = toBibtex(cited);
      return { json: entries, text: () => entries };
    }
    return { json: cited, text: () => cited.map(({ id }) => citation(id)) };
  },
};

/** The records with an id, including an id from before a renaming. Sources and indicators are looked up separately. */
const recordsWithId = (id: string): readonly (Cited<SourceId> | undefined)[] => [
  getPlace(id),
  getOrganization(id),
  getDelegate(id),
  getMeeting(id),
  getFigure(id),
  getEvent(id),
  getDisagreement(id),
  getOpenQuestion(id),
  getClaim(id),
];

/** The sources of the records with an id; the source itself if the id is a source's. */
function sourcesOfId(id: string): readonly SourceId[] {
  const source = getSource(id);
  // An indicator is a definition without sources, so the sources of its figures are used.
  const indicator = getIndicator(id);
  const records: readonly Cited<SourceId>[] = [
    ...recordsWithId(id).filter((record) => record !== undefined),
    ...dataset.figures.filter((figure) => figure.indicator === indicator?.id),
  ];
  if (source === undefined && records.length === 0) {
    const ids = Object.values(dataset).flatMap((list: readonly { readonly id: string }[]) =>
      list.map((record) => record.id),
    );
    throw usageFailure(unknownWord("record", id, ids));
  }
  return [...(source === undefined ? [] : [source.id]), ...records.flatMap((record) => sourcesOf(record))];
}
