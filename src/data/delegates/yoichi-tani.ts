import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "yoichi-tani",
  side: "JP",
  names: { ja: "谷洋一", ko: "다니 요이치" },
  aliases: ["다니 요이찌"],
  posts: [
    {
      organization: "diet-league-japan-dprk",
      title: "Acting chairman; member of the House of Representatives (Liberal Democratic Party)",
      seen: "1984-10-15/1994-07-13",
      sources: [
        "joongang-1789577-fisheries-1984",
        "joongang-2032855-nakasone-letter",
        "joongang-2000564-trade-offices-again",
        "joongang-2905341-condolence-plan",
      ],
    },
    {
      organization: "japan-dprk-trade-association",
      title: "Chairman",
      seen: "1986-10~/1990-11-21",
      sources: ["joongang-2071121-two-visits-plan", "hankyung-1990-11-21-tani-returns"],
    },
  ],
  note: "A page of 1986 says that in October 1984 he did not yet go as a representative of the league.",
};
