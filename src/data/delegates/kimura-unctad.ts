import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kimura-unctad",
  side: "JP",
  names: { ko: "기무라 도시오" },
  posts: [
    {
      organization: "government-japan",
      title: "Chief delegate to a special session of the UN General Assembly; former Minister for Foreign Affairs",
      seen: "1975-09",
      sources: ["joongang-1419652-reception-invitation-dropped"],
    },
    {
      organization: "government-japan",
      title: "Chief delegate to the UN Conference on Trade and Development; former Minister for Foreign Affairs",
      seen: "1976-05",
      sources: ["joongang-1436618-nairobi"],
    },
  ],
};
