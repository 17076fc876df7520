import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2004-11-09-pyongyang",
  title: "Third working-level consultations after the second summit",
  channel: "government",
  status: "held",
  start: "2004-11-09",
  end: "2004-11-14",
  place: "pyongyang",
  round:
    "third of three working-level rounds in 2004, raised to director-general level and held in Pyongyang for the first time",
  series: "working-level-consultations",
  delegations: [
    {
      side: "JP",
      organization: "government-japan",
      capacity: "party",
      description:
        "Foreign Ministry, with nine from the police and three from the Cabinet Secretariat's support office",
      size: 19,
      members: [
        { delegate: "mitoji-yabunaka", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
        {
          delegate: "akitaka-saiki",
          role: "member",
          post: "Deputy Director-General, Asian and Oceanian Affairs Bureau",
        },
        { delegate: "naoki-ito", role: "member", post: "Director, Northeast Asia Division" },
        {
          delegate: "hiroshi-oguma",
          role: "member",
          post: "Head of the Cabinet Secretariat's support office for abductees and families",
        },
        {
          delegate: "shigeru-kitamura",
          role: "member",
          post: "Head of the foreign affairs division, National Police Agency",
        },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [
        { delegate: "ma-chol-su", role: "head", post: "Director-general" },
        { delegate: "song-il-ho", role: "member", post: "Vice director" },
      ],
    },
    {
      side: "KP",
      organization: "inquiry-committee-2004",
      capacity: "party",
      members: [
        {
          delegate: "jin-il-bo",
          role: "head",
          post: "Director-general, Ministry of People's Security; head of the inquiry committee",
        },
      ],
    },
  ],
  topics: ["abductions", "missing-japanese", "security"],
  outcomes: [
    {
      text: "The head of the DPRK's inquiry committee explained its findings to the Japanese team in person; the account stayed at eight dead and two never entered.",
      sources: ["akahata-2004-12-25-government-text", "asyura-2004-11-15-third-round-documents"],
    },
    {
      text: "The DPRK handed over papers and objects said to concern six of the ten, and copies of court papers on two persons whom it called responsible.",
      sources: ["akahata-2004-12-25-government-text", "asyura-2004-11-15-yomiuri-results"],
    },
    {
      text: "Bones said to be those of one abductee were handed to the head of the Japanese team on 14 November, according to KCNA's memorandum.",
      sources: ["chosonsinbo-2005-01-27-memorandum-text"],
    },
    {
      text: "Japan named five missing persons who were not on its list; the answer was that their entry could not be confirmed.",
      sources: ["asyura-2004-11-15-yomiuri-results", "yomitokyo-2018-mofa-text"],
    },
    {
      text: "The team heard sixteen persons presented as witnesses and visited a hospital and other places; the talks came to more than fifty hours.",
      sources: ["akahata-2004-12-25-government-text", "yomitokyo-2018-mofa-text"],
    },
    {
      text: "The team also met a roving ambassador of the Foreign Ministry, and the DPRK's delegate to the six-party talks.",
      sources: ["korea-np-2004-11-16-third-round", "taipeitimes-2004-11-12-six-way-talks"],
    },
    {
      text: "Both sides reconfirmed what the second summit had agreed, by Choson Sinbo.",
      sources: ["korea-np-2004-11-16-third-round"],
    },
    {
      text: "The head of the inquiry committee called the inquiry difficult, by Yabunaka's report: much time had gone by, persons concerned had died, and where a special agency was involved those who carried out the abductions had burnt or thrown away the papers.",
      sources: ["narkn-2004-11-16-yabunaka-briefing"],
    },
    {
      text: "A man presented as an abductee's husband would not be photographed or give hair for a DNA test; he showed two photographs and would not part with them, by Yabunaka's report.",
      sources: ["narkn-2004-11-16-yabunaka-briefing"],
    },
    {
      text: "Asked by Japan to hold six-party talks within the year, the DPRK answered on 11 November that the circumstances did not allow them to reopen soon, Senior Vice Foreign Minister Shuzen Tanigawa said.",
      sources: ["hankookilbo-2004-11-12-six-party"],
    },
    {
      text: "Yabunaka spoke with Kim Kye Gwan on the nuclear question for two hours or more, a talk that the DPRK side had arranged. Yabunaka called the six-party talks the only way to settle it and said that a next round within the year was very important; Japan made sure that the DPRK side stood by a settlement in that framework, the Diet was told.",
      sources: ["kokalog-2004-11-kim-kye-gwan"],
    },
    {
      text: "At the opening of the talk with Yabunaka Kim Kye Gwan said through an interpreter that he wished to exchange views on what was pending between the two countries, above all on the promises of the two summits and on carrying out the Pyongyang Declaration.",
      sources: ["brecorder-2004-11-12-nuclear"],
    },
    {
      text: "The DPRK side said that the eight death certificates shown earlier had been made in a hurry and were not accurate; read only on a forum copy of a Yomiuri report.",
      sources: ["asyura-2004-11-15-yomiuri-results"],
    },
  ],
  sessions: [
    {
      start: "2004-11-10",
      summary: "The team heard the head of the inquiry committee for almost nine hours.",
      sources: ["kokalog-2004-inquiry-head-hearings"],
    },
    {
      start: "2004-11-11",
      summary:
        "Meeting with the delegate to the six-party talks; about an hour and a half with the head of the inquiry committee in the morning, and about six hours again after that.",
      sources: ["kokalog-2004-inquiry-head-hearings", "taipeitimes-2004-11-12-six-way-talks"],
    },
    {
      start: "2004-11-14",
      summary:
        "Staff of the hospital where the missing are said to have been were questioned for about three hours in the morning, the head of the inquiry committee and others in the afternoon; read only on a forum copy of a Sankei report.",
      sources: ["asyura-2004-11-15-sankei-third-round"],
    },
  ],
  follows: "2004-09-25-beijing",
  remarks: [
    {
      text: "The stay was lengthened by two days, according to Choson Sinbo.",
      sources: ["korea-np-2004-11-16-third-round"],
    },
    {
      text: "The team flew home on a chartered plane on 15 November.",
      sources: ["asyura-2004-11-15-third-round-documents"],
    },
    {
      text: "The head of the inquiry committee was heard for some twenty hours in all; read only on a forum copy of a newspaper report.",
      sources: ["asyura-2004-11-15-third-round-documents"],
    },
    {
      text: "Choson Sinbo wrote that for the first time people of both sides' investigating bodies had met face to face and an inquiry had been made on the spot. The roving ambassador whom the team met was Jong Thae Hwa, head of the DPRK's team in the normalisation talks.",
      sources: ["korea-np-2004-11-16-third-round"],
    },
    {
      text: "As the talks began Yabunaka said that discussions on normal relations could not start unless the question of the abductees was settled.",
      sources: ["voa-2004-11-09-abduction-talks"],
    },
    {
      text: "The DPRK had dated the death of one abductee to 1993 and later put it in April 1994, the Financial Times wrote as retold by China News Service, read on a copy.",
      sources: ["chinanews-2004-12-10-ft-pressure"],
    },
    {
      text: "By Radio Free Asia the team is said to have met the man presented as an abductee's husband in the afternoon of 12 November. The DPRK had not let Japanese media come along to these talks.",
      sources: ["rfa-2004-11-12-extended"],
    },
  ],
  sources: [
    "goj-2004-12-24-close-examination-en",
    "akahata-2004-12-25-government-text",
    "korea-np-2004-11-16-third-round",
    "asyura-2004-11-16-chosonsinbo",
  ],
  evidence: {
    start: [
      "goj-2004-12-24-close-examination-en",
      "akahata-2004-12-25-government-text",
      "voa-2004-11-09-abduction-talks",
    ],
    end: ["goj-2004-12-24-close-examination-en", "akahata-2004-12-25-government-text"],
    place: ["akahata-2004-12-25-government-text", "voa-2004-11-09-abduction-talks"],
    round: ["korea-np-2004-11-16-third-round", "asyura-2004-11-15-sankei-third-round"],
    delegations: [
      "korea-np-2004-11-16-third-round",
      "voa-2004-11-09-abduction-talks",
      "narkn-2004-11-08-yabunaka-request",
      "shugiin-2004-12-02-abductions-committee",
      "bunshun-third-round-police-account",
      "asyura-2004-11-15-third-round-documents",
    ],
    outcomes: [
      "akahata-2004-12-25-government-text",
      "chosonsinbo-2005-01-27-memorandum-text",
      "korea-np-2004-11-16-third-round",
      "taipeitimes-2004-11-12-six-way-talks",
      "ikjeld-2004-11-16-returned",
      "asyura-2004-11-15-yomiuri-results",
      "asyura-2004-11-15-third-round-documents",
    ],
  },
  variants: [
    {
      field: "end",
      value: "2004-11-12",
      sources: ["voa-2004-11-09-abduction-talks"],
      note: "Plan at the start: Tuesday to Friday",
    },
    {
      field: "end",
      value: "2004-11-15",
      sources: ["korea-np-2004-11-16-third-round"],
      note: "Counts to the day of departure",
    },
  ],
};
