import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-kwang-su",
  side: "KP",
  names: { en: "Kim Kwang Su" },
  aliases: ["Kim Gwang-su"],
  posts: [
    {
      organization: "dprk-red-cross",
      title: "Member of the Presidential Board of the Central Committee",
      seen: "1969-12-29",
      sources: ["wilson-1970-01-07-gdr-kim-kwang-su"],
    },
  ],
};
