import { type CollectionName, fileNameOf } from "japan-dprk-talks";

import type { Language } from "./languages.ts";

const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** The address of a page of the site in a language; `path` begins and ends with a slash. */
export const pageAddress = (language: Language, path: string): string =>
  `${base}${language === "en" ? "" : `/${language}`}${path}`;

/** The address of a file, which is the same in every language; `path` begins with a slash. */
export const fileAddress = (path: string): string => `${base}${path}`;

/** The path of a record's page: `/meetings/2014-03-03-shenyang/`. A figure is on the page of its indicator. */
export const recordPath = (collection: CollectionName, id: string): string => `/${fileNameOf(collection)}/${id}/`;

/** The address of a record's page. */
export const recordAddress = (language: Language, collection: CollectionName, id: string): string =>
  pageAddress(language, recordPath(collection, id));
