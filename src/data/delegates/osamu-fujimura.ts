import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "osamu-fujimura",
  side: "JP",
  names: { en: "Osamu Fujimura", ja: "藤村修", ko: "후지무라 오사무" },
  sameAs: { wikidata: "Q1138023", sources: ["everypolitician-japan-cabinet"] },
  posts: [
    {
      organization: "cabinet-secretariat",
      title: "Chief Cabinet Secretary (관방장관)",
      seen: "2011-12-19/2012-12-14",
      sources: [
        "kantei-2012-08-14-fujimura",
        "kantei-2012-11-09-fujimura",
        "chibanippo-2012-08-14-government-talks-plan",
        "asahi-people-2012-11-27-december-talks",
        "mbn-2012-11-december-talks",
        "japantimes-2012-12-14-launch-stalls-talks",
        "reuters-2012-04-03-sanctions-extended",
        "jpnews-2011-12-23-chongryon",
        "donga-2011-12-24-chongryon",
        "mbn-2011-12-22-no-condolence",
      ],
    },
  ],
  note: "In December 2012 he was also in charge of the abduction issue.",
};
