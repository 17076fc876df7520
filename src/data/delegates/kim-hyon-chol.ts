import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-hyon-chol",
  side: "KP",
  names: { en: "Kim Hyon Chol", ja: "金賢哲", ko: "김현철" },
  aliases: ["キム・ヒョンチョル"],
  posts: [
    {
      organization: "land-environment-dprk",
      title: "Department director",
      seen: "2014-07/2014-10-29",
      sources: [
        "mofa-2014-10-29-sic-consultations",
        "sedaily-2014-07-committee-members",
        "asahi-2014-10-29-remains-panel",
      ],
    },
    {
      organization: "investigation-committee",
      title: "Head of the panel on remains",
      seen: "2014-07/2014-10-29",
      sources: [
        "japantimes-2014-10-29-second-day-pyongyang",
        "asahi-2014-10-29-remains-panel",
        "sedaily-2014-07-committee-members",
      ],
    },
  ],
};
