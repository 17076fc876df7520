import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "2019-2026-secret-contacts",
    question: "Were there contacts of the two governments between late 2018 and March 2023, and from July 2024 on?",
    state:
      "For 2019 planned approaches in Stockholm and Ulaanbaatar came to nothing, a report of an envoy was denied, and a private delegation went to Pyongyang. For 2020 to 2022 nothing was found but a report of April 2021 that the secret channel had been cut some years before. For 2025 and 2026 only words about various routes were found. For 2017 an exchange in Ulaanbaatar and the talk in Manila are known.",
    tried: [
      "日朝 極秘 接触 2025年 石破 第三国",
      "Kitamura 2019",
      "Takaichi 2025 2026 in three languages",
      "高市首相 金正恩 首脳会談 2026年 日朝 接触",
      "Japan North Korea secret contact 2021 2022; 石破 2025 日朝 極秘接触; Япония КНДР секретные контакты",
    ],
    about: [
      { collection: "meetings", id: "2018-11-09-ulaanbaatar" },
      { collection: "meetings", id: "2024-06-inner-mongolia" },
      { collection: "events", id: "2025-11-13-takaichi-routes" },
      { collection: "events", id: "2021-04-15-secret-channel-lost" },
      { collection: "meetings", id: "2019-05-pyongyang-yachi" },
    ],
    asOf: "2026-11-29",
  },
];
