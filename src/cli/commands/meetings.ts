import type { Command } from "../command.ts";
import { filtered, filterRules, filters } from "../filters.ts";
import { table } from "../table.ts";
import { counted, dates, placeName } from "../words.ts";

const columns = [
  { title: "Date" },
  { title: "Place" },
  { title: "Channel" },
  { title: "Status" },
  { title: "Meeting" },
];

export const meetings: Command = {
  name: "meetings",
  summary: "list meetings, held and planned, in chronological order",
  options: filters,
  details: `Planned is not held: --status held leaves out meetings that did not take place or that only the press reports. ${filterRules}`,
  examples: [
    "japan-dprk-talks meetings --series red-cross-talks --status held",
    "japan-dprk-talks meetings --place Shenyang --place Dalian --from 2014",
    "japan-dprk-talks meetings --delegate 송일호 --json",
  ],
  run(_operands, values) {
    const found = filtered(values);
    return {
      json: found,
      text: (screen) => {
        const rows = found.map((meeting) => [
          screen.width === Infinity ? dates(meeting) : dates(meeting).replace(" to ", " to\n"),
          meeting.place === undefined ? "" : placeName(meeting),
          meeting.channel,
          meeting.status,
          `${meeting.title}\n${screen.dim(meeting.id)}`,
        ]);
        return [...table(columns, rows, screen), "", `${counted(found.length, "meeting")}.`];
      },
      nothing: found.length === 0 ? "No meeting matches." : undefined,
    };
  },
};
