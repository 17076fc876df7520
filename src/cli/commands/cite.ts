import { type Cited, dataset, getSource, type SourceId, sourcesOf, toBibtex, toCsl } from "japan-dprk-talks";

import type { Command } from "../command.ts";
import { usageFailure } from "../failure.ts";
import { unknownWord } from "../nearest.ts";
import { one, oneOf } from "../values.ts";
import { citation } from "../words.ts";

const formats = ["text", "csl", "bibtex"] as const;

export const cite: Command = {
  name: "cite",
  summary: "the sources of any record (a meeting, a figure, a delegate …), or a source itself, as citations",
  operands: { words: "<id> …", min: 1, max: Infinity },
  options: { format: { value: "format", text: `how: ${formats.join(", ")} (${formats[0]} unless said otherwise)` } },
  examples: [
    "japan-dprk-talks cite 2002-08-18-pyongyang",
    "japan-dprk-talks cite graves-visits-2014-03-03-ap --format bibtex",
  ],
  run(ids, values) {
    const format = oneOf("format", one(values, "format") ?? formats[0], formats);
    const cited = [...new Set(ids.flatMap(sourcesOfId))].map((id) => getSource(id));
    return {
      json: cited,
      text: () => {
        if (format === "csl") return `${JSON.stringify(toCsl(cited), null, 2)}\n`;
        if (format === "bibtex") return toBibtex(cited);
        return cited.map(({ id }) => citation(id));
      },
    };
  },
};

/** The sources that the records with an id rest on; a source is its own. */
function sourcesOfId(id: string): readonly SourceId[] {
  const source = getSource(id);
  // An indicator is a definition, and rests on the sources of those who state its figures.
  const { sources: _sources, indicators: _indicators, ...others } = dataset;
  const records: readonly (Cited<SourceId> & { readonly id: string })[] = Object.values(others).flat();
  const ofIndicator = dataset.figures.filter(({ indicator }) => indicator === id);
  const found = [...records.filter((record) => record.id === id), ...ofIndicator];
  if (source === undefined && found.length === 0) {
    const ids = [...dataset.sources, ...dataset.indicators, ...records].map((record) => record.id);
    throw usageFailure(unknownWord("record", id, ids));
  }
  return [...(source === undefined ? [] : [source.id]), ...found.flatMap((record) => sourcesOf(record))];
}
