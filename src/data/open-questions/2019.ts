import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "2019-2026-secret-contacts",
    question: "Were there contacts of the two governments between late 2018 and March 2023, and from July 2024 on?",
    state:
      "For 2019 a planned approach failed and a private delegation went; nothing was found for 2020 to 2022. For 2025 and 2026 only words about various routes were found. For 2017 an exchange in Ulaanbaatar and the talk in Manila are known.",
    tried: [
      "日朝 極秘 接触 2025年 石破 第三国",
      "Kitamura 2019",
      "Takaichi 2025 2026 in three languages",
      "高市首相 金正恩 首脳会談 2026年 日朝 接触",
    ],
    about: [
      { collection: "meetings", id: "2018-11-09-ulaanbaatar" },
      { collection: "meetings", id: "2024-06-inner-mongolia" },
      { collection: "events", id: "2025-11-13-takaichi-routes" },
    ],
    asOf: "2026-11-22",
  },
];
