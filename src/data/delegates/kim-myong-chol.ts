import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-myong-chol",
  side: "KP",
  names: { en: "Kim Myong Chol", ja: "金明哲", ko: "김명철" },
  aliases: ["キム・ミョンチョル"],
  posts: [
    {
      organization: "state-security-dprk",
      title: "Counsellor",
      seen: "2014-07-04/2014-07-12",
      sources: [
        "kcna-2014-07-04-special-committee-ko",
        "sankeibiz-2014-07-12-committee-members",
        "kfaswitzerland-2014-07-special-committee",
      ],
    },
    {
      organization: "investigation-committee",
      title: "Vice-chairman",
      seen: "2014-07-04/2014-10-29",
      sources: [
        "kcna-2014-07-04-special-committee-ko",
        "mofa-2014-10-29-sic-consultations",
        "asahi-2014-10-29-remains-panel",
        "sankeibiz-2014-07-12-committee-members",
        "kfaswitzerland-2014-07-special-committee",
      ],
    },
  ],
};
