/** The pages that are no records, and that the search finds, too. Add a page of the guide here. */
import { text, type TextId } from "../i18n/index.ts";
import { pageAddress } from "../lib/address.ts";
import type { Language } from "../lib/languages.ts";
import type { Found } from "./found.ts";

const pages: readonly (readonly [path: string, title: TextId, about?: TextId])[] = [
  ["/explore/", "explore", "exploreLead"],
  ["/delegates/", "delegates", "delegatesLead"],
  ["/delegates/network/", "network"],
  ["/places/", "places", "placesLead"],
];

/** The pages in a language. */
export const guidePages = (language: Language): readonly Found[] =>
  pages.map(([path, title, about]) => ({
    in: "pages",
    id: path,
    name: text(language, title),
    ...(about && { text: text(language, about) }),
    address: pageAddress(language, path),
  }));
