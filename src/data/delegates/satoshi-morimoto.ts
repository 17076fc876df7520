import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "satoshi-morimoto",
  side: "JP",
  names: { en: "Satoshi Morimoto" },
  posts: [
    {
      organization: "mod-japan",
      title: "Minister of Defence",
      seen: "2012-12-01",
      sources: ["naharnet-2012-12-01-postponed", "asiaone-2012-12-03-postponed"],
    },
  ],
};
