import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "tadamichi-yamamoto",
  side: "JP",
  names: { en: "Tadamichi Yamamoto", ja: "山本忠通", ko: "야마모토 다다미치" },
  posts: [
    {
      organization: "mofa-japan",
      title: "Ambassador in charge of the nuclear issue",
      seen: "2006-02-05/2006-04-09",
      sources: [
        "xinhua-2006-02-05-bilateral-talks",
        "rfa-ko-2006-02-07-remains-demand",
        "xinhua-2006-02-08-talks-conclude",
        "kyodo-2006-04-09-officials-meet",
      ],
    },
  ],
  note: "Xinhua calls it the nuclear issue of the Korean peninsula, Kyodo that of the DPRK.",
};
