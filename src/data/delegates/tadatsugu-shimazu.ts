import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "tadatsugu-shimazu",
  side: "JP",
  names: { en: "Tadatsugu Shimazu", ja: "島津忠承", ko: "시마즈" },
  aliases: ["Shimadzu"],
  posts: [
    {
      organization: "japanese-red-cross",
      title: "President (社長)",
      seen: "1954-06-10/1961-07-31",
      sources: ["kokalog-1954-06-10-shimazu-diet", "nahf-1961-07-31-shimazu-statement", "nahf-1959-08-14-nippon-times"],
    },
  ],
};
