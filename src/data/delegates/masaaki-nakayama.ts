import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "masaaki-nakayama",
  side: "JP",
  names: { en: "Masaaki Nakayama", ja: "中山正暉" },
  posts: [
    {
      organization: "house-of-representatives",
      title: "Member (Liberal Democratic Party)",
      seen: "1998-03-26/1998-04-24",
      sources: [
        "korea-np-1998-03-31-ldp-mission",
        "korea-np-1998-04-03-ldp-mission",
        "korea-np-1998-04-24-nakayama-interview",
        "korea-np-1998-04-07-ldp-mission",
      ],
    },
    {
      title: "Former Minister of Posts (元郵政相)",
      seen: "1998-03-26/1998-04-02",
      sources: ["korea-np-1998-03-31-ldp-mission", "korea-np-1998-04-07-ldp-mission"],
    },
    {
      organization: "house-of-representatives",
      title: "Member (Liberal Democratic Party); former head of the Management and Coordination Agency",
      seen: "1999-03-03",
      sources: ["hankyung-1999-03-04-nakayama"],
    },
    {
      organization: "ldp",
      title: "Member of the Diet (자민당 의원)",
      seen: "1999-03-09~",
      sources: ["kbs-13154-nakayama-back"],
    },
    { title: "Former Minister of Construction", seen: "2000-10-20", sources: ["trycomp-2000-10-20-mori"] },
  ],
  note: "Deputy head of the ruling parties' mission of November 1997 and head of a Liberal Democratic Party mission to Pyongyang of 28 to 31 March 1998.",
};
