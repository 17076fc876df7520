import { earliest, type Edtf } from "japan-dprk-talks";

import { text } from "../i18n/index.ts";
import type { Language } from "./languages.ts";

/** The ten years that a date falls in: "1990–1999". */
export function decadeOf(language: Language, date: Edtf | undefined): string {
  const day = date === undefined ? undefined : earliest(date);
  if (day === undefined) return text(language, "undated");
  const first = `${day.slice(0, 3)}0`;
  return `${first}–${day.slice(0, 3)}9`;
}
