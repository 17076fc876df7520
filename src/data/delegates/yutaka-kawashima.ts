import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "yutaka-kawashima",
  side: "JP",
  names: { en: "Yutaka Kawashima", ja: "川島裕", ko: "가와시마 유타카" },
  aliases: ["가와지마"],
  posts: [
    {
      organization: "mofa-japan",
      title: "Councillor (deputy director-general, 심의관), Asian Affairs Bureau",
      seen: "1990-03-28/1990-10-30",
      sources: [
        "hankyung-1990-10-30-preliminary",
        "hankookilbo-1990-10-26-preliminary-proposal",
        "joongang-2517462-paris",
      ],
    },
    {
      organization: "mofa-japan",
      title: "Director-General, Asian Affairs Bureau (아주국장)",
      seen: "1995-06-24/1995-06-30",
      sources: ["imaeil-1995-06-30-rice-terms", "joongang-3086733-rice-second-day"],
    },
  ],
  note: "He went to Pyongyang with the mission of September 1990 and was named in the press as the delegate to the preliminary talks before the Director-General, Sakutaro Tanino, was announced.",
};
