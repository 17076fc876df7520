import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2002-04-29-beijing",
  title: "Red Cross talks in Beijing after a break of two years: joint report",
  channel: "red-cross",
  status: "held",
  start: "2002-04-29",
  end: "2002-04-30",
  place: "beijing",
  venue: "Beijing Hotel",
  round: "first Red Cross talks since March 2000",
  series: "red-cross-talks",
  delegations: [
    {
      side: "JP",
      organization: "japanese-red-cross",
      capacity: "party",
      members: [{ delegate: "hiroshi-higashiura", role: "head", post: "Director, International Department" }],
    },
    {
      side: "JP",
      organization: "government-japan",
      capacity: "observer",
      description: "government officials",
      members: [],
      sources: ["korea-np-2002-05-08-beijing-joint-report"],
    },
    {
      side: "KP",
      organization: "dprk-red-cross",
      capacity: "party",
      members: [
        {
          delegate: "ri-ho-rim",
          role: "head",
          post: "Department director in the joint report, deputy secretary general in the press",
        },
      ],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "observer",
      description: "government officials",
      members: [],
      sources: ["korea-np-2002-05-08-beijing-joint-report"],
    },
  ],
  topics: ["missing-japanese", "missing-koreans", "abductions", "home-visits", "atomic-bomb-survivors"],
  outcomes: [
    {
      text: "The Japanese side reports on its search for Koreans missing since before 1945 and is to go on with the government bodies concerned and to report quickly.",
      sources: ["korea-np-2002-05-08-beijing-joint-report", "sedaily-2002-04-30-four-points"],
    },
    {
      text: "The DPRK side is to search for the missing Japanese through Red Cross branches and the bodies concerned, to report results quickly and to take the necessary measures.",
      sources: [
        "korea-np-2002-05-08-beijing-joint-report",
        "donga-2002-04-30-joint-report",
        "akahata-2002-05-01-red-cross-talks",
      ],
    },
    {
      text: "The fourth home visit is to take place about summer 2002; the DPRK side is to consider the wishes of relatives in Japan.",
      sources: ["korea-np-2002-05-08-beijing-joint-report"],
    },
    {
      text: "The next talks are to be held about June, the day to be fixed later; working consultations of the societies as needed.",
      sources: ["korea-np-2002-05-08-beijing-joint-report", "akahata-2002-05-01-red-cross-talks"],
    },
    {
      text: "Care for atomic-bomb survivors in the DPRK was discussed and not put in writing.",
      sources: ["akahata-2002-05-01-red-cross-talks"],
    },
    {
      text: "The Japanese side presented a list of 49 missing persons; the DPRK side added 55 names to its list of missing Koreans.",
      sources: ["akahata-2002-05-01-red-cross-talks"],
    },
    {
      text: "On one suspected abduction the Japanese side also named people thought to know the circumstances and asked for information; the DPRK side said that it had learned of the facts for the first time and would inquire in good faith, the head of the Japanese delegation said.",
      sources: ["akahata-2002-05-01-red-cross-talks"],
    },
  ],
  follows: "2000-03-13-beijing",
  remarks: [
    {
      text: "According to the head of the Japanese delegation the DPRK side promised to trace through its branches, the Ministry of People's Security and the registry offices of the people's committees; the Japanese side asked for posters, television and radio as well, which the DPRK side promised to consider.",
      sources: ["akahata-2002-05-01-red-cross-talks"],
    },
    {
      text: "The head of the DPRK delegation said that he looked for cooperation as before, read by the press as a wish for food and medical aid.",
      sources: ["donga-2002-04-29-49-missing", "hankyung-2002-04-29-beijing-hotel"],
    },
    {
      text: "The head of the Japanese delegation told the press that the aims of the talks had been reached.",
      sources: ["akahata-2002-05-01-red-cross-talks"],
    },
    {
      text: "The list of missing Koreans, then of 259, was written in Korean script, which held up the search.",
      sources: ["donga-2002-04-30-joint-report"],
    },
    {
      text: "The talks were announced by DPRK state media on 18 April and confirmed by the Foreign Ministry of Japan on the same day.",
      sources: ["voa-2002-04-18-officials-to-meet"],
    },
    {
      text: "The plan was for 29 and 30 April from the first announcement.",
      sources: ["voa-2002-04-18-officials-to-meet", "donga-2002-04-18-talks-announced"],
    },
    {
      text: "Foreign Minister Kawaguchi, then in Britain, called it important that the talks bring some progress on the abductions, though one meeting could not simply solve everything.",
      sources: ["hankyung-2002-04-29-red-cross"],
    },
    {
      text: "The talks went on and ended on the morning of 30 April.",
      sources: ["akahata-2002-05-01-red-cross-talks"],
    },
    {
      text: "Japan meant to keep a channel of dialogue with these talks and was ready, if the DPRK showed good will, to reopen the normalisation talks and to discuss food aid in a positive way, too, the Dong-A Ilbo wrote. Chief Cabinet Secretary Fukuda had hoped on 18 April that they would show clearly what the DPRK thought.",
      sources: ["donga-2002-04-29-49-missing", "voa-2002-04-18-officials-to-meet"],
    },
    {
      text: "The DPRK side said that it had already resumed its search for the missing Japanese, but gave nothing concrete on the persons whom Japan regards as abducted. It was also said to have asked informally about food aid.",
      sources: ["hankookilbo-2002-05-01-red-cross-end"],
    },
    {
      text: "The Dong-A Ilbo expected the DPRK side to bring up Koreans who went missing during the Second World War, atomic-bomb survivors and food at these talks too, and Japan to repeat that it could neither reopen the normalisation talks nor give food before the abductions were solved.",
      sources: ["donga-2002-04-18-talks-announced"],
    },
  ],
  sources: [
    "korea-np-2002-05-08-beijing-joint-report",
    "akahata-2002-05-01-red-cross-talks",
    "donga-2002-04-29-49-missing",
    "ifrc-2002-08-19-progress-in-talks",
    "bbc-2002-04-30-search",
  ],
  evidence: {
    start: ["korea-np-2002-05-08-beijing-joint-report", "donga-2002-04-29-49-missing", "voa-2002-04-29-talks-restart"],
    end: ["korea-np-2002-05-08-beijing-joint-report", "akahata-2002-05-01-red-cross-talks"],
    venue: ["hankyung-2002-04-29-beijing-hotel"],
    round: ["worldjpn-2002-03-22-mofa-statement-ja", "voa-2002-04-18-officials-to-meet"],
    delegations: [
      "korea-np-2002-05-08-beijing-joint-report",
      "akahata-2002-05-01-red-cross-talks",
      "donga-2002-04-29-49-missing",
      "hankyung-2002-04-29-beijing-hotel",
    ],
    topics: ["korea-np-2002-05-08-beijing-joint-report", "akahata-2002-05-01-red-cross-talks"],
    follows: ["worldjpn-2002-03-22-mofa-statement-ja"],
  },
  variants: [
    {
      field: "start",
      value: "2002-04-28",
      sources: ["voa-2002-04-26-first-public-contact"],
      note: "'Sunday', written before the talks; the plan announced on 18 April was 29 and 30 April",
    },
  ],
};
