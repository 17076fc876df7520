import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "yoshihide-suga",
  side: "JP",
  names: { en: "Yoshihide Suga", ja: "菅義偉" },
  sameAs: { wikidata: "Q122465", sources: ["everypolitician-japan-cabinet"] },
  posts: [
    {
      organization: "cabinet-secretariat",
      title: "Chief Cabinet Secretary",
      seen: "2013-05-18/2019-11-13",
      sources: [
        "kantei-2014-05-29-suga-stockholm",
        "japantimes-2014-01-28-hanoi-secret-meeting",
        "mainichi-2014-07-04-sanctions-partly-lifted",
        "japantimes-2018-08-29-secret-vietnam",
        "upi-2018-11-14-mongolia",
        "ria-2013-05-21-consultations",
        "japantimes-2013-05-25-denial",
        "politicblog-2018-11-nhk-sports-minister",
        "newsis-2019-05-11-suga-new-york",
        "nhk-2019-10-15-collision",
        "jiji-2019-11-13-yachi",
        "kyodo-2013-05-18-adviser-tells",
      ],
    },
    {
      organization: "prime-minister-japan",
      title: "Prime Minister",
      seen: "2020-09-25/2021-04-08",
      sources: [
        "sputnik-2020-09-25-suga-un",
        "yahoo-2020-10-26-suga-speech",
        "jiji-2021-04-08-league",
        "sankei-2021-04-08-league",
      ],
    },
  ],
};
