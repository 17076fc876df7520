import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "hajime-fukada",
  side: "JP",
  names: { en: "Hajime Fukada", ko: "후카다 하지메" },
  aliases: ["深田", "후카타"],
  posts: [
    {
      organization: "jsp",
      title: "Director of the popular movements bureau (국민운동국장)",
      seen: "1988-11-11/1990-05-30",
      sources: [
        "hankyung-1988-11-11-jsp-to-beijing",
        "hankyung-1990-04-26-fukada-plan",
        "joongang-2458861-fukada-crew",
        "hankyung-1990-05-30-three-side-meeting",
      ],
    },
    {
      organization: "house-of-councillors",
      title: "Member (Japan Socialist Party)",
      seen: "1991-09/1994-09-06",
      sources: [
        "hankyung-1991-09-28-exchange",
        "joongang-2847340-fukada-december",
        "hankyung-1994-06-02-jsp-plan",
        "seoul-1994-08-27-kubo-mission",
        "seoul-1994-09-02-fukada-6-september",
        "hankyung-1994-09-06-fukada-arrives",
      ],
    },
    {
      organization: "jsp",
      title: "Director of the organisation bureau (조직국장)",
      seen: "1993-04-03/1994-06-02",
      sources: ["hankyung-1993-04-05-jsp-arrives", "hankyung-1994-06-02-jsp-plan"],
    },
    {
      organization: "jsp",
      title: "Chairman of the party's committee on friendship with the DPRK (일북한 우호 위원회 위원장)",
      seen: "1994-09-01",
      sources: ["seoul-1994-09-02-fukada-6-september"],
    },
    {
      organization: "house-of-representatives",
      title: "Member (Social Democratic Party)",
      seen: "1997-08",
      sources: ["seoul-1997-08-29-fukada"],
    },
  ],
};
