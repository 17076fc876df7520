import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "2006-02-first-high-level-talks",
    about: [{ collection: "meetings", id: "2006-02-04-beijing", field: "round" }],
    summary: "When the two sides had last met at a high level before February 2006.",
    readings: [
      { value: "over three years before", sources: ["chinadaily-2006-02-05-talks-begin"] },
      {
        value: "the leaders met in May 2004, and the governments last in December 2005",
        used: true,
        sources: [
          "mofa-2004-05-26-summit-ja",
          "kantei-2004-05-22-meeting-ja",
          "mofa-2005-12-26-consultations-en",
          "mofa-2005-12-26-consultations-ja",
        ],
      },
    ],
    basis: "more-sources",
    why: "Over three years had passed since the last round on normalisation, which the claim seems to mean.",
  },
  {
    id: "2006-02-jong-thae-yang-name",
    about: [
      { collection: "meetings", id: "2006-02-04-beijing", field: "delegations" },
      { collection: "delegates", id: "jong-thae-yang" },
    ],
    summary: "The last syllable of the name of the DPRK's head of the security track.",
    readings: [
      {
        value: "Jong Thae Yang, 鄭泰洋",
        used: true,
        sources: ["xinhua-2006-02-08-talks-conclude", "yomiuri-repost-2006-04-jong-thae-yang"],
      },
      { value: "정태영", sources: ["rfa-ko-2006-02-07-remains-demand"] },
    ],
    basis: "more-sources",
    why: "Other pages of 2006 have Yang as well.",
  },
  {
    id: "2006-02-kim-chol-ho-post",
    about: [
      { collection: "meetings", id: "2006-02-04-beijing", field: "delegations" },
      { collection: "delegates", id: "kim-chol-ho" },
    ],
    summary: "The post of the DPRK's head of the abduction track in February 2006.",
    readings: [
      {
        value: "vice director, Asian Affairs Department",
        used: true,
        sources: ["xinhua-2006-02-08-talks-conclude", "rfa-ko-2006-02-07-remains-demand"],
      },
      { value: "head of the Japanese affairs section", sources: ["chinadaily-2006-02-06-abduction-panel"] },
    ],
    basis: "more-sources",
    why: "Two pages agree; the other gives the post in which he is seen in August 2004.",
  },
  {
    id: "2006-07-05-missile-count",
    about: [{ collection: "events", id: "2006-07-05-missile-launches", field: "summary" }],
    summary: "How many missiles the DPRK launched on 5 July 2006.",
    readings: [
      { value: "7", used: true, sources: ["boueinews-2006-07-15-missiles"] },
      {
        value: "6, announced by the Japanese government, between 3.30 and 8.20 in the morning",
        sources: ["christiantoday-ja-2006-07-05-measures"],
      },
      {
        value: "5, by United States defence officials, with two more being prepared",
        sources: ["epochtimes-ja-2006-07-05-missiles"],
      },
    ],
    basis: "later-correction",
    why: "The first six were launched in the morning and the seventh in the afternoon, so the count of six is of the morning only; the five were counted while two more were being prepared.",
  },
  {
    id: "2006-imports-after-ban",
    about: [
      { collection: "figures", id: "trade-imports-2006-nikkei" },
      { collection: "figures", id: "trade-imports-2006-11-mof" },
    ],
    summary: "Whether Japan still imported anything from the DPRK after the ban of October 2006.",
    readings: [
      { value: "none recorded after the sanctions of October 2006", sources: ["dailynk-ko-2007-trade-halved"] },
      {
        value: "43.74 million yen in November 2006",
        figures: ["trade-imports-2006-11-mof"],
        sources: ["dailynk-2006-12-28-trade"],
      },
    ],
    basis: "both-kept",
    why: "Both go back to the Ministry of Finance. The figure of November is explained by goods made of Japanese materials that came by way of a third country and counted as Japanese; whether the other report leaves these out is not said.",
  },
  {
    id: "2006-reentry-ban-number",
    about: [
      { collection: "figures", id: "sanctions-reentry-banned-2011-12-donga", field: "value" },
      { collection: "figures", id: "sanctions-reentry-banned-2006-donga", field: "value" },
      { collection: "figures", id: "sanctions-reentry-banned-2014-security-officials", field: "value" },
    ],
    summary: "How many leaders of Chongryon Japan would not let back in before 2014.",
    readings: [
      {
        value: "six",
        figures: ["sanctions-reentry-banned-2011-12-donga"],
        sources: ["donga-2011-12-24-chongryon", "newstomato-2011-12-23-chongryon"],
      },
      { value: "eight", figures: ["sanctions-reentry-banned-2006-donga"], sources: ["donga-2016-03-15-reentry"] },
      {
        value:
          "about eight before the easing of 2014 (people such as leaders of Chongryon who were deputies of the Supreme People's Assembly), according to people concerned with public security",
        figures: ["sanctions-reentry-banned-2014-security-officials"],
        sources: ["dailynkjp-2016-03-reentry-22"],
      },
    ],
    basis: "both-kept",
    why: "The pages of 2011 say six. Of those of 2016 one says eight for the whole time from 2006, another about eight before the easing of 2014; two may have been added in between.",
  },
];
