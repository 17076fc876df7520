import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "jang-song-thaek",
  side: "KP",
  names: { en: "Jang Song Thaek", ja: "張成沢" },
  aliases: ["Jang Song-Thaek"],
  posts: [
    {
      organization: "national-defence-commission",
      title: "Vice-chairman",
      seen: "2013-11",
      sources: ["japantimes-2014-01-13-inoki"],
    },
  ],
  note: "Removed and put to death in December 2013.",
};
