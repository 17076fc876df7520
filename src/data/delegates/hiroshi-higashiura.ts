import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "hiroshi-higashiura",
  side: "JP",
  names: { en: "Hiroshi Higashiura", ja: "東浦洋", ko: "히가시우라 히로시" },
  aliases: ["시가시우라 히라시"],
  posts: [
    {
      organization: "japanese-red-cross",
      title: "Director, International Department (国際部長)",
      seen: "2002-04-29/2002-08-19",
      sources: [
        "korea-np-2002-05-08-beijing-joint-report",
        "ifrc-2002-08-19-progress-in-talks",
        "akahata-2002-05-01-red-cross-talks",
        "donga-2002-08-18-talks-open",
        "hankyung-2002-08-15-delegation-leaves",
        "ap-2002-08-18-red-cross",
      ],
    },
  ],
};
