import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "akiko-domoto",
  side: "JP",
  names: { en: "Akiko Domoto", ja: "堂本暁子" },
  posts: [
    {
      organization: "house-of-councillors",
      title: "Member (New Party Sakigake)",
      seen: "1996-01-22",
      sources: ["afp-1996-01-22-more-rice"],
    },
    {
      organization: "japan-parties",
      title: "Chair of the parliamentary members' group, New Party Sakigake (新党さきがけ議員団座長)",
      seen: "1998-01-27",
      sources: ["korea-np-1998-02-03-invitation"],
    },
  ],
};
