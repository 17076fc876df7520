import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2002-08-18-pyongyang",
  title: "Red Cross talks in Pyongyang: results of both searches exchanged, reunions and a fourth home visit agreed",
  channel: "red-cross",
  status: "held",
  start: "2002-08-18",
  end: "2002-08-19",
  place: "pyongyang",
  venue: "People's Palace of Culture",
  round: "called the first Red Cross talks held in the DPRK capital; second of the year",
  series: "red-cross-talks",
  delegations: [
    {
      side: "JP",
      organization: "japanese-red-cross",
      capacity: "party",
      size: 3,
      members: [{ delegate: "hiroshi-higashiura", role: "head", post: "Director, International Department" }],
    },
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "observer",
      size: 2,
      members: [
        { delegate: "shigekazu-sato", role: "observer", post: "Councillor (deputy director-general), Asian bureau" },
        { delegate: "kenji-hiramatsu", role: "observer", post: "Foreign Ministry official" },
      ],
      sources: ["ifrc-2002-08-19-progress-in-talks", "ap-2002-08-18-red-cross", "donga-2002-08-18-talks-open"],
    },
    {
      side: "KP",
      organization: "dprk-red-cross",
      capacity: "party",
      members: [
        {
          delegate: "ri-ho-rim",
          role: "head",
          post: "Deputy Secretary General (IFRC); department director (joint report)",
        },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "observer",
      members: [{ delegate: "o-hae-song", role: "observer", post: "Deputy bureau director" }],
      sources: ["ifrc-2002-08-19-progress-in-talks", "donga-2002-08-18-talks-open"],
    },
  ],
  topics: ["missing-japanese", "missing-koreans", "home-visits", "japanese-spouses", "abductions"],
  outcomes: [
    {
      text: "The DPRK Red Cross gave information on six of 49 priority cases of missing Japanese.",
      sources: [
        "ifrc-2002-08-19-progress-in-talks",
        "hankookilbo-2002-08-20-sixth-talks",
        "donga-2002-08-19-six-confirmed",
      ],
    },
    {
      text: "Two of the six are alive.",
      sources: ["ifrc-2002-08-19-progress-in-talks", "donga-2002-08-19-six-confirmed"],
    },
    {
      text: "Four of the six died of illness; none of the six is among the eleven suspected to have been abducted.",
      sources: ["donga-2002-08-19-six-confirmed"],
    },
    {
      text: "The DPRK Red Cross promised to strengthen its tracing together with the authorities concerned and to look further into the remaining cases.",
      sources: ["ifrc-2002-08-19-progress-in-talks", "hankookilbo-2002-08-20-sixth-talks"],
    },
    {
      text: "The Japanese Red Cross Society gave information on three missing Koreans, whose names were among the 55 on a list presented at the talks in Beijing; one of the three is alive.",
      sources: ["ifrc-2002-08-19-progress-in-talks"],
    },
    {
      text: "According to the joint report the one survivor of the three lives in Japan.",
      sources: ["hankyung-2002-08-19-joint-report", "people-2002-08-20-joint-press-release"],
    },
    {
      text: "Through the Red Cross the surviving Korean had sent a video and photographs to a sister in Pyongyang not seen for more than 60 years; the two had spoken by telephone shortly before the talks.",
      sources: ["ifrc-2002-08-19-progress-in-talks"],
    },
    {
      text: "Both delegations are to take measures as soon as possible so that the survivors can meet their families.",
      sources: [
        "ifrc-2002-08-19-progress-in-talks",
        "hankyung-2002-08-19-joint-report",
        "people-2002-08-20-joint-press-release",
      ],
    },
    {
      text: "The Japanese Red Cross Society is to go on tracing those still missing; its head of delegation assured his counterpart of it before the press in Pyongyang.",
      sources: ["ifrc-2002-08-19-progress-in-talks", "hankyung-2002-08-19-joint-report"],
    },
    {
      text: "A fourth home visit of Japanese women who had married Koreans and moved to the DPRK between 1959 and 1981 is to take place towards the end of October 2002.",
      sources: ["ifrc-2002-08-19-progress-in-talks"],
    },
    {
      text: "The joint report sets the fourth home visit for about late October.",
      sources: [
        "hankyung-2002-08-19-joint-report",
        "people-2002-08-20-joint-press-release",
        "donga-2002-08-19-six-confirmed",
        "hankookilbo-2002-08-20-sixth-talks",
      ],
    },
    { text: "The next meeting was left open in date and place.", sources: ["ifrc-2002-08-19-progress-in-talks"] },
    {
      text: "Both sides are to stay in close contact, to hold working consultations as needed and to fix the next talks soon.",
      sources: ["hankyung-2002-08-19-joint-report", "voa-2002-08-19-little-progress"],
    },
  ],
  sessions: [
    {
      start: "2002-08-18",
      venue: "People's Palace of Culture",
      summary:
        "First day: home visits agreed in principle, for the autumn, the DPRK side handing over a list of women for the next group; by reports the Japanese side told the fate of a few of the 314 missing Koreans.",
      sources: ["donga-2002-08-18-first-day", "voa-2002-08-18-talks-open", "hankookilbo-2002-08-19-first-day"],
    },
    {
      start: "2002-08-19",
      summary:
        "Second day: in the morning the Japanese side met those who carry out the search; the joint report of four points was issued at the end.",
      sources: [
        "hankyung-2002-08-19-joint-report",
        "hankyung-2002-08-19-investigators-met",
        "donga-2002-08-19-six-confirmed",
      ],
    },
  ],
  follows: "2002-04-29-beijing",
  remarks: [
    { text: "Officials of both foreign ministries were present.", sources: ["ifrc-2002-08-19-progress-in-talks"] },
    {
      text: "The IFRC says that the matters had been pending for a year, and speaks of nationals of both sides missing since before 1945.",
      sources: ["ifrc-2002-08-19-progress-in-talks"],
    },
    {
      text: "The head of the DPRK delegation voiced optimism before the talks; Japanese Foreign Ministry officials called the mood friendly.",
      sources: ["voa-2002-08-18-talks-open"],
    },
    {
      text: "Afterwards the Japanese side said that the DPRK side had shown good faith but regretted that nothing was said on the suspected abductions.",
      sources: ["donga-2002-08-19-six-confirmed"],
    },
    {
      text: "Looking back on 23 August, the Dong-A Ilbo wrote that the Red Cross talks had made no progress on the suspected abductions.",
      sources: ["donga-2002-08-23-director-talks"],
    },
    {
      text: "According to NHK the Japanese side meant to ask in detail how far the search for the 49 had come and how it was carried out, and to clear up when the fourth home visit would take place.",
      sources: ["hankyung-2002-08-15-delegation-leaves"],
    },
    {
      text: "KCNA said on 17 August, according to NHK, that the people of the DPRK wished for normal and better relations with Japan, that the search for the missing had been going on until then, and that the DPRK for its part had dealt in a forward-looking way with the abductions that Japan raised.",
      sources: ["hankyung-2002-08-17-delegation-arrives"],
    },
    {
      text: "A spokesman of the Japanese Red Cross Society told reporters that the society expected its delegation to propose new inquiries to find the missing.",
      sources: ["joongangdaily-2002-08-talks-begin"],
    },
  ],
  sources: [
    "ifrc-2002-08-19-progress-in-talks",
    "hankyung-2002-08-19-joint-report",
    "people-2002-08-20-joint-press-release",
    "donga-2002-08-19-six-confirmed",
  ],
  evidence: {
    start: [
      "ifrc-2002-08-19-progress-in-talks",
      "donga-2002-08-18-talks-open",
      "ap-2002-08-18-red-cross",
      "voa-2002-08-18-talks-open",
    ],
    end: [
      "ifrc-2002-08-19-progress-in-talks",
      "hankyung-2002-08-19-joint-report",
      "hankookilbo-2002-08-20-sixth-talks",
    ],
    venue: ["voa-2002-08-18-talks-open", "donga-2002-08-18-first-day"],
    round: ["ifrc-2002-08-19-progress-in-talks", "donga-2002-08-18-first-day"],
    delegations: [
      "ifrc-2002-08-19-progress-in-talks",
      "hankyung-2002-08-19-joint-report",
      "ap-2002-08-18-red-cross",
      "donga-2002-08-18-talks-open",
    ],
    topics: ["ifrc-2002-08-19-progress-in-talks", "hankyung-2002-08-19-joint-report", "ap-2002-08-18-red-cross"],
    follows: ["ifrc-2002-08-19-progress-in-talks"],
  },
  variants: [
    {
      field: "round",
      value: "sixth Red Cross talks",
      sources: ["hankookilbo-2002-08-20-sixth-talks"],
      note: "The record has five sessions since 1997; the Dong-A Ilbo counted four up to March 2000",
    },
    {
      field: "round",
      value: "Red Cross talks in Pyongyang already from 27 January to 28 February 1956",
      sources: ["jrc-humanitarian-journal-3-2014-p63"],
      note: "Chronology in a journal of the Japanese Red Cross",
    },
    {
      field: "outcomes",
      value: "visiting rights for about 2,000 Japanese women",
      sources: ["voa-2002-08-19-little-progress"],
      note: "The joint report and the IFRC have one further group",
    },
  ],
};
