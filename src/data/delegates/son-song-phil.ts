import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "son-song-phil",
  side: "KP",
  names: { en: "Son Song Phil", ko: "손성필", zh: "孫成弼" },
  posts: [
    {
      organization: "dprk-red-cross",
      title: "Chairman (위원장)",
      seen: "1971-08/1990-02",
      until: "1990-02",
      sources: [
        "geojenews-2007-10-25-dprk-red-cross",
        "donga-1998-12-28-dprkrc-chairman",
        "tongilnews-2000-08-dprk-red-cross",
      ],
    },
    {
      organization: "mofa-dprk",
      title: "Ambassador in Moscow",
      seen: "1990-02/1995-10-02",
      from: "1990-02",
      sources: [
        "donga-1998-12-28-dprkrc-chairman",
        "geojenews-2007-10-25-dprk-red-cross",
        "hankookilbo-1995-09-18-ri-song-ho",
        "tongilnews-2000-08-dprk-red-cross",
        "hankookilbo-1995-10-02-son-song-phil",
      ],
    },
  ],
  note: "August 1971 is when he was first seen in office. A paper of 18 September 1995 dates his leaving for Moscow to February 1992; the same paper of 2 October and later ones have February 1990.",
};
