import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "so-tae-ha",
  side: "KP",
  names: { en: "So Tae Ha", ja: "徐大河", ko: "서대하" },
  aliases: ["So Dae-ha", "Seo Dae Ha", "ソ・テハ"],
  posts: [
    {
      organization: "national-defence-commission",
      title: "Counsellor for security",
      seen: "2014-07-04/2014-10-28",
      sources: [
        "kcna-2014-07-04-special-committee-ko",
        "nhkworld-2014-07-04-probe-panel",
        "sankeibiz-2014-07-12-committee-members",
        "truenet-2014-07-04-sic-explanation",
        "chosonsinbo-2014-10-28-working-contact",
      ],
    },
    {
      organization: "state-security-dprk",
      title: "Vice Minister",
      seen: "2014-07-04/2014-10-28",
      sources: [
        "kcna-2014-07-04-special-committee-ko",
        "nhkworld-2014-07-04-probe-panel",
        "sankeibiz-2014-07-12-committee-members",
        "truenet-2014-07-04-sic-explanation",
        "chosonsinbo-2014-10-28-working-contact",
      ],
    },
    {
      organization: "investigation-committee",
      title: "Chairman",
      seen: "2014-07-04/2014-10-28",
      sources: [
        "kcna-2014-07-04-special-committee-ko",
        "mofa-2014-10-29-sic-consultations",
        "nhkworld-2014-07-04-probe-panel",
        "japantimes-2014-10-28-delegation-urges-action",
        "donga-2014-10-28-inspection-team",
        "sankeibiz-2014-07-12-committee-members",
        "chinadaily-mirror-2014-10-29-talk-about-abductions",
        "sankeibiz-2014-10-28-talks-with-so",
      ],
    },
  ],
};
