import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1984-03-china-offers-bridge",
    kind: "request",
    date: "1984-03?",
    summary:
      "The head of China's Communist Party proposed to Prime Minister Nakasone in March that Japan and the DPRK come to terms through an exchange of memoranda, with China as a bridge, according to sources in the Government of Japan.",
    note: "According to the Yomiuri Shimbun of a 3rd; the year is our reading, from the visit of the prime minister",
    sources: ["joongang-1767982-memoranda"],
  },
  {
    id: "1984-03-27-china-humanitarian",
    kind: "statement",
    date: "1984-03-27?",
    summary:
      "Prime Minister Nakasone and the foreign minister told a Diet committee, back from China, that Japan need not ask China to mediate with the DPRK on politics or trade but might on humanitarian matters.",
    note: "The page has no month and no year; both are our reading, from the visit to China of March 1984",
    sources: ["joongang-1759198-china-humanitarian"],
  },
  {
    id: "1984-04-18-abe-on-measures",
    kind: "statement",
    date: "1984-04-18?",
    places: ["japan"],
    summary:
      "Foreign Minister Abe told a Diet committee that Japan might look at the measures of 1983 again and handle them more flexibly, once it had watched what the countries concerned did.",
    note: "On an 18th; the year follows from the bombing of October of the year before. April is our reading, from visits of two foreign leaders that the page names as near",
    sources: ["joongang-1762035-abe-review"],
  },
  {
    id: "1984-07-last-sailing",
    kind: "voyage",
    date: "1984-07-25",
    summary: "187th and last sailing; 93,340 people had been carried in all.",
    series: "return-voyages",
    figures: [
      "returnees-total-1984-07-government",
      "returnees-voyages-1984-07-government",
      "returnees-on-voyage-1984-07-25-derived",
    ],
    sources: [
      "shugiin-1987-01-23-answer-wives-1",
      "sangiin-2020-04-14-answer-return-question-90",
      "kokalog-search-kikan-gyomu",
    ],
    evidence: { summary: ["kokalog-search-kikan-gyomu", "jrc-humanitarian-journal-3-2014-p63"] },
    variants: [{ field: "date", value: "1984-07-23", sources: ["jrc-humanitarian-journal-3-2014-p63"] }],
  },
  {
    id: "1984-10-fisheries-accord",
    kind: "agreement",
    date: "1984-10-15",
    summary:
      "The fisheries agreement, in abeyance since it ran out in 1982, was concluded again, for the time from 15 November 1984 to the end of 1986.",
    meetings: ["1984-09-19-pyongyang-jsp", "1984-10-15-pyongyang"],
    sources: ["joongang-1789577-fisheries-1984", "kotobank-fisheries-accord"],
  },
  {
    id: "1984-10-17-tani-asks-lifting",
    kind: "request",
    date: "1984-10-17",
    places: ["japan"],
    summary:
      "Back from the fisheries talks in Pyongyang, Yoichi Tani said that he would ask the prime minister to lift the measures of 1983; the DPRK side had been friendly and had not criticised Japan.",
    meetings: ["1984-10-15-pyongyang"],
    delegates: ["yoichi-tani"],
    note: "The Tokyo Shimbun, from government sources, expected the measures to be lifted before a new cabinet in November; within the government most were said to find it unrealistic to expect an apology from the DPRK",
    sources: ["joongang-1789957-tani-asks-lifting", "joongang-1787301-measures-before-november"],
    evidence: { date: ["joongang-1789957-tani-asks-lifting"] },
  },
];
