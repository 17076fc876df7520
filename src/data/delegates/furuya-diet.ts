import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "furuya-diet",
  side: "JP",
  names: { ja: "古屋貞雄" },
  posts: [
    {
      organization: "house-of-representatives",
      title: "Leader of a delegation of members of the Diet",
      seen: "1955-10-18/1955-10-20",
      sources: ["worldjpn-1955-10-20-joint-statement"],
    },
  ],
  note: "The page does not say of which house; that it was the lower house is our reading.",
};
