import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "yukihiko-ikeda",
  side: "JP",
  names: { ko: "이케다" },
  posts: [
    {
      organization: "ldp",
      title: "Leader of a visiting group; former head of the Defence Agency",
      seen: "1992-04-13",
      sources: ["hankookilbo-1992-04-13-two-parties-leave"],
    },
  ],
  aliases: ["지전행언"],
};
