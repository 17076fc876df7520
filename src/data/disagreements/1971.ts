import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "1971-1991-chon-in-chol",
    about: [
      { collection: "delegates", id: "chon-in-chol-red-cross" },
      { collection: "delegates", id: "chon-in-chol-foreign-ministry" },
    ],
    summary: "Whether the signer of 1971 and the vice foreign minister of 1991 are one person.",
    readings: [
      {
        value: "vice chairman of the DPRK Red Cross who signed at Moscow in 1971",
        sources: ["joongang-1276867-moscow-signing"],
      },
      {
        value: "vice foreign minister in 1991",
        sources: ["donga-2000-03-09-chief-delegates", "hankyung-1991-01-25-round1-plan"],
      },
    ],
    basis: "both-kept",
    why: "The Korean spelling is the same; no page that was read says that they are one person, so the record keeps two.",
  },
  {
    id: "1971-after-resumption-total",
    about: [{ collection: "figures", id: "returnees-in-phase-1971-1984-derived" }],
    summary: "How many people went to the DPRK after the sailings were resumed in 1971.",
    readings: [
      {
        value: "4,729 to July 1984 (1,081 + 3,648)",
        used: true,
        figures: ["returnees-in-phase-1971-1984-derived"],
        sources: ["sangiin-2020-04-14-answer-return-question-90"],
      },
      {
        value: "more than 4,700",
        figures: ["returnees-in-phase-1984-encyclopedia"],
        sources: ["encykorea-return-programme", "koreaofall-return-overview"],
      },
      {
        value: "some 5,600 or more to May 1980",
        figures: ["returnees-in-phase-1980-05-heibonsha"],
        sources: ["kotobank-heibonsha-return-agreement"],
      },
    ],
    basis: "official-text",
    why: "The Government answer gives both parts; the Heibonsha encyclopedia has more people in less time.",
  },
];
