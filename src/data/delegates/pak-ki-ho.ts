import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "pak-ki-ho",
  side: "KP",
  names: { en: "Pak Ki Ho" },
  posts: [
    {
      organization: "dprk-red-cross",
      title: "President",
      seen: "1960-06-29/1960-06-30",
      sources: ["nahf-1960-06-30-upi-kiuchi"],
    },
  ],
  note: "Press reports of October 1959 and October 1960 have Kim Eung Ki as president; both are kept.",
};
