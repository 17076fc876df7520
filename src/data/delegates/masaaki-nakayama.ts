import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "masaaki-nakayama",
  side: "JP",
  names: { en: "Masaaki Nakayama", ja: "中山正暉" },
  posts: [
    {
      organization: "house-of-representatives",
      title: "Member (Liberal Democratic Party); former minister",
      seen: "1997-11-11/1998-04-24",
      sources: [
        "korea-np-1998-03-31-ldp-mission",
        "korea-np-1998-04-03-ldp-mission",
        "korea-np-1998-04-24-nakayama-interview",
        "trycomp-2000-10-20-mori",
      ],
    },
    {
      organization: "house-of-representatives",
      title: "Member (Liberal Democratic Party); former head of the Management and Coordination Agency",
      seen: "1999-01/1999-03-09~",
      sources: ["hankyung-1999-03-04-nakayama", "kbs-13154-nakayama-back"],
    },
    { title: "Former Minister of Construction", seen: "2000-10-20", sources: ["trycomp-2000-10-20-mori"] },
  ],
  note: "Deputy head of the mission of November 1997, head of a Liberal Democratic Party mission to Pyongyang of 28 to 31 March 1998. The Choson Sinbo of 1998 calls him a former minister of posts, a page of 2000 a former minister of construction.",
};
