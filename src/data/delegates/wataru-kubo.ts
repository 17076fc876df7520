import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "wataru-kubo",
  side: "JP",
  names: { en: "Wataru Kubo", ja: "久保亘", ko: "구보 와타루" },
  posts: [
    {
      organization: "jsp",
      title: "Vice-chairman",
      seen: "1990-07-11/1990-07-24",
      sources: ["seoul-1990-07-13-kubo-plan", "hankookilbo-1990-07-25-kubo-beijing"],
    },
    {
      organization: "jsp",
      title: "Secretary-general",
      seen: "1994-08-25/1995-04-02",
      sources: [
        "seoul-1994-08-27-kubo-mission",
        "worldjpn-1995-03-30-resumption-agreement",
        "hankyung-1995-04-03-kono",
      ],
    },
    {
      organization: "house-of-councillors",
      title: "Member",
      seen: "1995-03-30",
      sources: ["worldjpn-1995-03-30-resumption-agreement"],
    },
  ],
};
