import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-su-hak",
  side: "KP",
  names: { ko: "김수학", zh: "金秀學" },
  posts: [
    {
      organization: "government-dprk",
      title: "Minister of Public Health",
      seen: "2002-03-27/2002-03-29",
      sources: ["hankyung-2002-03-29-singapore-off", "donga-2002-03-27-health-ministers"],
    },
  ],
  note: "A meeting with his Japanese colleague was planned and did not take place.",
};
