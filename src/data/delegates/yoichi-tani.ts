import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "yoichi-tani",
  side: "JP",
  names: { ja: "谷洋一", ko: "다니 요이치" },
  aliases: ["다니 요이찌"],
  posts: [
    {
      organization: "diet-league-japan-dprk",
      title: "Acting chairman (회장대리, 회장대행)",
      seen: "1984-10-15/1994-07-13",
      sources: [
        "joongang-1789577-fisheries-1984",
        "joongang-2032855-nakasone-letter",
        "joongang-2000564-trade-offices-again",
        "joongang-2905341-condolence-plan",
        "joongang-2033542-ho-dam-accepts",
        "joongang-2033788-tani-on-ho-dam",
        "seoul-1994-06-02-tani-plan",
      ],
    },
    {
      organization: "house-of-representatives",
      title: "Member (Liberal Democratic Party)",
      seen: "1986-01~/1994-06-02",
      sources: [
        "joongang-2032855-nakasone-letter",
        "hankyung-1990-11-09-trade-delegation",
        "hankyung-1990-11-21-tani-returns",
        "hankyung-1994-06-02-jsp-plan",
      ],
    },
    {
      organization: "japan-dprk-trade-association",
      title: "Chairman",
      seen: "1986-10~/1994-06-02",
      sources: [
        "joongang-2071121-two-visits-plan",
        "hankyung-1990-11-21-tani-returns",
        "hankyung-1990-09-12-trade-delegation",
        "hankyung-1994-06-02-jsp-plan",
      ],
    },
    {
      title: "Former head of the Hokkaido and Okinawa development agencies (전홋카이도·오키나와개발청장관)",
      seen: "1994-06-02",
      sources: ["seoul-1994-06-02-tani-plan"],
    },
  ],
  note: "A page of 1986 says that in October 1984 he did not yet go as a representative of the league. A page of June 1985 calls him chairman of the league (회장), another of that month acting chairman.",
};
