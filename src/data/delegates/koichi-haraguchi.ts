import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "koichi-haraguchi",
  side: "JP",
  names: { en: "Koichi Haraguchi", ja: "原口幸市" },
  posts: [
    {
      organization: "mofa-japan",
      title: "Ambassador to the United Nations",
      seen: "2004-09-22",
      sources: ["japantimes-2004-09-24-koizumi-message"],
    },
    {
      organization: "mofa-japan",
      title: "Chief delegate for the normalisation talks with the DPRK",
      seen: "2006-02-04",
      sources: ["xinhua-2006-02-05-bilateral-talks"],
    },
    {
      organization: "mofa-japan",
      title: "Ambassador in charge of normalisation talks with the DPRK",
      seen: "2006-02-06/2007-03-14",
      until: "2007-03-31",
      sources: [
        "mofa-2007-03-08-working-group-1-ja",
        "xinhua-2006-02-08-talks-conclude",
        "narkn-2007-03-14-haraguchi-briefing",
        "dailynk-2007-03-30-ambassador-replaced",
      ],
    },
  ],
};
