import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "2020-2023-statements",
    question:
      "What did the DPRK and Japan say of each other from late 2019 to 2022, and which members of parliament went to Pyongyang after 2018?",
    state:
      "The offers of Suga and Kishida from 2020 to 2022 and the statements of the DPRK's Institute for Japan Studies of September 2020, June 2021 and June 2022 are in the record now. No visit of a member of parliament after September 2018 was found.",
    about: [
      { collection: "events", id: "2021-04-16-suga-csis" },
      { collection: "events", id: "2022-06-07-institute-settled" },
    ],
    asOf: "2026-11-29",
    tried: ["북한 외무성 일본연구소 연구원 글 2021 2022", "国会議員 訪朝 2019年以降 参院議員 平壌"],
  },
  {
    id: "2020-red-cross-contacts-after-january",
    question: "Were the two Red Cross societies in contact after January 2020?",
    state:
      "The last word found is that of the Japanese Red Cross Society of 16 January 2020, that it would go on with returns of seamen's remains in the same way. No letter, offer, meeting or return after that was found; offers after the floods of 2024 and the epidemic of 2022 were not searched for one by one.",
    tried: [
      "일본적십자사 북한 어부 시신 유골 송환 조총련 2020 2021 인계",
      "朝鮮赤十字会 日本赤十字社 2021 2022 2023 2024 2025 遺骨 連絡 書簡",
      "日本赤十字社 北朝鮮 木造船 遺骨 返還 朝鮮総連 2019年 2020年",
      "일본 적십자사 북한 수해 2024년 지원 의향",
    ],
    about: [{ collection: "events", id: "2020-01-16-jrcs-on-procedure" }],
    asOf: "2026-11-29",
    sources: ["rfa-ko-2020-01-17-six-remains"],
  },
];
