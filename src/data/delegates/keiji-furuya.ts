import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "keiji-furuya",
  side: "JP",
  names: { en: "Keiji Furuya", ja: "古屋圭司" },
  posts: [
    {
      organization: "government-japan",
      title: "Minister for the Abduction Issue (拉致問題担当大臣)",
      seen: "2014-02-17",
      sources: ["rachi-2014-02-17-support-meeting"],
    },
    {
      organization: "npsc-japan",
      title: "Chairman (国家公安委員長)",
      seen: "2014-06-27",
      sources: ["tvasahi-2014-06-27-police-official-sent"],
    },
  ],
};
