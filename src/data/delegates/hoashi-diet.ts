import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "hoashi-diet",
  side: "JP",
  names: { ja: "帆足計" },
  posts: [
    {
      organization: "house-of-representatives",
      title: "Leader of the second delegation of members of the Diet",
      seen: "1955-10-26/1955-10-29",
      sources: ["worldjpn-1955-10-29-joint-statement", "rmrb-1955-11-01-joint-communique"],
    },
    {
      organization: "house-of-representatives",
      title: "Member",
      seen: "1967-05-24",
      sources: ["kokalog-1967-05-24-hoashi"],
    },
  ],
  note: "The pages of 1955 do not say of which house; that it was the lower house is our reading.",
};
