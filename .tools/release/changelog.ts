/** The heading of the notes on the data, which come before those on the code. */
const dataHeading = "### Data";

/**
 * The changelog with the day and the notes on the data in the section of a version. Notes that are there already are
 * replaced, and a day that is there stays, so that a second run changes nothing. A version without a section gets one.
 */
export function withDataNotes(
  changelog: string,
  { version, day, notes }: { readonly version: string; readonly day: string; readonly notes: string },
): string {
  const [title = "", ...sections] = changelog.split(/^(?=## )/m);
  const isOfVersion = (section: string): boolean => section.startsWith(`## ${version}\n`);
  const all = sections.some(isOfVersion) ? sections : [`## ${version}\n`, ...sections];
  const changed = all.map((section) => (isOfVersion(section) ? withNotes(section, day, notes) : section));
  return `${title.trim()}\n\n${changed.map((section) => section.trim()).join("\n\n")}\n`;
}

function withNotes(section: string, day: string, notes: string): string {
  const [heading = "", ...rest] = section.split(/^(?=### )/m);
  const [title = ""] = heading.split("\n");
  const [known = day] = /^\d{4}-\d{2}-\d{2}$/m.exec(heading) ?? [];
  const others = rest.filter((part) => !part.startsWith(dataHeading)).map((part) => `\n\n${part.trim()}`);
  return `${title}\n\n${known}\n\n${dataHeading}\n\n${notes.trim()}${others.join("")}`;
}
