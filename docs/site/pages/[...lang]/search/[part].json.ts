import type { APIRoute } from "astro";

import { languageOf, languagePaths } from "../../../lib/languages.ts";
import { searchFile, type SearchPart, searchParts } from "../../../search/documents.ts";

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params }) => searchParts.map((part) => ({ params: { ...params, part } })));

/** A part of the index of the search, in a language. */
export const GET: APIRoute = ({ params }) =>
  // Cast: the paths are made of these parts.
  Response.json(searchFile(languageOf(params["lang"]), params["part"] as SearchPart));
