import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "shin-kanemaru",
  side: "JP",
  names: { en: "Shin Kanemaru", ja: "金丸信", ko: "가네마루 싱" },
  aliases: ["가네마루", "가네마루 신"],
  sameAs: { wikidata: "Q7497187", sources: ["everypolitician-japan-cabinet"] },
  posts: [
    {
      organization: "house-of-representatives",
      title: "Member (Liberal Democratic Party); former deputy prime minister",
      seen: "1990-02-28/1991-03-03",
      sources: [
        "hankyung-1990-05-11-tanabe-kanemaru",
        "latimes-1990-09-26-kim-kanemaru",
        "chongryon-three-party-declaration-ko",
        "hankyung-1990-09-29-three-party",
        "seoul-1991-03-05-kanemaru-bridge",
        "hankyung-1990-03-01-nakayama-signs",
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
