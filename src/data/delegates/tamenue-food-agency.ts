import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "tamenue-food-agency",
  side: "JP",
  names: { ko: "다메누에" },
  posts: [
    {
      organization: "food-agency-japan",
      title: "Director, operations department",
      seen: "1995-10-03",
      sources: ["hankookilbo-1995-10-04-rice-signed"],
    },
  ],
  note: "The page gives the name in Korean only.",
};
