import {
  formatDate,
  formatSpan,
  getDelegate,
  getOrganization,
  getPlace,
  type DelegateId,
  type Edtf,
  type Meetings,
  type Names,
  type OrganizationId,
  type PlaceId,
} from "japan-dprk-talks";

import { text } from "../i18n/index.ts";
import { word } from "../i18n/words.ts";
import { countryName, dateLocales, type Language } from "./languages.ts";

type Meeting = Meetings[number];

/** A text, with its language if that is not the page's. */
export interface Shown {
  readonly text: string;
  readonly lang?: string;
}

/** A name in the language of the page, or else in English. */
export const inLanguage = (language: Language, names: Names): Shown => {
  const own = names[language];
  if (own !== undefined) return { text: own };
  const [lang, name] = Object.entries(names).find(([, each]) => each !== undefined) ?? ["en", ""];
  return names.en === undefined ? { text: name ?? "", lang } : { text: names.en, lang: "en" };
};

/** The name of a delegate, place or organization in the page's language, or else in English. */
export const delegateName = (language: Language, id: DelegateId): Shown => inLanguage(language, getDelegate(id).names);
export const placeName = (language: Language, id: PlaceId): Shown => {
  const { kind, country, names } = getPlace(id);
  // As everywhere on the site, and shorter than its official name.
  return kind === "country" && country !== undefined
    ? { text: countryName(language, country) }
    : inLanguage(language, names);
};
export const organizationName = (language: Language, id: OrganizationId): Shown =>
  inLanguage(language, getOrganization(id).names);

const localeOption = (language: Language) => {
  const locale = dateLocales[language];
  return locale === undefined ? {} : { locale };
};

/** A date in words. */
export const dateText = (language: Language, date: Edtf): string => formatDate(date, localeOption(language));

/** When a meeting took place, in words. */
export const spanText = (language: Language, span: { readonly start?: Edtf; readonly end?: Edtf }): string =>
  formatSpan(span, localeOption(language)) ?? text(language, "undated");

/** What a meeting is called: its title in English, otherwise what kind it was and where. */
export function meetingName(language: Language, meeting: Meeting): Shown {
  if (language === "en") return { text: meeting.title };
  const kind =
    meeting.series === undefined
      ? word(language, "channels", meeting.channel)
      : word(language, "series", meeting.series);
  if (meeting.place === undefined) return { text: kind };
  const place = placeName(language, meeting.place).text;
  return { text: language === "ja" ? `${kind}（${place}）` : `${kind} (${place})` };
}

const escaped = (words: string): string => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** All recorded names of something, each marked with its language, as HTML. */
export const namesText = (names: Names): string =>
  Object.entries(names)
    .flatMap(([lang, name]) => (name === undefined ? [] : [`<span lang="${lang}">${escaped(name)}</span>`]))
    .join(" · ");

/** What a language is called. */
export const languageName = (language: Language, tag: string): string =>
  new Intl.DisplayNames([language], { type: "language" }).of(tag) ?? tag;
