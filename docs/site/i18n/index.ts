import type { Language } from "../lib/languages.ts";
import { en, type TextId, type Texts } from "./en.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";

export type { TextId } from "./en.ts";

const texts: Readonly<Record<Language, Texts>> = { en, ja, ko };

/** A text in a language, with its `{gaps}` filled. */
export function text(language: Language, id: TextId, values: Readonly<Record<string, string | number>> = {}): string {
  return texts[language][id].replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = values[name];
    if (value === undefined) return gap;
    return typeof value === "number" ? value.toLocaleString(language) : value;
  });
}
