import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "otaka-ldp",
  side: "JP",
  names: { ja: "大鷹淑子" },
  aliases: ["山口淑子"],
  posts: [
    {
      organization: "house-of-councillors",
      title: "Member (Liberal Democratic Party)",
      seen: "1975-07-27/1979-05-13",
      sources: ["asiawatch-kim-il-sung-japan-114", "ann-archive-1975-07-27-kim"],
    },
  ],
  note: "The alias is on the archive item of 1975",
};
