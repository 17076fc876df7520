import type { Locale } from "date-fns";
import { ja } from "date-fns/locale/ja";
import { expectTypeOf, test } from "vitest";

import { type DateLocale, formatDate, type FormatDateOptions } from "../../src/dates/index.ts";

test("every locale of date-fns fits as it comes", () => {
  expectTypeOf<Locale>().toExtend<DateLocale>();
  expectTypeOf(formatDate("2002-08", { locale: ja })).toEqualTypeOf<string>();
  expectTypeOf<{ locale: "ja" }>().not.toExtend<FormatDateOptions>();
});
