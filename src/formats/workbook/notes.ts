import type { About } from "../../model/about.ts";
import { citationOfDataset } from "../citation.ts";
import type { FilledTable } from "../filled-tables.ts";
import { allColumns } from "../tables.ts";

/** Text with a heading. */
type Note = readonly [heading: string, text: string];

/** What the dataset is, and on what terms. */
export const terms = (about: About): readonly Note[] => {
  const { title, description, version, license, publisher, coverage, homepage } = about;
  const stated = {
    Title: title,
    Description: description,
    Version: version,
    Licence: license && (license.title === undefined ? license.name : `${license.title} (${license.name})`),
    "Licence text": license?.path,
    Publisher: publisher?.title,
    Covers: coverage && coveredTime(coverage),
    "Up to date as of": coverage?.cutOff,
    "How to cite": citationOfDataset(about),
    Homepage: homepage,
  };
  return Object.entries(stated).flatMap(([key, text]) => (text === undefined ? [] : [[key, text] as const]));
};

/** The time from a date to another; undefined without either. */
const coveredTime = ({ start, end }: NonNullable<About["coverage"]>): string | undefined =>
  (start ?? end) && `${start ?? ".."}/${end ?? ".."}`;

/** How to read the sheets. */
export const notes: readonly Note[] = [
  [
    "Sheets",
    `The sheet "vocabularies" explains the words. Each collection is a sheet, and each list in its records is another. A list's sheet begins with the id of the record and the number of the entry.`,
  ],
  [
    "Dates",
    "Dates are text, exactly as certain as their source (EDTF): 2002-10 is some day in October 2002. Columns that end in _earliest and _latest have the first and the last day that a date can mean.",
  ],
  [
    "Figures",
    "Calculate with value_low, value_best and value_high, which take the qualifier into account. Read value, value_min and value_max together with the qualifier.",
  ],
  ["Empty cells", "A field that the record does not have, or a bound that does not exist."],
];

/** The header of {@link meanings}. */
export const meaningsHeader = ["Sheet", "Column", "Title", "Meaning"] as const;

/** The rows of a table with the meaning of every column. */
export const meanings = (filled: readonly FilledTable[]): readonly (readonly string[])[] =>
  filled.flatMap(({ table }) =>
    allColumns(table).map(({ name, title, description = "" }) => [table.name, name, title, description]),
  );
