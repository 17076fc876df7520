import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "1967-applicants-left-over",
    about: [
      { collection: "figures", id: "returnees-applicants-1967-08-12-joongang" },
      { collection: "figures", id: "returnees-waiting-1968-jrcs" },
      { collection: "figures", id: "returnees-waiting-1967-11-06-joongang" },
    ],
    summary: "How many applicants were left when the agreement ended.",
    readings: [
      {
        value:
          "17,000 in all by Japan's count at the closing date of 12 August 1967, or nearly 17,000 in the term of the agreement",
        figures: ["returnees-applicants-1967-08-12-joongang", "returnees-applicants-1968-08-09-diet"],
        sources: ["joongang-1131758-moscow-25-august", "kokalog-1968-08-09-applicants"],
      },
      {
        value: "about 16,000 who could not leave before 12 November 1967",
        figures: ["returnees-waiting-1967-11-government"],
        sources: ["joongang-1140066-colombo-plan"],
      },
      {
        value:
          "15,090 by the count of the Japanese Red Cross, which a page of 1968 gives as those who had applied by the closing date of 12 August 1967",
        figures: ["returnees-waiting-1968-jrcs"],
        sources: ["joongang-1157980-icrc-letter"],
      },
      {
        value: "15,000 or about 15,000 in 1969 to 1971",
        figures: [
          "returnees-waiting-1969-08-jrcs",
          "returnees-waiting-1970-03-17-government",
          "returnees-waiting-1970-12-hapdong",
          "returnees-waiting-1971-01-yomiuri",
        ],
        sources: [
          "joongang-1206589-moscow-1969",
          "kokalog-1970-03-17-return-method",
          "joongang-1268641-passports",
          "joongang-1275271-agreement-in-principle",
        ],
      },
      {
        value: "15,600 in January 1968",
        figures: ["returnees-waiting-1968-01-24-kimura"],
        sources: ["joongang-1149119-colombo-ended"],
      },
      {
        value:
          "about 15,000 who had applied by 12 August 1967 and had not yet been carried, in a report on Japan's final plan for the talks of Colombo",
        sources: ["joongang-1140181-colombo-final-plan"],
        figures: ["returnees-waiting-1967-11-06-joongang"],
      },
    ],
    basis: "both-kept",
    why: "The numbers are of different days, ships left until December 1967, and not every page counts only those who were still waiting.",
  },
  {
    id: "1967-colombo-result",
    about: [{ collection: "meetings", id: "1967-11-27-colombo", field: "outcomes" }],
    summary: "Whether the talks of Colombo ended with an agreement.",
    readings: [
      { value: "broken off in January 1968, with an agreement in sight", sources: ["joongang-1157980-icrc-letter"] },
      {
        value: "an interim period was agreed, according to the Japanese delegate in December 1967",
        sources: ["joongang-1145772-155th-ship"],
      },
      {
        value: "the Japanese Red Cross spoke in 1969 of what had been agreed at Colombo",
        sources: ["joongang-1206589-moscow-1969"],
      },
      {
        value: "no agreement on simpler immigration, according to an East German embassy paper",
        sources: ["wilson-1969-06-02-gdr-negotiations"],
      },
    ],
    basis: "both-kept",
    why: "Points may have been agreed before the talks broke off; no text was found.",
  },
  {
    id: "1967-end-of-first-phase",
    about: [
      { collection: "events", id: "1967-12-22-155th-sailing", field: "date" },
      { collection: "events", id: "1971-05-14-resumption", field: "date" },
    ],
    summary: "Day of the last sailing of the first phase, from which the pause of the sailings ran.",
    readings: [
      {
        value: "22 December 1967, 155th voyage",
        used: true,
        figures: ["returnees-voyages-in-phase-1967-12-22-government"],
        sources: ["shugiin-1987-01-23-answer-wives-1", "joongang-1145772-155th-ship"],
      },
      {
        value: "November 1967, 155 voyages",
        figures: ["returnees-voyages-in-phase-1967-11-heibonsha"],
        sources: ["kotobank-heibonsha-return-agreement"],
      },
      { value: "20 October 1967, under the agreement", sources: ["okpedia-return-agreement"] },
      {
        value: "the pause began in 1968",
        sources: ["kokalog-search-calcutta", "koreaofall-return-overview", "encykorea-return-programme"],
      },
      { value: "the pause began in November 1969", sources: ["joongang-1276867-moscow-signing"] },
    ],
    basis: "official-text",
    why: "The Government answer and a report of the day have 22 December, and the answer has no sailing from then until May 1971; October may be the last ship while the agreement was in force.",
  },
  {
    id: "1967-expiry-of-agreement",
    about: [{ collection: "events", id: "1967-11-12-agreement-lapses", field: "date" }],
    summary: "When the Calcutta agreement lapsed.",
    readings: [
      {
        value: "12 November 1967",
        used: true,
        sources: [
          "joongang-1131758-moscow-25-august",
          "joongang-1140801-ship-after-expiry",
          "wilson-1969-06-02-gdr-negotiations",
          "joongang-1145772-155th-ship",
        ],
      },
      { value: "December 1967", sources: ["joongang-1140066-colombo-plan", "joongang-1268641-passports"] },
    ],
    basis: "more-sources",
    why: "Most pages have 12 November; one of the two with December has 12 November too, for the applicants.",
  },
  {
    id: "1967-interim-period",
    about: [{ collection: "meetings", id: "1967-11-27-colombo", field: "outcomes" }],
    summary: "Until when the terms of the agreement were to be applied after its end.",
    readings: [
      {
        value: "31 March 1968, the Japanese plan",
        sources: [
          "joongang-1140066-colombo-plan",
          "joongang-1143040-colombo-march-plan",
          "joongang-1131758-moscow-25-august",
        ],
      },
      {
        value:
          "July 1968 (the end of the month, in one report), agreed or in effect agreed at Colombo by reports of December 1967",
        sources: ["joongang-1145772-155th-ship", "joongang-1146430-colombo-13th-session"],
      },
    ],
    basis: "both-kept",
    why: "The first was Japan's plan before the talks and as they opened; the second was reported from the talks, which broke off in January 1968.",
  },
];
