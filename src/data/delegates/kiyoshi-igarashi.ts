import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kiyoshi-igarashi",
  side: "JP",
  names: { en: "Kiyoshi Igarashi", ja: "五十嵐清" },
  posts: [
    {
      organization: "japanese-red-cross",
      title: "Officer in charge of the home-visit programme",
      seen: "1997/2000",
      sources: ["jrc-journal-2014-igarashi-p56"],
    },
  ],
  note: "Writing in 2014, he says that he was in charge of the programme at the time; the years are those of the three home visits.",
};
