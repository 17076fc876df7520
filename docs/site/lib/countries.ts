import { word } from "../i18n/words.ts";
import type { Language } from "./languages.ts";

/** Countries that are no more, which the tables of names do not have. */
const former: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  SU: { en: "Soviet Union", ja: "ソ連", ko: "소련" },
};

/** What a country is called, by its ISO 3166 code. The two sides are called as everywhere on the site. */
export function countryName(language: Language, code: string): string {
  if (code === "JP" || code === "KP") return word(language, "sides", code);
  return former[code]?.[language] ?? new Intl.DisplayNames(language, { type: "region", style: "short" }).of(code) ?? code;
}
