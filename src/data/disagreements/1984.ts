import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "1984-09-ishibashi-date",
    about: [{ collection: "meetings", id: "1984-09-19-pyongyang-jsp", field: "start" }],
    summary: "The day on which Kim Il Sung spoke with the chairman of the Japan Socialist Party.",
    readings: [
      { value: "19 September 1984", used: true, sources: ["joongang-1783702-ishibashi", "kcyosaku-1984-09-19-talk"] },
      { value: "18 September 1984", sources: ["chongryon-fishermen"] },
    ],
    basis: "more-sources",
    why: "The newspaper and the text among Kim Il Sung's works agree; the other is a page of Chongryon, which has the 18th both in its text and under a photograph.",
  },
];
