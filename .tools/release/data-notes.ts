import type { RecordChange } from "../../src/analysis/datasets/index.ts";
import { fieldInWords } from "../../src/cli/field-in-words.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { type CollectionName, collectionNames, fileNameOf } from "../../src/model/ids.ts";

/** In the order in which the notes have them, with the word for each. */
const kinds = { added: "added", changed: "corrected", renamed: "renamed", removed: "removed" } as const;

/** How many records a line names. The rest is counted: `diff` lists all of them. */
const room = 50;

type Part = RecordChange["collection"];

const isCollection = (part: Part): part is CollectionName => collectionNames.some((name) => name === part);

/** "openQuestions" → "open questions"; of a vocabulary, "words of topics". */
const plural = (part: Part): string => {
  const words = part.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return isCollection(part) ? words : `words of ${words}`;
};

const counted = (count: number, part: Part): string => {
  const many = plural(part);
  const one = isCollection(part) ? many.slice(0, -1) : many.replace("words", "word");
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
};

/**
 * The notes on what changed in the data, as Markdown: first a sentence with the counts, then the records by name.
 *
 * @param site - the address of the site, which has a page for each record; without, the ids are not linked
 */
export function dataNotes(changes: readonly RecordChange[], site?: string): string {
  const groups = Object.entries(kinds).flatMap(([kind, word]) =>
    [...new Set(changes.map(({ collection }) => collection))].flatMap((part) => {
      const some = changes.filter((change) => change.kind === kind && change.collection === part);
      return some.length === 0 ? [] : [{ part, word, some }];
    }),
  );
  if (groups.length === 0) return "The data is unchanged.\n";
  const summary = groups.map(({ part, word, some }) => `${counted(some.length, part)} ${word}`).join(", ");
  const lines = groups.map(({ part, word, some }) => {
    const shown = some.slice(0, room).map((change) => inWords(change, site));
    const rest = some.length > room ? [`and ${(some.length - room).toLocaleString("en")} more`] : [];
    const name = plural(part);
    return `- ${name.charAt(0).toUpperCase()}${name.slice(1)} ${word}: ${[...shown, ...rest].join(", ")}`;
  });
  return `${summary}.\n\n${lines.join("\n")}\n`;
}

function inWords({ collection, id, formerId, fields }: RecordChange, site: string | undefined): string {
  const name = isCollection(collection) ? linked(collection, id, site) : `\`${id}\``;
  const changes = fields.map((field) => code(fieldInWords(field))).join(", ");
  return `${formerId === undefined ? "" : `\`${formerId}\` is now `}${name}${changes === "" ? "" : ` (${changes})`}`;
}

const linked = (collection: CollectionName, id: string, site: string | undefined): string =>
  site === undefined
    ? `\`${id}\``
    : `[\`${id}\`](${new URL(`${fileNameOf(collection)}/${id}/`, site.endsWith("/") ? site : `${site}/`).href})`;

const code = (text: string): string => `\`${text.replaceAll("`", "'").replaceAll(/\s+/g, " ")}\``;

/** The notes on the data of a first release. */
export const firstNotes = (dataset: Dataset): string =>
  `The first release: ${collectionNames.map((name) => counted(dataset[name].length, name)).join(", ")}.\n`;
