import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "sakamoto-ldp",
  side: "JP",
  names: { ko: "사까모또" },
  posts: [
    {
      organization: "ldp",
      title: "Former Minister of Labour; member of the Diet, elected seven times; considered as head of a mission",
      seen: "1985-07~",
      sources: ["joongang-2004108-ldp-mission-considered"],
    },
  ],
  note: "The page has the family name only.",
};
