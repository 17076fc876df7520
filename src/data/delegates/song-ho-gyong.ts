import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "song-ho-gyong",
  side: "KP",
  names: { en: "Song Ho Gyong", ja: "宋浩京", ko: "송호경" },
  posts: [
    {
      organization: "wpk",
      title: "Deputy department director, Central Committee",
      seen: "1998-03-30/1999-12-02",
      sources: ["kcna-1999-12-02-talks", "choson-sinbo-1999-12-06-agreement", "korea-np-1998-04-03-ldp-mission"],
    },
    {
      organization: "dprk-japan-friendship-association",
      title: "President",
      seen: "1998-03-30",
      sources: ["korea-np-1998-04-03-ldp-mission"],
    },
    {
      organization: "asia-pacific-peace-committee",
      title: "Vice-chairman",
      seen: "1999-01",
      sources: ["hankyung-1999-03-04-nakayama"],
    },
    {
      organization: "wpk-international-department",
      title: "Deputy director (国際部副部長)",
      seen: "2000-12-12",
      sources: ["dpj-2000-12-12-mission-back"],
    },
  ],
};
