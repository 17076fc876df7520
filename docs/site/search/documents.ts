/** What the search looks through: every record, in the words of a language. */
import {
  claims,
  type CollectionName,
  collectionNames,
  delegates,
  disagreements,
  events,
  figures,
  fileNameOf,
  getDelegate,
  getIndicator,
  indicators,
  meetings,
  type Names,
  openQuestions,
  organizations,
  places,
  sources,
} from "japan-dprk-talks";

import { text } from "../i18n/index.ts";
import { word } from "../i18n/words.ts";
import { pageAddress } from "../lib/address.ts";
import { countryName, type Language, languages } from "../lib/languages.ts";
import { dateText, meetingName, placeName } from "../lib/names.ts";
import { addressOf, recordDate, recordName } from "../lib/record-name.ts";
import type { Found, SearchFile } from "./found.ts";
import { guidePages } from "./guide-pages.ts";
import { wordsOfIndicator, wordsOfTopics } from "./subjects.ts";

/** The parts of the index: what most readers look for comes first and alone, so that the first answer is quick. */
export const searchParts = ["names", "texts"] as const;
export type SearchPart = (typeof searchParts)[number];

const formsOf = (names: Names, aliases: readonly string[] = []): readonly string[] => [
  ...new Set([...Object.values(names).flatMap((name) => name ?? []), ...aliases]),
];

/** What is found of each record, besides its name and date. */
type Described = Partial<Pick<Found, "forms" | "text">>;

const collections: {
  readonly [Name in CollectionName]: (language: Language) => readonly (Described & { readonly id: string })[];
} = {
  delegates: () =>
    delegates.map(({ id, names, aliases, posts }) => ({
      id,
      forms: formsOf(names, aliases),
      text: [...new Set(posts.map(({ title }) => title))].join("; "),
    })),
  meetings: () =>
    meetings.map((meeting) => ({
      id: meeting.id,
      forms: languages.map((language) => meetingName(language, meeting).text),
      text: [
        ...[meeting.place ?? []]
          .flat()
          .flatMap((place) => languages.map((language) => placeName(language, place).text)),
        meeting.venue,
        meeting.round,
        ...wordsOfTopics(meeting.topics),
        // Whoever looks for a delegate finds the meetings after the delegate.
        ...meeting.delegations.flatMap(({ members }) =>
          members.flatMap(({ delegate }) => Object.values(getDelegate(delegate).names)),
        ),
      ]
        .filter(Boolean)
        .join("; "),
    })),
  indicators: () =>
    indicators.map((indicator) => ({
      id: indicator.id,
      text: [
        ...wordsOfIndicator(indicator),
        [indicator.population, indicator.definition].filter(Boolean).join(". "),
      ].join("; "),
    })),
  places: (language) =>
    places.map(({ id, names, aliases, country }) => ({
      id,
      forms: formsOf(names, aliases),
      ...(country !== undefined && { text: countryName(language, country) }),
    })),
  organizations: (language) =>
    organizations.map(({ id, names, aliases, kind }) => ({
      id,
      forms: formsOf(names, aliases),
      text: word(language, "organizationKinds", kind),
    })),
  events: (language) =>
    events.map(({ id, summary, kind }) => ({ id, forms: [summary], text: word(language, "eventKinds", kind) })),
  figures: () =>
    figures.map(({ id, population, statedBy, indicator }) => ({
      id,
      text: [population ?? getIndicator(indicator).population, statedBy].filter(Boolean).join("; "),
    })),
  disagreements: () =>
    disagreements.map(({ id, summary, readings }) => ({
      id,
      forms: [summary],
      text: readings.map(({ value }) => value).join("; "),
    })),
  openQuestions: () =>
    openQuestions.map(({ id, question, state, tried = [] }) => ({
      id,
      forms: [question],
      text: [state, ...tried].join("; "),
    })),
  claims: () => claims.map(({ id, says }) => ({ id, forms: [says] })),
  sources: () => sources.map(({ id, publisher, authors = [] }) => ({ id, text: [publisher, ...authors].join("; ") })),
};

const dateOf = (language: Language, collection: CollectionName, id: string): string | undefined => {
  if (collection !== "sources") return recordDate(language, collection, id);
  const published = publishedOf.get(id);
  return published === undefined ? undefined : dateText(language, published);
};
const publishedOf = new Map(sources.map(({ id, published }) => [id as string, published]));

/** The records of a part, as the search page and the suggestions show them. */
export function searchFile(language: Language, part: SearchPart): SearchFile {
  const inPart = (name: CollectionName): boolean =>
    (part === "names") === ["delegates", "meetings", "indicators", "places", "organizations"].includes(name);
  const names = collectionNames.filter(inPart);
  const records = names.flatMap((collection) =>
    collections[collection](language).map(({ id, forms = [], text: more }): Found => {
      const name = recordName(language, collection, id);
      const date = dateOf(language, collection, id);
      const others = forms.filter((form) => form !== name.text);
      return {
        in: collection,
        id,
        name: name.text,
        ...(name.lang !== undefined && name.lang !== language && { lang: name.lang }),
        ...(date !== undefined && { date }),
        ...(others.length > 0 && { forms: others }),
        ...(more !== undefined && more !== "" && { text: more }),
        ...(collection === "figures" && { address: addressOf(language, collection, id) }),
      };
    }),
  );
  const pages = part === "names" ? guidePages(language) : [];
  return {
    labels: {
      ...Object.fromEntries(names.map((name) => [name, text(language, name)])),
      ...(pages.length > 0 && { pages: text(language, "pages") }),
    },
    paths: Object.fromEntries(names.map((name) => [name, pageAddress(language, `/${fileNameOf(name)}/`)])),
    records: [...records, ...pages],
  };
}
