import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "hitoshi-tanaka",
  side: "JP",
  names: { en: "Hitoshi Tanaka", ja: "田中均", ko: "다나카 히토시" },
  posts: [
    {
      organization: "mofa-japan",
      title: "Director-General, Asian and Oceanian Affairs Bureau",
      seen: "2002-08-23/2002-11-25",
      from: "2001-09",
      sources: [
        "brookings-2007-peninsula-question-chapter1",
        "asahi-2023-09-tanaka-interview",
        "donga-2002-08-26-director-talks",
        "donga-2002-08-23-director-talks",
        "donga-jp-2002-09-01-preparations",
        "japantimes-2002-11-25-dalian",
      ],
    },
    {
      organization: "mofa-japan",
      title: "Deputy Minister for Foreign Affairs (外務審議官)",
      seen: "2002-12-20/2004-05-22",
      sources: [
        "voa-2004-02-14-fail-to-resolve",
        "donga-ja-2004-05-05-beijing-talks",
        "chosonsinbo-2004-05-22-summit",
        "asyura-2004-02-11-team-to-pyongyang",
        "hankyung-2002-12-20-tanaka",
      ],
    },
  ],
  note: "In May 2004 the Choson Sinbo writes 審議官 for the second post.",
};
