import type { Command } from "../command.ts";
import { filtered, filters } from "../filters.ts";
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
  summary: "the meetings, held and planned, in the order of time",
  options: filters,
  details: "Planned is not held: --status held leaves out what did not take place, and what only the press reports.",
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
      nothing: found.length === 0 ? "No meeting fits." : undefined,
    };
  },
};
