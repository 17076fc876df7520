import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "fujita-asian-bureau",
  side: "JP",
  names: { ko: "후지다 기미오" },
  posts: [
    {
      organization: "mofa-japan",
      title: "Director-General, Asian Affairs Bureau",
      seen: "1987-05-26",
      sources: ["joongang-2101308-third-country-contacts"],
    },
  ],
  aliases: ["후치다 기미오"],
};
