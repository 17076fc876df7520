import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-kyong-ryon",
  side: "KP",
  names: { ko: "김경련" },
  posts: [
    {
      organization: "government-dprk",
      title: "Minister of Finance (재정부장); chief delegate to the UN Conference on Trade and Development",
      seen: "1976-05",
      sources: ["joongang-1436618-nairobi"],
    },
  ],
};
