/** A part of the page of measurements. */
export interface Section {
  readonly title: string;
  /** What was measured, in a sentence or two. */
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Where others do better, in plain words. */
  readonly losses: readonly string[];
}

/** Milliseconds for people. */
export const milliseconds = (time: number): string => (time >= 100 ? time.toFixed(0) : time.toFixed(time >= 1 ? 1 : 3));

export const times = (ratio: number): string => `${ratio.toFixed(ratio >= 10 ? 0 : 1)} ×`;

export const count = (number: number): string => number.toLocaleString("en");

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** A section in Markdown. */
export const inMarkdown = ({ title, about, columns, rows, losses }: Section): string =>
  [
    `## ${title}`,
    "",
    about,
    "",
    row(columns),
    row(columns.map((_, index) => (index === 0 ? "---" : "---:"))),
    ...rows.map(row),
    "",
    ...(losses.length === 0 ? [] : [`Where we lose: ${losses.join(" ")}`, ""]),
  ].join("\n");
