import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "shin-kanemaru",
  side: "JP",
  names: { en: "Shin Kanemaru", ja: "金丸信", ko: "가네마루 싱" },
  aliases: ["가네마루", "가네마루 신"],
  sameAs: { wikidata: "Q7497187", sources: ["everypolitician-japan-cabinet"] },
  posts: [
    {
      title: "Former deputy prime minister (전 부총리)",
      seen: "1990-02-28/1991-03-03",
      sources: [
        "hankyung-1990-05-11-tanabe-kanemaru",
        "latimes-1990-09-26-kim-kanemaru",
        "seoul-1991-03-05-kanemaru-bridge",
        "hankyung-1990-03-01-nakayama-signs",
      ],
    },
    {
      organization: "house-of-representatives",
      title: "Member (Liberal Democratic Party; 衆議院議員)",
      seen: "1990-09-24/1990-09-28",
      sources: ["chongryon-three-party-declaration-ko", "wikipedia-ja-three-party-declaration"],
    },
    {
      organization: "ldp",
      title: "Head of the party's delegation (자민당 대표단장)",
      seen: "1990-09-24/1990-09-28",
      sources: [
        "hankyung-1990-09-29-three-party",
        "chongryon-three-party-declaration-ko",
        "wikipedia-ja-three-party-declaration",
      ],
    },
    {
      organization: "ldp",
      title: "Vice-president of the party",
      seen: "1992-02-13/1992-04~",
      sources: [
        "seoul-1992-02-14-kanemaru-april",
        "hankookilbo-1992-03-12-kanemaru-envoy",
        "joongang-2702198-wives-visit-soon",
      ],
    },
  ],
};
