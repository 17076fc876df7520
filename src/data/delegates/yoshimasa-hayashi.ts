import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "yoshimasa-hayashi",
  side: "JP",
  names: { en: "Yoshimasa Hayashi", ja: "林芳正", ko: "하야시 요시마사" },
  posts: [
    {
      organization: "mofa-japan",
      title: "Minister for Foreign Affairs",
      seen: "2022-10-13/2023-07",
      sources: ["kyodo-2023-07-focus", "jcast-2022-10-saiki", "5ch-2022-10-13-asahi-hayashi"],
    },
    {
      organization: "cabinet-secretariat",
      title: "Chief Cabinet Secretary",
      seen: "2024-02-16/2025-09-18",
      sources: [
        "rfa-2024-06-13-mongolia",
        "asiae-2024-02-16-hayashi",
        "akahata-2024-03-19-league",
        "kuna-2025-04-08-sanctions-extended",
        "donga-2025-09-18-asian-games",
      ],
    },
  ],
};
