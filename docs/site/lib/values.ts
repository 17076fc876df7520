import { formatValue, type NumberRange, type Qualifier } from "japan-dprk-talks";

import type { Language } from "./languages.ts";

/** How Japanese and Korean say that a number is rounded or a limit. */
const qualified: Readonly<Record<"ja" | "ko", Readonly<Record<Qualifier, (number: string) => string>>>> = {
  ja: {
    exact: (number) => number,
    about: (number) => `約${number}`,
    "at-least": (number) => `${number}以上`,
    "more-than": (number) => `${number}超`,
    "at-most": (number) => `${number}以下`,
    "fewer-than": (number) => `${number}未満`,
  },
  ko: {
    exact: (number) => number,
    about: (number) => `약 ${number}`,
    "at-least": (number) => `${number} 이상`,
    "more-than": (number) => `${number} 초과`,
    "at-most": (number) => `${number} 이하`,
    "fewer-than": (number) => `${number} 미만`,
  },
};

interface Counted {
  readonly value: number | NumberRange;
  readonly qualifier: Qualifier;
}

/** The value of a figure in words. */
export function valueText(language: Language, figure: Counted): string {
  if (language === "en") return formatValue(figure);
  const { value, qualifier } = figure;
  const [min, max] = typeof value === "number" ? [value, value] : [value.min, value.max];
  const [low, high] = [min.toLocaleString("en"), max.toLocaleString("en")];
  return qualified[language][qualifier](min === max ? low : `${low}${language === "ja" ? "〜" : "~"}${high}`);
}

/** Days between two meetings, in words. */
export const dayCountText = (language: Language, { min, max }: NumberRange): string => {
  const [low, high] = [min.toLocaleString("en"), max.toLocaleString("en")];
  if (language === "en") return min === max ? `${low} days` : `${low} to ${high} days`;
  const between = language === "ja" ? "〜" : "~";
  return `${min === max ? low : low + between + high}${language === "ja" ? "日" : "일"}`;
};
