import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "li-il-kyung",
  side: "KP",
  names: { en: "Li Il Kyung", ko: "이일경" },
  posts: [
    {
      organization: "dprk-red-cross",
      title: "Vice President",
      seen: "1959-07/1959-08-13",
      sources: ["nahf-1959-08-14-ap-calcutta", "nahf-1959-08-upi-kitamura"],
    },
    {
      organization: "dprk-red-cross",
      title: "Head of the delegation in Niigata (대표단장, 단장)",
      seen: "1960-09-05/1960-09-07",
      sources: ["nahf-1960-09-05-mainichi-niigata-1", "nahf-1960-09-07-asahi-niigata-2"],
    },
  ],
};
