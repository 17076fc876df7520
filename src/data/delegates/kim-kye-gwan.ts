import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-kye-gwan",
  side: "KP",
  names: { en: "Kim Kye Gwan", ja: "金桂冠", ko: "김계관" },
  aliases: ["Kim Kye-gwan", "Kim Gye Gwan", "金桂官", "キムゲグァン", "金桂寛"],
  posts: [
    {
      organization: "mofa-dprk",
      title: "Vice Minister of Foreign Affairs",
      seen: "2004-02-24/2008-07-14",
      sources: [
        "ap-2004-02-27-discuss-kidnapping",
        "taipeitimes-2004-11-12-six-way-talks",
        "korea-np-2004-11-16-third-round",
        "japantimes-2005-09-15-tokyo-pyongyang-meeting",
        "kyodo-2006-04-09-officials-meet",
        "diet-2006-04-13-aso-statement-ja",
        "donga-2006-04-12-dna-test",
        "asyura-2004-02-24-reception-contact",
        "asyura-2004-11-16-chosonsinbo",
        "cri-ja-2004-06-25-beijing-meeting",
        "mofa-2006-12-six-party-5-2-ja",
        "yomiuri-2007-02-13-sasae-kim",
        "kbs-2007-10-02-kim-kye-gwan",
        "kyodo-2008-07-15-machimura-fuel",
      ],
    },
    {
      organization: "government-dprk",
      title: "Head of the delegation to the six-party talks (首席代表)",
      seen: "2004-02-25/2007-07-19",
      sources: [
        "yomiuri-2007-02-13-sasae-kim",
        "mofa-2007-07-six-party-heads-ja",
        "japantimes-2005-09-15-tokyo-pyongyang-meeting",
        "ap-2004-02-27-discuss-kidnapping",
      ],
    },
  ],
  note: "Delegate of the DPRK to the six-party talks in these years.",
};
