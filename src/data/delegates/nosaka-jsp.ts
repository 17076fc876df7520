import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "nosaka-jsp",
  side: "JP",
  names: { ko: "노사카 고켄" },
  posts: [
    {
      organization: "jsp",
      title: "Member of the Diet; former Chief Cabinet Secretary",
      seen: "1996-05-04",
      sources: ["hankookilbo-1996-05-04-coalition-june"],
    },
  ],
};
