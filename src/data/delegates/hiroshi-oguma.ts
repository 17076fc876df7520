import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "hiroshi-oguma",
  side: "JP",
  names: { ja: "小熊博" },
  posts: [
    {
      organization: "cabinet-secretariat",
      title: "Head of the support office for abductees and families",
      seen: "2004-08-13/2004-12-02",
      sources: [
        "shugiin-2004-12-02-abductions-committee",
        "narkn-2004-11-08-yabunaka-request",
        "narkn-2004-08-13-saiki-briefing",
      ],
    },
  ],
};
