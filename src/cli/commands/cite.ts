import { citationOfDataset, referrersOf, sourcesOf, toBibtex, toCsl } from "japan-dprk-talks/helpers";

import type { Command } from "../command.ts";
import { type Data, dataOptions, recordsMeant } from "../data.ts";
import { usageFailure } from "../failure.ts";
import { one, oneOf } from "../values.ts";
import { citation } from "../words.ts";

const formats = ["text", "csl", "bibtex"] as const;

export const cite: Command = {
  name: "cite",
  summary: "cite the sources of any record (a meeting, a figure, a delegate …), a source itself, or the dataset",
  operands: { words: "[<id> …]", min: 0, max: Infinity },
  options: {
    format: { value: "format", text: `${formats.join(", ")} (default: ${formats[0]})`, words: formats },
    ...dataOptions,
  },
  details: "Without an id, cites the dataset, as text.",
  examples: [
    "japan-dprk-talks cite",
    "japan-dprk-talks cite 2002-08-18-pyongyang",
    "japan-dprk-talks cite grave-visits-2014-03-03-ap --format bibtex",
  ],
  run(ids, values, { data }) {
    const format = oneOf("format", one(values, "format") ?? formats[0], formats);
    if (ids.length === 0) {
      if (format !== "text") throw usageFailure(`--format ${format} is for sources: name a record, or leave it out.`);
      const { about } = data.dataset;
      const itself = citationOfDataset(about);
      return { json: { ...about, citation: itself }, text: () => [itself] };
    }
    const cited = [...new Set(ids.flatMap((id) => sourcesOfId(data, id)))].flatMap(
      (id) => data.find("sources", id) ?? [],
    );
    const nothing = cited.length === 0 ? noSources(data, ids) : undefined;
    if (format === "csl") {
      const items = toCsl(cited);
      return { json: items, text: () => `${JSON.stringify(items, null, 2)}\n`, nothing };
    }
    if (format === "bibtex") {
      const entries = toBibtex(cited);
      return { json: entries, text: () => entries, nothing };
    }
    return { json: cited, text: () => cited.map(({ id }) => citation(data, id)), nothing };
  },
};

/** Says that there are no sources, and where to look: a place, an organization or a delegate can be known by name alone. */
function noSources(data: Data, ids: readonly string[]): string {
  const named = ids.find((id) =>
    recordsMeant(data, id).some(
      ({ collection, record }) => referrersOf(data.dataset, { collection, id: record.id }).length > 0,
    ),
  );
  const hint = named === undefined ? "" : ` The records that refer to it may have some: japan-dprk-talks show ${named}`;
  return `The dataset names no sources for ${ids.join(", ")}.${hint}`;
}

/** The sources of the records with an id; the source itself if the id is a source's. */
function sourcesOfId(data: Data, id: string): readonly string[] {
  return recordsMeant(data, id).flatMap(({ record }) => sourcesOf(record, data.dataset.figures));
}
