import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "song-ho-gyong",
  side: "KP",
  names: { en: "Song Ho Gyong", ja: "宋浩京" },
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
  ],
};
