import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2009-04-10-sanctions",
    kind: "sanction",
    date: "2009-04-10",
    summary:
      "After the DPRK's rocket launch Japan extended its bans for a full year and lowered the thresholds for reports on remittances and cash. A ban on exports was considered and not taken.",
    figures: [
      "sanctions-remittance-threshold-2009-04-10-ncnk",
      "sanctions-cash-threshold-2009-04-10-ncnk",
      "sanctions-remittance-threshold-2009-04-09-ncnk",
      "sanctions-cash-threshold-2009-04-09-ncnk",
    ],
    sources: ["nkeconwatch-2009-04-11-sanctions", "cnn-2009-04-10-sanctions"],
  },
  {
    id: "2009-06-16-export-ban",
    kind: "sanction",
    date: "2009-06-16",
    summary:
      "After the second nuclear test Japan banned all exports to the DPRK until 13 April 2010, which ended bilateral trade, and tightened the rules on re-entry.",
    figures: ["trade-exports-2008-afp", "trade-exports-2008-xinhua", "trade-total-2008-bloomberg"],
    sources: [
      "xinhua-2009-06-16-export-ban",
      "afp-2009-06-16-export-ban",
      "joins-ja-2009-06-export-ban",
      "kyodo-2021-04-06-sanctions-extended",
    ],
    evidence: { date: ["xinhua-2009-06-16-export-ban", "afp-2009-06-16-export-ban"] },
  },
  {
    id: "2009-10-09-dprk-anxious-to-talk",
    kind: "statement",
    date: "2009-10-09",
    places: ["beijing"],
    summary:
      "Japan's foreign minister said that his Chinese colleague had told him that the DPRK seemed anxious to talk with the new Japanese government. No talks had been held since August 2008.",
    delegates: ["katsuya-okada"],
    sources: ["kyodo-2009-10-10-anxious-for-talks"],
  },
  {
    id: "2009-10-13-new-headquarters",
    kind: "founding",
    date: "2009-10-13",
    summary:
      "The new government decided to set up its own Headquarters for the Abduction Issue under the prime minister. It first met on 27 October.",
    sources: ["kantei-2009-10-27-abduction-headquarters"],
  },
];
