import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1976-06-dprk-fishers",
  title: "Friendship delegation of Japanese fishers in the DPRK",
  channel: "party",
  status: "held",
  start: "1976-06?",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      description: "a friendship delegation of fishers",
      members: [{ delegate: "yoneda-jsp", role: "member", post: "Member of the House of Representatives" }],
      sources: ["joongang-1440638-fishers-back", "joongang-1436328-fishers-association-plan"],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      members: [{ delegate: "jong-jun-gi", role: "member", post: "Deputy premier" }],
      sources: ["joongang-1440638-fishers-back"],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [{ delegate: "kim-yong-nam", role: "member", post: "Director of the International Department" }],
      sources: ["joongang-1440638-fishers-back"],
    },
    {
      side: "KP",
      organization: "cultural-relations-committee",
      capacity: "party",
      description: "a vice-chairman",
      members: [],
      sources: ["joongang-1440638-fishers-back"],
    },
  ],
  topics: ["fisheries"],
  outcomes: [
    {
      text: "According to Yoneda, the DPRK side said for the first time that its territorial waters were 12 miles wide and that it had a security zone of 50 miles.",
      sources: ["joongang-1440638-fishers-back"],
    },
    {
      text: "The DPRK side promised the safety of boats in the security zone that were found to be Japanese.",
      sources: ["joongang-1440638-fishers-back"],
    },
  ],
  follows: "1975-10-13-pyongyang-jsp",
  remarks: [
    {
      text: "The aim was to talk, on a private level, about safe fishing and about keeping an incident like that of the Shosei-maru in September 1975 from happening again. Back in Japan, Yoneda spoke to the press on 4 July.",
      sources: ["joongang-1440638-fishers-back"],
    },
    {
      text: "As planned, a friendship association of fishers was to be founded in late May and a mission of the Japan Socialist Party to leave in mid-June to conclude a private fisheries accord, according to the Yomiuri Shimbun of 10 May. That the delegation is that mission is our reading. The association was formally founded on 23 June, by another page.",
      sources: ["joongang-1436328-fishers-association-plan", "joongang-1439848-fishers-association-founded"],
    },
    {
      text: "Japan was understood to have lately told the Republic of Korea that even if an accord was concluded Japan's government would give no guarantee, according to a source in the South Korean government on 1 July.",
      sources: ["joongang-1440352-no-guarantee"],
    },
    {
      text: "The pages print days alone. The year 1976 follows from the incident, which the page calls last year's; May, July and the June of the founding are our reading, from article numbers. The month of the journey is the plan's.",
      sources: [
        "joongang-1440638-fishers-back",
        "joongang-1436328-fishers-association-plan",
        "joongang-1439848-fishers-association-founded",
      ],
    },
    {
      text: "The Japan Socialist Party relied on the precedent of a private fisheries accord with China from before relations with it were normal, the Yomiuri wrote; the greatest difficulty was whether Japan's government would back an accord. The DPRK side had let it be known, formally and informally, that it would not negotiate without a guarantee of Japan's government, and that government had avoided a clear position.",
      sources: ["joongang-1436328-fishers-association-plan"],
    },
    {
      text: "The association had a little over 80 members from bodies of the fishing trade, such as a union of fishing-boat crews and an association for squid fishing, and a university professor as its chairman.",
      sources: ["joongang-1439848-fishers-association-founded"],
    },
    {
      text: "Japan's Foreign Ministry said that it was very doubtful whether a limit of 12 miles was accepted internationally, and that it would work out its response once it knew more.",
      sources: ["joongang-1440638-fishers-back"],
    },
  ],
  sources: [
    "joongang-1440638-fishers-back",
    "joongang-1436328-fishers-association-plan",
    "joongang-1440352-no-guarantee",
  ],
  evidence: {
    status: ["joongang-1440638-fishers-back"],
    start: ["joongang-1436328-fishers-association-plan"],
    topics: ["joongang-1440638-fishers-back", "joongang-1436328-fishers-association-plan"],
  },
};
