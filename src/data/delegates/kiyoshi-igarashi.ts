import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kiyoshi-igarashi",
  side: "JP",
  names: { en: "Kiyoshi Igarashi", ja: "五十嵐清" },
  posts: [
    {
      organization: "japanese-red-cross",
      title: "Officer in charge of the home-visit programme",
      seen: "1997/2002-08",
      sources: ["jrc-journal-2014-igarashi-p56"],
    },
  ],
  note: "Writing in 2014, he says that he was in charge at the time; he dates the three home visits and the talks that went with them from 1997 to August 2002.",
};
