import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "sasaki-jsp",
  side: "JP",
  names: { ja: "佐々木更三" },
  posts: [
    {
      organization: "jsp",
      title: "Leader of a delegation to the DPRK",
      seen: "1973",
      sources: ["rocksack-1989-11-01-jsp-missions"],
    },
  ],
  note: "Only on a blog that copies the minutes of the Diet; low reliability.",
};
