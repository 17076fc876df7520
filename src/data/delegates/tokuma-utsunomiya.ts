import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "tokuma-utsunomiya",
  side: "JP",
  names: { ko: "우쓰노미야 도꾸마" },
  posts: [
    {
      organization: "ldp",
      title: "Member of the Diet; head (대표) of the party's Asian-African group",
      seen: "1975-07-15/1975-08-01",
      sources: ["joongang-1413080-utsunomiya", "us-embassy-1975-07-30-utsunomiya", "us-embassy-1975-08-01-utsunomiya"],
    },
  ],
};
