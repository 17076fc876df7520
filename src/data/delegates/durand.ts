import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "durand",
  side: "other",
  names: { en: "Durand" },
  aliases: ["Durant"],
  posts: [
    {
      organization: "icrc",
      title: "Representative in Japan, successor of Otto Lehner",
      seen: "1959-11-05/1960-07",
      sources: ["nahf-1959-11-05-durand-successor", "nahf-1960-07-junod-durand"],
    },
  ],
  note: "On 5 November 1959 he was to leave for Tokyo the next day; in July 1960 he was expected back in Japan.",
};
