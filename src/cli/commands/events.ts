import type { Command } from "../command.ts";
import { dataOptions } from "../data.ts";
import { eventFilterRules, eventFilters, filteredEvents, nothingFound } from "../filters.ts";
import { listing, listOptions } from "../list.ts";
import { counted, nameOr } from "../words.ts";

export const events: Command = {
  name: "events",
  summary: "list what happened apart from meetings: visits, returns, agreements, statements, launches",
  options: { ...eventFilters, ...listOptions, ...dataOptions },
  details: `Also lists events that were planned, postponed or cancelled, unless you add --status held. ${eventFilterRules}`,
  examples: [
    "japan-dprk-talks events --kind return --from 1953 --until 1956",
    'japan-dprk-talks events --country JP --delegate "Song Il Ho"',
  ],
  run(_operands, values, { data }) {
    const found = filteredEvents(values, data);
    return {
      json: found,
      list: listing(found, [
        { name: "dates", title: "Date", only: "text", cell: ({ date }) => date ?? "undated" },
        { name: "date", title: "Date", only: "data", cell: ({ date }) => date },
        { name: "kind", title: "Kind", cell: ({ kind }) => kind },
        { name: "series", title: "Series", only: "data", cell: ({ series }) => series },
        { name: "status", title: "Status", cell: ({ status }) => status },
        {
          name: "places",
          title: "Places",
          only: "data",
          cell: ({ places }) => places?.map((id) => nameOr(data.find("places", id), id)).join("; "),
        },
        { name: "summary", title: "Event", cell: ({ summary }) => summary },
        { name: "id", title: "Id", under: "summary", cell: ({ id }) => id },
      ]),
      text: (_screen, rows) => [...rows, "", `${counted(found.length, "event")}.`],
      nothing: found.length === 0 ? nothingFound(values, data, "events") : undefined,
    };
  },
};
