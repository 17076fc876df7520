import type { Command } from "../command.ts";
import { dataOptions } from "../data.ts";
import { filtered, filterRules, filters, nothingFound } from "../filters.ts";
import { listing, listOptions } from "../list.ts";
import { counted, dates, placeName } from "../words.ts";

export const meetings: Command = {
  name: "meetings",
  summary: "list meetings, held and planned, in chronological order",
  options: { ...filters, ...listOptions, ...dataOptions },
  details: `Planned is not held: --status held leaves out meetings that did not take place or that only the press reports. ${filterRules}`,
  examples: [
    "japan-dprk-talks meetings --series red-cross-talks --status held",
    "japan-dprk-talks meetings --place Shenyang --place Dalian --from 2014",
    "japan-dprk-talks meetings --delegate 송일호 --json",
    "japan-dprk-talks meetings --channel summit --format csv",
  ],
  run(_operands, values, { data }) {
    const found = filtered(values, data);
    return {
      json: found,
      list: listing(found, [
        { name: "dates", title: "Date", only: "text", cell: dates },
        { name: "start", title: "Start", only: "data", cell: ({ start }) => start },
        { name: "end", title: "End", only: "data", cell: ({ end }) => end },
        {
          name: "place",
          title: "Place",
          cell: (meeting) => (meeting.place === undefined ? undefined : placeName(data, meeting)),
        },
        { name: "channel", title: "Channel", cell: ({ channel }) => channel },
        { name: "series", title: "Series", only: "data", cell: ({ series }) => series },
        { name: "status", title: "Status", cell: ({ status }) => status },
        { name: "title", title: "Meeting", cell: ({ title }) => title },
        { name: "id", title: "Id", under: "title", cell: ({ id }) => id },
      ]),
      text: (_screen, rows) => [...rows, "", `${counted(found.length, "meeting")}.`],
      nothing: found.length === 0 ? nothingFound(values, data, "meetings") : undefined,
    };
  },
};
