import { measureLoad } from "./load.ts";
import { count, milliseconds, type Section, times } from "./section.ts";
import { helperSizes, packageSizes } from "./size.ts";

/** What one helper should add to a bundle at most, in bytes after gzip. */
const bundleAim = 3000;

/** What it costs to install the package, to bundle one helper, and to start. */
export async function costSection(): Promise<Section> {
  const loads = measureLoad();
  const helpers = await helperSizes();
  const slow = loads.filter(({ ratio, limit }) => ratio > limit);
  const large = helpers.filter(({ bytes }) => bytes > bundleAim);
  return {
    title: "To install, to bundle, to start",
    about:
      "Starting is the processor time of whole processes by turns; that of an import is over an empty process. A helper in a bundle is what esbuild makes of it alone, with its error messages, after gzip.",
    columns: ["what", "measured", "floor", "times the floor", "aim"],
    rows: [
      ...loads.map(({ name, cpu, floorName, floor, ratio, limit }) => [
        name,
        `${milliseconds(cpu)} ms`,
        floorName === "3 ms" ? floorName : `${floorName}: ${milliseconds(floor)} ms`,
        times(ratio),
        `≤ ${limit} ×`,
      ]),
      ...packageSizes().map(({ name, bytes, limit }) => [
        name,
        `${(bytes / 1e6).toFixed(2)} MB`,
        "",
        "",
        `≤ ${limit / 1e6} MB`,
      ]),
      ...helpers.map(({ name, bytes }) => [
        `\`${name}\` in a bundle`,
        `${count(bytes)} B`,
        "",
        "",
        `≤ ${count(bundleAim)} B`,
      ]),
    ],
    losses: [
      ...(slow.length > 0 ? [`${slow.map(({ name }) => name).join("; ")}: over the aim.`] : []),
      ...(large.length > 0 ? [`${large.map(({ name }) => `\`${name}\``).join(", ")} add more to a bundle.`] : []),
    ],
  };
}

/** What was tried where an aim is missed. Its figures are of 2026-11-29, each compared within one run. */
export const experimentsSection: Section = {
  title: "Tried, and left as it is",
  about:
    "Where an aim is missed, this is what was tried on 2026-11-29, with 5,298 records. The import of all data is measured without the helpers, in times of reading the same files and `JSON.parse` (29 ms); eleven modules, as they are, take 1.65 ×.",
  columns: ["tried", "found", "why it is not so"],
  rows: [
    [
      "the files read and parsed, nothing else",
      "1.13 ×; frozen, 1.32 ×",
      "Freezing alone takes the whole aim of 1.3 ×. Unfrozen, one importer could change a record for all others.",
    ],
    ["one module for all data", "1.45 ×", "Who imports one collection would load all."],
    [
      "in Node, the JSON files by `require`",
      "1.37 ×",
      "A bundler for Node takes the same condition, and leaves the files behind.",
    ],
    [
      "JSON modules instead of a second copy of the data for `import`",
      "1.51 ×; 3 MB less to install",
      "Node 20 prints a warning, Rollup needs a plugin, and esbuild makes object literals of them, which start slowly.",
    ],
    [
      "keys once for all records with the same fields",
      "290 kB less, 7 ms more",
      "An engine makes objects from JSON faster than code does, even with a function for each set of fields (3 ms more for the sources alone).",
    ],
    [
      "letters beyond ASCII without escapes",
      "117 kB less, 8 ms more",
      "An engine reads a string with two bytes a letter at half the speed.",
    ],
    [
      "`./helpers` as a comment; in a function that nobody calls",
      "0.5 ms; 5.3 of 5.7 ms",
      "The time is that of reading 130 kB of code, not of the file or of what runs. Short names inside of functions save a fifth of it; 3 ms allow for some 60 kB.",
    ],
    [
      "all names in `./helpers` short",
      "no faster than the names inside of functions alone",
      "Functions would have no names in the stack of an error.",
    ],
    [
      "`findMeetings` without guesses at misspelt words; without any check of what it is given",
      "2,760 B; 2,440 B of 3,290 B",
      "A misspelt word would find nothing, and say nothing.",
    ],
    [
      "`accountOf` without checks; without uncertain dates",
      "4,660 B; 4,670 B of 5,180 B",
      "What is left, over 4,000 B without both, chooses the figures and explains the choice.",
    ],
    [
      "where the time of the command `gaps` goes, beyond bare Node",
      "of some 50 ms: compiled code 5, meetings 7, gaps 9, page 10, memory 8",
      "All meetings are read and laid out by code that runs once; with one series it is within the aim.",
    ],
  ],
  losses: [],
};
