import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "durand",
  side: "other",
  names: { en: "Andre Durand" },
  aliases: ["Durand", "Durant"],
  posts: [
    {
      organization: "icrc",
      title: "Representative in Japan, successor of Otto Lehner",
      seen: "1959-11-05",
      sources: ["nahf-1959-11-05-durand-successor"],
    },
    {
      organization: "icrc",
      title: "Chief of the mission in Japan",
      seen: "1960-01-25",
      sources: ["nahf-1960-01-25-durand-talk"],
    },
  ],
  note: "On 5 November 1959 he was to leave for Tokyo the next day; in July 1960 he was expected back in Japan.",
};
