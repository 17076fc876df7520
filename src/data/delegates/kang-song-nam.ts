import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kang-song-nam",
  side: "KP",
  names: { en: "Kang Song Nam", ja: "姜成男", ko: "강성남" },
  aliases: ["Kang Song-nam", "カン・ソンナム"],
  posts: [
    {
      organization: "state-security-dprk",
      title: "Department director",
      seen: "2014-07/2015-01",
      sources: [
        "mofa-2014-10-29-sic-consultations",
        "sankeibiz-2014-07-12-committee-members",
        "sedaily-2014-07-committee-members",
        "kbs-2015-shanghai-informal-talks",
      ],
    },
    {
      organization: "investigation-committee",
      title: "Head of the panel on the abducted",
      seen: "2014-07/2014-10-28",
      sources: [
        "sankeibiz-2014-07-12-committee-members",
        "sedaily-2014-07-committee-members",
        "mainichi-2014-10-28-committee-copy",
      ],
    },
  ],
};
