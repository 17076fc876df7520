import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "nosaka-jsp",
  side: "JP",
  names: { ko: "노사카 고켄" },
  posts: [
    {
      organization: "jsp",
      title: "Former Chief Cabinet Secretary (전관방장관)",
      seen: "1996-05-04",
      sources: ["hankookilbo-1996-05-04-coalition-june"],
    },
  ],
};
