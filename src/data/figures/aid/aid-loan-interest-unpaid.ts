import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "aid-loan-interest-unpaid-2001-02-13-kono",
    indicator: "aid-loan-interest-unpaid",
    value: 520_000_000,
    qualifier: "exact",
    asOf: "2001-02-13~",
    statedBy:
      "the Foreign Minister of Japan, in the budget committee of the House of Representatives, in Jiji Press, in Maeil Shinmun",
    authority: "government-japan",
    note: "The day is that of Jiji Press's report. The minister acknowledged that payment was in effect in default; Japan had demanded it 46 times, according to the same page",
    sources: ["imaeil-2001-02-14-rice-interest"],
  },
  {
    id: "aid-loan-interest-unpaid-2002-12-japan-times",
    indicator: "aid-loan-interest-unpaid",
    value: 800_000_000,
    qualifier: "about",
    asOf: "2002-12-31",
    statedBy: "The Japan Times",
    note: "The Food Agency had sent about 70 letters without an answer, according to unnamed sources",
    sources: ["japantimes-2003-01-20-rice-debt"],
  },
  {
    id: "aid-loan-interest-unpaid-2002-12-tokyo-shimbun",
    indicator: "aid-loan-interest-unpaid",
    value: 800_000_000,
    qualifier: "exact",
    asOf: "2002-12-31",
    statedBy: "Tokyo Shimbun, in Yonhap, in The Korea Economic Daily",
    note: "The DPRK had paid almost all of the interest in 1996 and none from 1997 on, according to the same report; the sum looks rounded",
    sources: ["hankyung-2003-01-20-rice-interest"],
  },
];
