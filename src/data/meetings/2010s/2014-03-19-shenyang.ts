import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2014-03-19-shenyang",
  title: "Red Cross talks in Shenyang on Japanese remains, second meeting of 2014",
  channel: "red-cross",
  status: "held",
  start: "2014-03-19",
  end: "2014-03-20",
  place: "shenyang",
  venue: "Traders Hotel (盛貿, 성마오), conference room",
  round: "follow-up to 3 March, with people versed in the remains question on both sides",
  series: "red-cross-talks",
  delegations: [
    {
      side: "JP",
      organization: "japanese-red-cross",
      capacity: "party",
      description: "three of the International Department and two press officers",
      size: 5,
      members: [
        { delegate: "osamu-tasaka", role: "head", post: "Director General, International Department" },
        { delegate: "sugai-jrcs", role: "member", post: "Deputy Director, International Department (国際部次長)" },
        { delegate: "tsuji-jrcs", role: "member", post: "Subsection chief, International Department (国際部係長)" },
      ],
      sources: ["sansyoukai-undated-fy2013-red-cross-delegates"],
    },
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "observer",
      size: 4,
      members: [{ delegate: "keiichi-ono", role: "observer", post: "Director, Northeast Asia Division" }],
      sources: ["sansyoukai-undated-fy2013-red-cross-delegates", "wowkorea-2014-03-20-bureau-talks-to-resume"],
    },
    {
      side: "JP",
      organization: "mhlw-japan",
      capacity: "observer",
      size: 2,
      members: [
        {
          delegate: "arima-mhlw",
          role: "observer",
          post: "Deputy head (室長補佐), External Affairs Office, Relief Planning Division, Social Welfare and War Victims' Relief Bureau",
        },
        { delegate: "okada-mhlw", role: "observer", post: "External Affairs Office, Relief Planning Division" },
      ],
      sources: ["sansyoukai-undated-fy2013-red-cross-delegates", "jrcs-2014-03-20-red-cross-talks-outline"],
    },
    {
      side: "KP",
      organization: "dprk-red-cross",
      capacity: "party",
      size: 2,
      members: [
        { delegate: "ri-ho-rim", role: "head", post: "Secretary General" },
        { delegate: "hong-dprkrc", role: "member", post: "Officer, International Department" },
      ],
      sources: ["sansyoukai-undated-fy2013-red-cross-delegates", "wowkorea-2014-03-19-red-cross-resumes"],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "observer",
      size: 2,
      members: [{ delegate: "ryu-song-il", role: "observer", post: "Chief of the Japanese affairs section" }],
      sources: ["sansyoukai-undated-fy2013-red-cross-delegates", "wowkorea-2014-03-20-bureau-talks-to-resume"],
    },
    {
      side: "KP",
      organization: "land-environment-dprk",
      capacity: "observer",
      size: 1,
      members: [],
      sources: ["sansyoukai-undated-fy2013-red-cross-delegates", "jrcs-2014-03-20-red-cross-talks-outline"],
    },
    {
      side: "KP",
      capacity: "observer",
      description:
        "one further delegate, not named; the Japanese Red Cross Society speaks of experts who have dealt with the remains",
      size: 1,
      members: [],
      sources: ["sansyoukai-undated-fy2013-red-cross-delegates", "jrcs-2014-03-20-red-cross-talks-outline"],
    },
  ],
  topics: ["remains", "grave-visits"],
  outcomes: [
    {
      text: "The DPRK Red Cross explained in detail the question of land development and private land at burial places; the Japanese side listened.",
      sources: ["jrcs-2014-03-20-red-cross-talks-outline"],
    },
    {
      text: "The Japanese Red Cross Society hoped that the year's grave visits, due to start again in mid-April, would go smoothly; the DPRK Red Cross answered that it wished to deal with this positively.",
      sources: ["jrcs-2014-03-20-red-cross-talks-outline"],
    },
    {
      text: "Both sides take the matter home and follow up; both agreed that the two societies and officials need to meet again at a suitable time.",
      sources: ["jrcs-2014-03-20-red-cross-talks-outline"],
    },
    {
      text: "Record of the press briefing: the DPRK side's experts made no concrete request such as compensation, and nothing was agreed on land development.",
      sources: ["sansyoukai-2023-10-31-red-cross-talks-outline"],
    },
    {
      text: "Ri Ho Rim called the talks very constructive and useful and said that the two sides agreed to go on and to prepare measures.",
      sources: ["wowkorea-2014-03-20-bureau-talks-to-resume"],
    },
    {
      text: "Record of the press briefing: as experts took part, the views exchanged went deeper than the last time; the gain is a shared view of the problems on each side.",
      sources: ["sansyoukai-2023-10-31-red-cross-talks-outline"],
    },
  ],
  sessions: [
    {
      start: "2014-03-19",
      summary: "15:00 to 22:00 local time.",
      sources: ["wowkorea-2014-03-20-bureau-talks-to-resume"],
    },
    {
      start: "2014-03-20",
      summary: "08:30 to 09:40 local time.",
      sources: ["wowkorea-2014-03-20-bureau-talks-to-resume"],
    },
  ],
  follows: "2014-03-03-shenyang",
  remarks: [
    {
      text: "Japan's Foreign Ministry announced the meeting on 13 March.",
      sources: ["japantimes-2014-03-13-red-cross-talks-next-week", "mofa-2014-03-14-kishida-press-conference"],
    },
    {
      text: "Arrival: both chief delegates reached Shenyang in the morning of the 19th.",
      sources: ["wowkorea-2014-03-19-red-cross-resumes"],
    },
    {
      text: "Arrival: both delegations reached Shenyang around noon of the 19th.",
      sources: ["nocut-2014-03-19-red-cross-resumes"],
    },
    {
      text: "A joint dinner lay within the hours of the 19th; read only on a blog copy of a newspaper dispatch.",
      sources: ["rakutenblog-2014-03-19-red-cross-first-day"],
    },
    {
      text: "Tasaka and Ono briefed the press on 20 March from 10:00 to 10:26.",
      sources: ["sansyoukai-2023-10-31-red-cross-talks-outline"],
    },
    {
      text: "In all eleven persons are listed for Japan and six for the DPRK.",
      sources: ["sansyoukai-undated-fy2013-red-cross-delegates"],
    },
  ],
  sources: ["jrcs-2014-03-20-red-cross-talks-outline", "wowkorea-2014-03-20-bureau-talks-to-resume"],
  evidence: {
    venue: [
      "sansyoukai-2023-10-31-red-cross-talks-outline",
      "sansyoukai-undated-fy2013-red-cross-delegates",
      "nocut-2014-03-19-red-cross-resumes",
    ],
    round: ["jrcs-2014-03-20-red-cross-talks-outline"],
    topics: ["jrcs-2014-03-20-red-cross-talks-outline"],
    follows: ["jrcs-2014-03-20-red-cross-talks-outline"],
  },
};
