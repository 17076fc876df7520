import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "yoshiki-mine",
  side: "JP",
  names: { en: "Yoshiki Mine", ja: "美根慶樹", ko: "미네 요시키" },
  posts: [
    {
      organization: "mofa-japan",
      title: "Ambassador in charge of normalisation talks with the DPRK",
      seen: "2007-08-26/2007-09-11",
      from: "2007-03-31",
      sources: [
        "mofa-2007-09-06-working-group-2-ja",
        "taipeitimes-2007-09-07-second-day",
        "narkn-2007-09-12-mine-briefing",
        "mbn-undated-dalian-contact",
        "dailynk-2007-03-30-ambassador-replaced",
        "dailynk-2007-08-26-dalian",
      ],
    },
  ],
};
