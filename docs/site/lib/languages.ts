import { ja } from "date-fns/locale/ja";
import { ko } from "date-fns/locale/ko";
import type { DateLocale } from "japan-dprk-talks";

/** The languages of the site. The first is that of the texts that exist in one language only. */
export const languages = ["en", "ja", "ko"] as const;
export type Language = (typeof languages)[number];

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = { en: "English", ja: "日本語", ko: "한국어" };

/** How each language writes dates; English is the library's own. */
export const dateLocales: Readonly<Record<Language, DateLocale | undefined>> = { en: undefined, ja, ko };

const isLanguage = (text: string | undefined): text is Language => languages.some((language) => language === text);

/** The language of a page, by the first part of its address. English pages have none. */
export const languageOf = (part: string | undefined): Language => (isLanguage(part) ? part : "en");

/** The paths of a page that exists in every language. A new list each time: Astro writes into it. */
export const languagePaths = () =>
  languages.map((language) => ({ params: { lang: language === "en" ? undefined : language } }));

/** The paths of a page for each language and each item. */
export const pathsFor = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  languagePaths().flatMap(({ params }) => items.map(({ id }) => ({ params: { ...params, id } })));

/** The countries that codes of ISO 3166-3 name, which no longer exist. */
const former: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  SU: { en: "Soviet Union", ja: "ソビエト連邦", ko: "소련" },
};

/** What a country is called. The two sides are called as everywhere on the site. */
export function countryName(language: Language, code: string): string {
  if (code === "KP") return { en: "DPRK", ja: "朝鮮", ko: "조선" }[language];
  return former[code]?.[language] ?? new Intl.DisplayNames([language], { type: "region" }).of(code) ?? code;
}
