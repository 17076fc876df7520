import { search } from "japan-dprk-talks/helpers";

import { formatPath } from "../../internal/format-path.ts";
import type { Command } from "../command.ts";
import { dataOptions } from "../data.ts";
import { listing, listOptions } from "../list.ts";
import { titleOf } from "../record-words.ts";
import { counted } from "../words.ts";

/** How many matches a screen shows, unless all are asked for as data. */
const most = 20;
/** How many characters of a long string are shown, around the first of the words. */
const room = 120;

export const searchWords: Command = {
  name: "search",
  summary: "find the records that contain words, in any script and spelling, the best matches first",
  operands: { words: "<words>", min: 1, max: Infinity },
  options: { ...listOptions, ...dataOptions },
  details: `All words must be in one string of a record. Shows the first ${most} records; --format and --json print them all.`,
  examples: ["japan-dprk-talks search Song Il Ho", "japan-dprk-talks search 遺骨 --format csv"],
  run(words, values, { data }) {
    const sought = words.join(" ");
    const found = search(data.dataset, sought);
    const shown = values["format"] === undefined && values["sort"] === undefined ? found.slice(0, most) : found;
    return {
      json: found,
      list: listing(shown, [
        { name: "collection", title: "Collection", cell: ({ collection }) => collection },
        { name: "heading", title: "Record", only: "text", cell: (match) => shortTitle(titleOf(match)) },
        { name: "title", title: "Record", only: "data", cell: titleOf },
        { name: "id", title: "Id", under: "heading", cell: ({ record }) => record.id },
        { name: "field", title: "Found in", cell: ({ path }) => formatPath(path) },
        { name: "text", title: "Text", only: "data", cell: ({ text }) => text },
        {
          name: "part",
          title: "Text",
          only: "text",
          under: "field",
          cell: ({ in: place, text }) => (place === "text" ? partAround(text, words[0] ?? "") : undefined),
        },
      ]),
      text: (_screen, rows) => [
        ...rows,
        "",
        `${counted(found.length, "record")}${shown.length < found.length ? `; the first ${shown.length} are shown` : ""}.`,
      ],
      nothing: found.length === 0 ? `No record contains "${sought}".` : undefined,
    };
  },
};

const shortTitle = (text: string): string => (text.length <= room ? text : `${text.slice(0, room).trimEnd()}…`);

/** The part of a long string around a word. */
function partAround(text: string, word: string): string {
  if (text.length <= room) return text;
  const start = Math.max(0, text.toLowerCase().indexOf(word.toLowerCase()) - room / 3);
  const [before, after] = [start === 0 ? "" : "…", start + room < text.length ? "…" : ""];
  return `${before}${text.slice(start, start + room).trim()}${after}`;
}
