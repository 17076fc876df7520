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
      organization: "jsp",
      title: "Director of the organisation bureau; member of the House of Councillors in 1991 and 1994",
      seen: "1991-09/1994-06-02",
      sources: ["hankyung-1993-04-05-jsp-arrives", "hankyung-1994-06-02-jsp-plan", "hankyung-1991-09-28-exchange"],
    },
    {
      organization: "house-of-councillors",
      title: "Member (Japan Socialist Party); chairman of the party's committee on friendship with the DPRK",
      seen: "1994-08-27/1994-09-06",
      sources: [
        "seoul-1994-09-02-fukada-6-september",
        "hankyung-1994-09-06-fukada-arrives",
        "seoul-1994-08-27-kubo-mission",
      ],
    },
    {
      organization: "house-of-representatives",
      title: "Member (Social Democratic Party)",
      seen: "1997-08",
      sources: ["seoul-1997-08-29-fukada"],
    },
  ],
};
