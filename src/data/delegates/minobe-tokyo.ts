import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "minobe-tokyo",
  side: "JP",
  names: { ja: "美濃部亮吉", ko: "미노베" },
  posts: [
    {
      organization: "tokyo-metropolis",
      title: "Governor",
      seen: "1971-10-30/1972-05-17",
      sources: [
        "asiawatch-kim-il-sung-japan-31",
        "asiawatch-kim-il-sung-japan-37-39",
        "joongang-1313505-minobe-invites",
        "joongang-1321263-entry-refused-1972",
      ],
    },
  ],
};
