import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "imai-northeast-asia-division",
  side: "JP",
  names: { en: "Tadashi Imai", ja: "今井正", ko: "이마이" },
  aliases: ["Imai"],
  posts: [
    {
      organization: "mofa-japan",
      title: "Director, Northeast Asia Division",
      seen: "1990-10-31",
      sources: ["hankyung-1990-10-31-preliminary", "ritouki-2009-12-09-imai"],
    },
  ],
  note: "The Korean press of 1990 prints the family name only. A page of 2009 lists the directorship, without years, in the career of Tadashi Imai (今井正); that he is meant is our reading.",
};
