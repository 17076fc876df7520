import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "ri-song-ho",
  side: "KP",
  names: { en: "Ri Song Ho", ko: "이성호", zh: "李星鎬" },
  aliases: ["이송호", "李成鎬"],
  posts: [
    {
      organization: "dprk-red-cross",
      title: "Acting Chairman (위원장 대리)",
      seen: "1995-09-18/1997-05-19",
      from: "1990-02",
      until: "1998-12",
      sources: [
        "geojenews-2007-10-25-dprk-red-cross",
        "donga-1998-12-28-dprkrc-chairman",
        "hankookilbo-1995-09-18-ri-song-ho",
        "seoul-1997-05-19-second-contact",
        "tongilnews-2000-08-dprk-red-cross",
      ],
    },
    {
      organization: "dprk-red-cross",
      title: "Vice Chairman (부위원장)",
      seen: "1997-09-02/1998-12-28",
      from: "1984",
      sources: [
        "japantimes-1997-09-01-venue-set",
        "donga-1997-09-07-liaison-council",
        "imaeil-1997-09-02-liaison-council",
        "hankyung-1997-09-03-liaison-council",
        "joongang-1997-09-07-15-to-20",
        "donga-1998-12-28-dprkrc-chairman",
        "hankookilbo-1995-09-18-ri-song-ho",
      ],
    },
  ],
  note: "The two posts were held side by side. A portrait of 1995 has the acting chairmanship begin in February 1992; later papers have February 1990, which the record uses.",
};
