import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kang-ryang-uk",
  side: "KP",
  names: { ko: "강양욱" },
  aliases: ["강량욱"],
  posts: [
    {
      organization: "cultural-relations-committee",
      title: "Chairman",
      seen: "1971-12~/1972-05-17",
      sources: [
        "joongang-1313505-minobe-invites",
        "joongang-1321263-entry-refused-1972",
        "rmrb-1972-01-27-league-joint-statement",
        "joongang-1309383-entry-difficult",
      ],
    },
  ],
};
