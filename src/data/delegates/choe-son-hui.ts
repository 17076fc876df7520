import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "choe-son-hui",
  side: "KP",
  names: { en: "Choe Son Hui", ja: "崔善姫", ko: "최선희" },
  aliases: ["チェ・ソンヒ"],
  posts: [
    {
      organization: "mofa-dprk",
      title: "Deputy Director-General, Americas bureau (米州局副局長)",
      seen: "2016-06-22/2016-06-23",
      sources: ["mofa-2016-06-22-missile-response", "nhk-2016-06-23-kanasugi-choe", "sankei-2016-06-23-kanasugi-choe"],
    },
    {
      organization: "mofa-dprk",
      title: "Director-General, North America bureau (北米局長)",
      seen: "2017-10-20/2017-10-21",
      sources: ["jiji-2017-10-20-moscow", "asahi-2017-10-21-moscow"],
    },
    {
      organization: "mofa-dprk",
      title: "Vice Minister of Foreign Affairs (外務次官)",
      seen: "2018-02-28",
      sources: ["tvasahi-2018-02-28-choe"],
    },
    {
      organization: "mofa-dprk",
      title: "Minister of Foreign Affairs",
      seen: "2022-06-11/2024-03-29",
      from: "2022-06",
      sources: ["hani-ko-2022-06-11-foreign-minister", "segye-2024-03-29-choe"],
    },
  ],
  note: "First Vice Minister before June 2022.",
};
