/** What refers to each record, and what else the pages of records look up: read once, for all pages. */
import {
  type CollectionName,
  collectionNames,
  dataset,
  type Disagreements,
  fileNameOf,
  getClaim,
  getDisagreement,
  getOpenQuestion,
  type OpenQuestions,
  referencesOf,
} from "japan-dprk-talks";
import { toJsonLd } from "japan-dprk-talks/formats";

/** A record that refers to another. */
export interface Referring {
  readonly collection: CollectionName;
  readonly id: string;
}

const keyOf = (collection: CollectionName, id: string): string => `${collection}/${id}`;

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

const referring = new Map<string, Referring[]>();
for (const collection of collectionNames) {
  for (const record of dataset[collection]) {
    const seen = new Set<string>();
    for (const reference of referencesOf(collection, record)) {
      const key = keyOf(reference.collection, reference.id);
      if (seen.has(key)) continue;
      seen.add(key);
      add(referring, key, { collection, id: record.id });
    }
  }
}

/** The records that refer to a record, in the order of their collections. */
export const referringTo = (collection: CollectionName, id: string): readonly Referring[] =>
  referring.get(keyOf(collection, id)) ?? [];

const disagreements = new Map<string, Disagreements[number][]>();
for (const disagreement of dataset.disagreements) {
  for (const key of new Set(disagreement.about.map((about) => keyOf(about.collection, about.id))))
    add(disagreements, key, disagreement);
}

/** Where sources differ about a record. */
export const disagreementsAbout = (collection: CollectionName, id: string): Disagreements =>
  disagreements.get(keyOf(collection, id)) ?? [];

const questions = new Map<string, OpenQuestions[number][]>();
for (const question of dataset.openQuestions) {
  for (const key of new Set((question.about ?? []).map((about) => keyOf(about.collection, about.id))))
    add(questions, key, question);
}

/** What is not known about a record. */
export const questionsAbout = (collection: CollectionName, id: string): OpenQuestions =>
  questions.get(keyOf(collection, id)) ?? [];

const linked = toJsonLd(dataset);
const nodes = new Map(linked["@graph"].map((node) => [node["@id"], node]));

/** What the library's JSON-LD leaves out, in the nearest words of schema.org: its type, and the sentence that names it. */
const others: Partial<Readonly<Record<CollectionName, (id: string) => Readonly<Record<string, unknown>> | undefined>>> =
  {
    claims: (id) => {
      const claim = getClaim(id);
      return (
        claim && { "@type": "Claim", name: claim.says, citation: claim.sources.map((source) => `#sources/${source}`) }
      );
    },
    openQuestions: (id) => {
      const question = getOpenQuestion(id);
      return question && { "@type": "Question", name: question.question, text: question.state };
    },
    disagreements: (id) => {
      const disagreement = getDisagreement(id);
      return (
        disagreement && {
          "@type": "CreativeWork",
          name: disagreement.summary,
          text: disagreement.readings.map(({ value }) => value).join(" / "),
        }
      );
    },
  };

/** A record as JSON-LD, for search engines. */
export function jsonLdOf(collection: CollectionName, id: string): Readonly<Record<string, unknown>> | undefined {
  const node = nodes.get(`#${collection}/${id}`);
  if (node !== undefined) return { "@context": linked["@context"], ...node };
  const other = others[collection]?.(id);
  return (
    other && {
      "@context": linked["@context"],
      "@id": `#${fileNameOf(collection)}/${id}`,
      ...other,
      isPartOf: "#dataset",
    }
  );
}

/** The dataset as JSON-LD. */
export const datasetJsonLd = { "@context": linked["@context"], ...linked["@graph"][0] };
