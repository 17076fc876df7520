import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-il-sung",
  side: "KP",
  names: { en: "Kim Il Sung", ja: "金日成", ko: "김일성" },
  posts: [
    {
      organization: "government-dprk",
      title: "Premier",
      seen: "1955-10-20/1971-09-25",
      sources: [
        "worldjpn-1955-10-20-joint-statement",
        "worldjpn-1955-10-29-joint-statement",
        "asahi-1971-09-27-kim-interview",
      ],
    },
    {
      organization: "government-dprk",
      title: "President (주석)",
      seen: "1974-09-12/1990-09-26",
      sources: [
        "roudousyaundou-1974-09-12-statement",
        "latimes-1990-09-26-kim-kanemaru",
        "hankyung-1990-09-29-three-party",
      ],
    },
    {
      organization: "wpk",
      title: "General secretary of the Central Committee (総秘書)",
      seen: "1974-09-12",
      sources: ["roudousyaundou-1974-09-12-statement"],
    },
  ],
};
