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
      seen: "2014-01-28/2018-11-14",
      sources: [
        "kantei-2014-05-29-suga-stockholm",
        "japantimes-2014-01-28-hanoi-secret-meeting",
        "mainichi-2014-07-04-sanctions-partly-lifted",
        "japantimes-2018-08-29-secret-vietnam",
        "upi-2018-11-14-mongolia",
      ],
    },
  ],
};
