import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "1960-head-of-dprk-red-cross",
    about: [
      { collection: "delegates", id: "pak-ki-ho" },
      { collection: "delegates", id: "kim-eung-ki" },
    ],
    summary: "Who was president of the DPRK Red Cross in 1959 and 1960.",
    readings: [
      { value: "Pak Ki Ho, in June 1960", sources: ["nahf-1960-06-30-upi-kiuchi"] },
      {
        value: "Kim Eung Ki, in October 1959 and in October 1960",
        sources: ["nahf-1959-10-20-japan-times-kim-eung-ki", "nahf-1960-10-26-yomiuri-english"],
      },
    ],
    basis: "both-kept",
    why: "Kim Eung Ki is named eight months before and four months after the page with the other name; no page read says that the post changed hands.",
  },
  {
    id: "1960-jrcs-foreign-affairs-head",
    about: [
      { collection: "delegates", id: "masutaro-inoue" },
      { collection: "delegates", id: "riichiro-kiuchi" },
    ],
    summary: "Who led the Foreign Affairs Department of the Japanese Red Cross in 1960.",
    readings: [
      {
        value: "Masutaro Inoue, director in 1955 and in 1958, and signatory in October 1960",
        sources: ["exodus-museum-chronology", "kokalog-1958-07-03-inoue-diet", "nahf-1960-10-28-extension-text"],
      },
      { value: "Riichiro Kiuchi, head of the department in June 1960", sources: ["nahf-1960-06-30-upi-kiuchi"] },
    ],
    basis: "both-kept",
    why: "The signed text of October 1960 gives no post for Inoue; both can be right.",
  },
  {
    id: "1960-niigata-end",
    about: [{ collection: "meetings", id: "1960-09-05-niigata", field: "end" }],
    summary: "When the talks of Niigata broke off.",
    readings: [
      { value: "23 September 1960", used: true, sources: ["nahf-1960-10-26-yomiuri-english"] },
      {
        value: "17 September 1960, with the eighth session",
        sources: ["nahf-1960-09-19-sankei-statement", "nahf-1960-09-22-asahi-mediation"],
      },
    ],
    basis: "later-correction",
    why: "The later page has a day of breaking off; the papers of September call the talks broken off, and the second of them reports an attempt at mediation after that.",
  },
  {
    id: "1960-takagi-given-name",
    about: [{ collection: "delegates", id: "busaburo-takagi" }],
    summary: "Given name of the chief of the Social Affairs Department of the Japanese Red Cross.",
    readings: [
      { value: "Busaburo", used: true, sources: ["nahf-1960-10-26-yomiuri-english"] },
      { value: "Takesaburo", sources: ["nahf-1960-10-28-extension-text"] },
    ],
    basis: "closer-source",
    why: "The first is from a Tokyo paper in English, the second from a Korean text. They are probably two readings of the same characters, which no page that was read shows.",
  },
];
