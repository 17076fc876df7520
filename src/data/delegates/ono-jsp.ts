import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "ono-jsp",
  side: "JP",
  names: { ko: "오노" },
  posts: [
    {
      organization: "jsp",
      title: "Vice-chairman",
      seen: "1988-01-06",
      sources: ["joongang-2211112-direct-contact-sought"],
    },
  ],
};
