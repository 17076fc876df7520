import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "shibuya-asian-bureau",
  side: "JP",
  names: { ko: "시부야" },
  aliases: ["삽곡치언"],
  posts: [
    {
      organization: "mofa-japan",
      title: "Director, Northeast Asia Division",
      seen: "1986-04",
      sources: ["joongang-2090284-third-country-crew", "joongang-2094392-beijing-embassy"],
    },
    {
      organization: "mofa-japan",
      title: "Counsellor, Asian Affairs Bureau",
      seen: "1987-03-12/1987-10-15",
      sources: [
        "joongang-2090284-third-country-crew",
        "joongang-2094392-beijing-embassy",
        "joongang-2135192-beijing-contact",
      ],
    },
  ],
  note: "The alias is the Korean reading of his characters, as the page prints it",
};
