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
      seen: "1986?/1994-07-13",
      sources: [
        "joongang-2032855-nakasone-letter",
        "joongang-2000564-trade-offices-again",
        "joongang-2905341-condolence-plan",
      ],
    },
  ],
};
