import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "wataru-kubo",
  side: "JP",
  names: { en: "Wataru Kubo", ja: "久保亘", ko: "구보 와타루" },
  posts: [
    {
      organization: "jsp",
      title: "Vice-chairman",
      seen: "1990-07-02/1990-07-24",
      sources: [
        "seoul-1990-07-13-kubo-plan",
        "hankookilbo-1990-07-25-kubo-beijing",
        "hankyung-1990-07-03-kaifu-message",
      ],
    },
    {
      organization: "jsp",
      title: "Vice-chairman (부위원장)",
      seen: "1993-04-03",
      sources: ["hankyung-1993-04-05-jsp-arrives"],
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
