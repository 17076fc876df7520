import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "masashi-ishibashi",
  side: "JP",
  names: { ko: "이시바시 마사시" },
  posts: [
    {
      organization: "jsp",
      title: "Chairman; member of the House of Representatives",
      seen: "1984-09-18/1984-09-19",
      sources: ["joongang-1783702-ishibashi", "chongryon-fishermen"],
    },
  ],
};
