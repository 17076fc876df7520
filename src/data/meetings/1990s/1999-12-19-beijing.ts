import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1999-12-19-beijing",
  title: "Red Cross talks in Beijing: joint statement of four points",
  channel: "red-cross",
  status: "held",
  start: "1999-12-19",
  end: "1999-12-21",
  place: "beijing",
  venue: "Japanese embassy (19 December), DPRK embassy (21 December)",
  round: "first Red Cross talks in two years",
  series: "red-cross-talks",
  delegations: [
    {
      side: "JP",
      organization: "japanese-red-cross",
      capacity: "party",
      members: [{ delegate: "tadateru-konoe", role: "head", post: "Vice President" }],
    },
    {
      side: "JP",
      organization: "government-japan",
      capacity: "observer",
      description: "government officials",
      members: [],
      sources: [
        "korea-np-1999-12-24-joint-statement",
        "people-1999-12-22-joint-press-statement",
        "reliefweb-1999-12-21-mofa-press-secretary",
      ],
    },
    {
      side: "KP",
      organization: "dprk-red-cross",
      capacity: "party",
      members: [{ delegate: "ho-hae-ryong", role: "head", post: "Vice Chairman" }],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "observer",
      description: "government officials",
      members: [],
      sources: [
        "korea-np-1999-12-24-joint-statement",
        "people-1999-12-22-joint-press-statement",
        "reliefweb-1999-12-21-mofa-press-secretary",
      ],
    },
  ],
  topics: ["home-visits", "missing-japanese", "missing-koreans", "abductions", "humanitarian-aid"],
  outcomes: [
    {
      text: "The third home visit is to resume around spring 2000 under the procedures agreed before.",
      sources: [
        "korea-np-1999-12-24-joint-statement",
        "people-1999-12-22-joint-press-statement",
        "donga-1999-12-21-four-points",
        "deseret-1999-12-21-talks",
      ],
    },
    {
      text: "Tracing is confirmed as a basic task of the Red Cross; the DPRK side is to ask its competent bodies for a proper search for the missing persons about whom the Japanese side had asked.",
      sources: ["korea-np-1999-12-24-joint-statement"],
    },
    {
      text: "The Japanese Red Cross Society is to ask its government to start food aid early on humanitarian grounds; the government is to consider it.",
      sources: [
        "korea-np-1999-12-24-joint-statement",
        "people-1999-12-22-joint-press-statement",
        "donga-1999-12-21-four-points",
        "deseret-1999-12-21-talks",
      ],
    },
    {
      text: "The question of Koreans missing since before 1945 is to be worked on together.",
      sources: ["korea-np-1999-12-24-joint-statement", "people-1999-12-22-joint-press-statement"],
    },
    {
      text: "Both sides are to take positive steps at the same time in 2000.",
      sources: ["korea-np-1999-12-24-joint-statement", "people-1999-12-22-joint-press-statement"],
    },
    { text: "Further talks are to be held as needed.", sources: ["korea-np-1999-12-24-joint-statement"] },
    {
      text: "The head of the Japanese delegation said that Japan had handed over the names of ten people whom it believed abducted.",
      sources: ["deseret-1999-12-21-talks"],
    },
  ],
  sessions: [
    {
      start: "1999-12-19",
      venue: "Japanese embassy",
      summary:
        "Full session of two hours behind closed doors; the DPRK delegation came to the embassy at ten in the morning.",
      sources: [
        "donga-1999-12-19-talks-open",
        "voa-1999-12-20-talks-stall",
        "reliefweb-1999-12-21-mofa-press-secretary",
      ],
    },
    {
      start: "1999-12-20",
      summary:
        "The second full session, set for ten in the morning, did not take place; working-level consultations went on and off and lasted into the next morning.",
      sources: ["afp-1999-12-20-second-day", "voa-1999-12-20-talks-stall", "reliefweb-1999-12-21-mofa-press-secretary"],
    },
    {
      start: "1999-12-21",
      venue: "DPRK embassy",
      summary: "Meeting from about two in the afternoon; four points agreed and the joint statement signed.",
      sources: [
        "reliefweb-1999-12-21-mofa-press-secretary",
        "donga-1999-12-21-four-points",
        "deseret-1999-12-21-talks",
      ],
    },
  ],
  follows: "1997-09-06-beijing",
  remarks: [
    {
      text: "The joint statement names the joint press statement of the Workers' Party of Korea and Japanese parties of 3 December 1999 as its basis.",
      sources: ["korea-np-1999-12-24-joint-statement"],
    },
    {
      text: "The head of the Japanese delegation was called back on his way to the airport on 21 December for the closing round.",
      sources: ["voa-1999-12-21-humanitarian-deal"],
    },
    {
      text: "The head of the DPRK delegation appealed for help, saying that every effort had gone into farming but that the situation was not yet satisfactory, an agency reported.",
      sources: ["donga-1999-12-20-appeal-for-food"],
    },
    {
      text: "Unnamed diplomatic sources said that in these and in the preliminary talks the DPRK side did not object when the Japanese side spoke of abductions, and repeatedly thanked Japan for the food of 1995 to 1997. It asked for food for several years but named neither an amount nor a time; it said that grain would fall 1.2 to 1.5 million tonnes short of what the country needed.",
      sources: ["japantimes-2000-01-06-food-talks"],
    },
    {
      text: "Asked on 24 December under what circumstances the halt to food aid would end, Foreign Minister Kono said that the Red Cross would put humanitarian aid to the government, which would consider it fully.",
      sources: ["mofa-1999-12-24-kono-press"],
    },
    {
      text: "The DPRK's radio warned on the weekend of the opening that relations would worsen further if Japan brought up unjust issues such as the suspected abductions. An official of the DPRK embassy in Beijing blamed the delay of the second session on Japan, telling journalists by telephone that its attitude did not seem right, according to a dispatch of 20 December.",
      sources: ["afp-1999-12-20-second-day"],
    },
    {
      text: "The head of the Japanese delegation told reporters that food aid could begin as soon as March or April 2000, though logistical problems had to be solved.",
      sources: ["deseret-1999-12-21-talks"],
    },
    {
      text: "Japanese officials had said that any resumption of food aid would depend on progress in the talks in Beijing. After the agreement a Japanese official said that it named no number of cases, and that the DPRK's inquiry would go by what the Japanese side asserted.",
      sources: ["voa-1999-12-20-talks-stall", "voa-1999-12-21-humanitarian-deal"],
    },
    {
      text: "Against the Japanese side's call to clear up the suspected abductions the DPRK side played a new card, an inquiry into Koreans who had gone missing before 1945 and other matters, and got it into the agreed text, the JoongAng Ilbo wrote.",
      sources: ["joongang-525356-home-visits-next-spring"],
    },
  ],
  sources: [
    "korea-np-1999-12-24-joint-statement",
    "people-1999-12-22-joint-press-statement",
    "reliefweb-1999-12-21-mofa-press-secretary",
    "deseret-1999-12-21-talks",
  ],
  evidence: {
    start: [
      "korea-np-1999-12-24-joint-statement",
      "people-1999-12-22-joint-press-statement",
      "reliefweb-1999-12-21-mofa-press-secretary",
      "donga-1999-12-19-talks-open",
    ],
    end: [
      "korea-np-1999-12-24-joint-statement",
      "people-1999-12-22-joint-press-statement",
      "seoul-1999-12-22-wives-next-spring",
      "deseret-1999-12-21-talks",
      "voa-1999-12-21-humanitarian-deal",
    ],
    venue: ["donga-1999-12-19-talks-open", "donga-1999-12-21-four-points", "deseret-1999-12-21-talks"],
    round: ["seoul-1999-12-22-wives-next-spring"],
    delegations: [
      "korea-np-1999-12-24-joint-statement",
      "people-1999-12-22-joint-press-statement",
      "donga-1999-12-19-talks-open",
      "deseret-1999-12-21-talks",
    ],
    topics: [
      "reliefweb-1999-12-21-mofa-press-secretary",
      "korea-np-1999-12-24-joint-statement",
      "voa-1999-12-21-humanitarian-deal",
    ],
  },
  variants: [
    {
      field: "end",
      value: "1999-12-20",
      sources: ["donga-1999-12-19-talks-open", "seoul-1999-12-22-wives-next-spring", "voa-1999-12-20-talks-stall"],
      note: "The planned end",
    },
    {
      field: "end",
      value: "1999-12-20",
      sources: ["piej-2015-02-06-blog"],
      note: "A blog of 2015, low reliability, gives 19 and 20 December as the days of the talks",
    },
    {
      field: "outcomes",
      value: "the Japanese Red Cross Society agreed to resume food aid",
      sources: ["voa-1999-12-21-humanitarian-deal"],
      note: "In the same report a Japanese official says that the society will propose it to the government",
    },
    {
      field: "follows",
      value: "1999-12-01-pyongyang-murayama",
      sources: ["korea-np-1999-12-24-joint-statement"],
      note: "The party mission whose joint press statement the talks took as their basis",
    },
    {
      field: "outcomes",
      value:
        "the DPRK side asked for 1.2 to 1.3 million tonnes of food, here and in the preliminary talks, and Japan said that it would consider this",
      sources: ["seoul-2000-03-04-talks-in-april"],
      note: "In The Japan Times it named no amount, and a number of this size was the shortfall of the harvest",
    },
  ],
};
