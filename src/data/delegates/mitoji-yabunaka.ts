import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "mitoji-yabunaka",
  side: "JP",
  names: { en: "Mitoji Yabunaka", ja: "藪中三十二" },
  aliases: ["薮中三十二"],
  posts: [
    {
      organization: "mofa-japan",
      title: "Director-General, Asian and Oceanian Affairs Bureau",
      seen: "2003-08-25/2004-12-02",
      sources: [
        "mofa-2003-09-six-party-overview",
        "shugiin-2004-12-02-abductions-committee",
        "chosonsinbo-2004-05-22-summit",
        "korea-np-2004-11-16-third-round",
        "donga-2004-05-05-progress",
        "afp-2003-08-25-delegation-leaves",
        "voa-2004-11-09-abduction-talks",
        "narkn-2004-11-08-yabunaka-request",
      ],
    },
    {
      organization: "mofa-japan",
      title: "Head of the delegation to the six-party talks",
      seen: "2003-08-25/2004-02-25",
      sources: ["afp-2003-08-25-delegation-leaves", "ap-2004-02-27-discuss-kidnapping"],
    },
    {
      organization: "mofa-japan",
      title: "Vice-Minister for Foreign Affairs (事務次官)",
      seen: "2008-01-17",
      from: "2008-01-17",
      sources: ["joongang-ja-2008-01-18-ministry-posts"],
    },
  ],
};
