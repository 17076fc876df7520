import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1975-07-22-pyongyang-ldp",
  title: "Members of the Liberal Democratic Party in the DPRK",
  channel: "party",
  status: "held",
  start: "1975-07-22",
  end: "1975-07-28",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "ldp",
      capacity: "party",
      description: "volunteers of the party: nine of the House of Representatives and four of the House of Councillors",
      size: 13,
      members: [
        {
          delegate: "tamura-ldp",
          role: "head",
          post: "Member of the House of Representatives; chair of the DPRK sub-committee of the party's Asian-African affairs group",
        },
        { delegate: "masayoshi-ito", role: "member", post: "Deputy head; member of the House of Representatives" },
        { delegate: "kazuo-shionoya", role: "member", post: "Director general of the delegation" },
        { delegate: "hajime-ishii", role: "member", post: "Member of the Diet" },
        { delegate: "otaka-ldp", role: "member", post: "Member of the House of Councillors" },
      ],
      sources: [
        "wilson-1975-08-11-ldp-visit",
        "wilson-1975-08-18-ldp-visit-2",
        "ann-archive-1975-07-27-kim",
        "asiawatch-kim-il-sung-japan-114",
      ],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [
        { delegate: "kim-yong-nam", role: "member", post: "Secretary for international affairs" },
        { delegate: "yun-gi-bok", role: "member", post: "Director of the science and education department" },
        { delegate: "kim-gil-hyon", role: "member", post: "Vice director, Central Committee" },
        { delegate: "kim-il-sung", role: "observer", post: "Received the delegation on 27 July" },
      ],
      sources: ["wilson-1975-08-18-ldp-visit-2", "ann-archive-1975-07-27-kim"],
    },
    {
      side: "KP",
      organization: "cultural-relations-committee",
      capacity: "party",
      description: "the body that had invited them",
      members: [{ delegate: "kim-gwan-sik", role: "member", post: "Chairman" }],
      sources: ["wilson-1975-08-18-ldp-visit-2"],
    },
  ],
  topics: [],
  outcomes: [],
  remarks: [
    {
      text: "What they had seen and heard is known from papers of Japan's Foreign Ministry of 11 and 18 August on what the delegation's head, its director general and Ishii, and then its deputy head told the ministry; the stored pages break off before the talks.",
    },
    {
      text: "On 8 June 1975 (the page prints the day alone; month and year are our reading, from article numbers) Tamura, Shionoya and others, twelve in all, around the party's Asian-African group, called off a visit planned for early July: Tamura said that the time was bad. The Government of Japan and party leaders were said to have talked them out of it: a visit would provoke South Korea without need, and it would be awkward to get into talk of economic aid there, with the DPRK's economy in a bad state.",
      sources: ["joongang-1408643-ldp-visit-off"],
    },
    {
      text: "Kim Il Sung received them on 27 July near Pyongyang, for more than four hours, after the talk had been in doubt. They had wished to come as delegates of the party and came with its approval only. Only on a copy of a broadcaster's archive item, low reliability.",
      sources: ["ann-archive-1975-07-27-kim"],
    },
    {
      text: "They left Haneda on 20 July and came from Beijing by train on the 22nd.",
      sources: ["ann-archive-1975-07-27-kim"],
    },
    {
      text: "Ito told the Foreign Ministry that of all the officials he had talked most with Yun Gi Bok, with whom he had shared a car for the six hours to Panmunjom and back. By his account Yun spoke without a break, at times with great force, and later apologised; it was Yun in whom he felt the most sincerity.",
      sources: ["wilson-1975-08-18-ldp-visit-2"],
    },
  ],
  sources: ["wilson-1975-08-11-ldp-visit", "wilson-1975-08-18-ldp-visit-2"],
  evidence: {
    start: ["wilson-1975-08-11-ldp-visit", "ann-archive-1975-07-27-kim"],
    end: ["wilson-1975-08-11-ldp-visit"],
    place: ["ann-archive-1975-07-27-kim"],
  },
};
