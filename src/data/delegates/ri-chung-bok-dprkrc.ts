import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "ri-chung-bok-dprkrc",
  side: "KP",
  names: { en: "Ri Chung Bok", ko: "리충복" },
  aliases: ["Ri Chung-bok", "리정복"],
  posts: [
    {
      organization: "dprk-red-cross",
      title: "Vice Chairman (부위원장)",
      seen: "2013-05-08/2015-10-14",
      from: "2013-05",
      sources: ["kmib-2015-10-14-chairman-replaced", "ajunews-2013-07-11-dprkrc-list", "qa-edu-wikipedia-dprkrc"],
    },
    {
      organization: "dprk-red-cross",
      title: "Chairman of the Central Committee (위원장)",
      seen: "2015-10-14/2015-10-16",
      sources: ["kmib-2015-10-14-chairman-replaced", "kmib-2015-10-16-chairman-health"],
    },
  ],
  note: "The member list of May 2013 has 리정복 among the vice chairmen, as a newspaper of July 2013 prints it; that he is the same man is our reading, from a newspaper of October 2015, by which Ri Chung Bok was vice chairman from May 2013.",
};
