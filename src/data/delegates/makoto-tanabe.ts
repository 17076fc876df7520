import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "makoto-tanabe",
  side: "JP",
  names: { en: "Makoto Tanabe", ja: "田辺誠", ko: "다나베 마꼬도" },
  aliases: ["다나베", "다나베 마코토"],
  posts: [
    {
      organization: "jsp",
      title: "Secretary-general",
      seen: "1985-05-23",
      sources: ["asiawatch-kim-il-sung-japan-124"],
    },
    {
      organization: "jsp",
      title: "Former secretary-general (전 서기장)",
      seen: "1989-04~/1989-04-11",
      sources: [
        "joongang-2321331-tanabe-pyongyang",
        "hankyung-1989-04-11-tanabe-reports",
        "joongang-2322809-uno-on-office",
      ],
    },
    {
      organization: "jsp",
      title: "Vice-chairman",
      seen: "1990-05-10/1990-09-29",
      sources: [
        "hankyung-1990-05-11-tanabe-kanemaru",
        "latimes-1990-09-26-kim-kanemaru",
        "chongryon-three-party-declaration-ja",
        "hankyung-1990-09-29-three-party",
        "seoul-1990-09-30-not-binding",
      ],
    },
    {
      organization: "jsp",
      title: "Chairman",
      seen: "1991-10-07/1992-04-17",
      sources: [
        "hankyung-1991-10-08-premier-narita",
        "joongang-2700839-birthday-missions",
        "hankookilbo-1992-04-13-two-parties-leave",
        "hankyung-1992-04-17-two-steps-refused",
      ],
    },
  ],
  note: "Not to be confused with Shigeo Tanabe of the Japanese Red Cross.",
};
