import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "pak-yong-sik",
  side: "KP",
  names: { en: "Pak Yong Sik", ja: "朴永植", ko: "박영식" },
  aliases: ["パク・ヨンシク"],
  posts: [
    {
      organization: "peoples-security-dprk",
      title: "Department director",
      seen: "2014-07-04/2014-07-12",
      sources: [
        "sankeibiz-2014-07-12-committee-members",
        "sedaily-2014-07-committee-members",
        "wowtv-2014-07-04-committee-list",
        "kfaswitzerland-2014-07-special-committee",
      ],
    },
    {
      organization: "investigation-committee",
      title: "Vice-chairman",
      seen: "2014-07-04/2014-10-29",
      sources: [
        "mofa-2014-10-29-sic-consultations",
        "sankeibiz-2014-07-12-committee-members",
        "sedaily-2014-07-committee-members",
        "wowtv-2014-07-04-committee-list",
        "kfaswitzerland-2014-07-special-committee",
      ],
    },
    {
      organization: "investigation-committee",
      title: "Head of the panel on missing persons",
      seen: "2014-07-04/2014-07-12",
      sources: [
        "sankeibiz-2014-07-12-committee-members",
        "sedaily-2014-07-committee-members",
        "wowtv-2014-07-04-committee-list",
        "kfaswitzerland-2014-07-special-committee",
      ],
    },
  ],
};
