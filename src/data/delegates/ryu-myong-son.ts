import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "ryu-myong-son",
  side: "KP",
  names: { en: "Ryu Myong Son" },
  aliases: ["Ryu Myong-son"],
  posts: [
    {
      organization: "wpk-international-department",
      title: "Vice head",
      seen: "2019-09-20",
      sources: ["kbs-2019-09-20-delegation"],
    },
  ],
};
