import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "fumio-kishida",
  side: "JP",
  names: { en: "Fumio Kishida", ja: "岸田文雄", ko: "기시다 후미오" },
  sameAs: { wikidata: "Q359480", sources: ["everypolitician-japan-cabinet"] },
  posts: [
    {
      organization: "mofa-japan",
      title: "Minister for Foreign Affairs",
      seen: "2013-07-01/2015-08-07",
      sources: [
        "asahi-2013-07-01-kishida-pak",
        "mofa-2014-03-04-kishida-press-conference",
        "mofa-2015-08-06-meeting-ri-su-yong",
        "mofa-2015-08-07-kishida-press-conference",
        "hankyung-2014-05-19-stockholm-announced",
        "ntv-2014-08-11-kishida-ri-exchange",
        "sankeibiz-2014-09-26-shenyang-announced",
      ],
    },
    {
      organization: "prime-minister-japan",
      title: "Prime Minister",
      seen: "2021-10-08/2023-05-29",
      sources: ["jiji-2023-05-29-pak", "livedoor-2023-05-29-pak", "joins-ja-2021-10-09-kishida"],
    },
  ],
};
