import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "shibuya-asian-bureau",
  side: "JP",
  names: { ko: "시부야" },
  aliases: ["삽곡치언"],
  posts: [
    {
      organization: "mofa-japan",
      title: "Counsellor, Asian Affairs Bureau; before, director of the Northeast Asia Division",
      seen: "1987?",
      sources: ["joongang-2090284-third-country-crew"],
    },
  ],
  note: "The alias is the Korean reading of his characters, as the page prints it",
};
