import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "hajime-ishii",
  side: "JP",
  names: { en: "Hajime Ishii", ko: "이시이 하지메" },
  aliases: ["石井", "이시이"],
  posts: [
    {
      organization: "house-of-representatives",
      title: "Member (Liberal Democratic Party)",
      seen: "1975-07-22/1975-08-11",
      sources: ["wilson-1975-08-11-ldp-visit"],
    },
    {
      organization: "ldp",
      title: "Acting chairman, foreign affairs division (외교부 회장대리)",
      seen: "1990-05-30",
      sources: ["hankyung-1990-05-30-three-side-meeting"],
    },
    {
      organization: "ldp",
      title: "Acting chairman, foreign affairs research commission",
      seen: "1990-09-04/1990-09-08",
      sources: ["hankyung-1990-09-10-advance-party-back", "hankookilbo-1990-09-10-satellite"],
    },
    {
      organization: "ldp",
      title: "Chairman, foreign affairs research commission (외교조사회장)",
      seen: "1990-09-29",
      sources: ["seoul-1990-09-30-not-binding"],
    },
    {
      organization: "diet-league-japan-dprk",
      title: "Chairman",
      seen: "1991-07-24/1991-09-27",
      sources: ["hankyung-1991-07-24-kim-diet-league", "hankookilbo-1991-09-28-yon-narita"],
    },
  ],
};
