import type { Meetings } from "../types.ts";

export const meetings: Meetings = [
  {
    id: "2011-07-21-changchun",
    title: "Reported contact of a former Japanese minister with the DPRK's ambassador",
    channel: "informal",
    status: "reported",
    start: "2011-07-21",
    end: "2011-07-22",
    place: "changchun",
    venue: "a hotel in Changchun",
    round: "several meetings over two days",
    delegations: [
      {
        side: "JP",
        organization: "dpj",
        capacity: "party",
        description: "with an official of the Headquarters for the Abduction Issue, not named",
        members: [
          {
            delegate: "hiroshi-nakai",
            role: "head",
            post: "Chairman of the Budget Committee of the House of Representatives; former minister for the abduction issue",
          },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "song-il-ho", role: "head", post: "Ambassador for normalisation talks with Japan" }],
      },
    ],
    topics: ["abductions", "normalisation"],
    outcomes: [
      {
        text: "Believed to have discussed the agreement of 2008 on a new inquiry and terms for resuming talks.",
        sources: ["kyodo-2011-07-25-ex-minister-met", "japantimes-2011-07-26-nakai-envoy"],
      },
    ],
    follows: "2008-08-11-shenyang",
    remarks: [
      {
        text: "The politician denied the meeting, the government's spokesman said that he knew of none, and the Foreign Ministry that it was not involved.",
        sources: ["kyodo-2011-07-25-ex-minister-met"],
      },
      {
        text: "On 27 July the Chief Cabinet Secretary said that an official of the Headquarters for the Abduction Issue had taken leave and gone along as interpreter, and that the trip was private.",
        sources: ["japantimes-2011-07-28-rumors"],
      },
      {
        text: "In June 2013 the politician said that he had held four secret talks with the DPRK's ambassador, in China and in Singapore, since September 2010.",
        sources: ["kyodo-2013-06-06-four-talks"],
      },
    ],
    sources: [
      "kyodo-2011-07-25-ex-minister-met",
      "japantimes-2011-07-26-nakai-envoy",
      "hankookilbo-2011-07-25-nakai-song",
      "japantimes-2011-07-28-rumors",
    ],
    evidence: {
      start: ["kyodo-2011-07-25-ex-minister-met", "hankookilbo-2011-07-25-nakai-song", "yomitokyo-2011-07-25-fnn"],
      end: ["kyodo-2011-07-25-ex-minister-met", "hankookilbo-2011-07-25-nakai-song"],
      place: ["kyodo-2011-07-25-ex-minister-met", "japantimes-2011-07-26-nakai-envoy"],
      venue: ["kyodo-2011-07-25-ex-minister-met", "japantimes-2011-07-26-nakai-envoy"],
      round: ["kyodo-2011-07-25-ex-minister-met", "japantimes-2011-07-26-nakai-envoy"],
      delegations: ["kyodo-2011-07-25-ex-minister-met", "japantimes-2011-07-26-nakai-envoy"],
    },
    variants: [
      {
        field: "start",
        value: "2011-07-20",
        sources: ["japantimes-2011-07-26-nakai-envoy"],
        note: "Wednesday and Thursday of the week before, that is 20 and 21 July",
      },
      { field: "end", value: "2011-07-21", sources: ["japantimes-2011-07-26-nakai-envoy"] },
    ],
  },
  {
    id: "2011-11-contact-on-remains",
    title: "Reported secret contact at which Japan raised the remains",
    channel: "informal",
    status: "reported",
    start: "2011-11",
    delegations: [
      {
        side: "JP",
        organization: "government-japan",
        capacity: "party",
        description: "an official of the Japanese government, not named",
        members: [],
      },
      { side: "KP", capacity: "party", description: "the DPRK side, not described further", members: [] },
    ],
    topics: ["remains"],
    outcomes: [
      {
        text: "Japan raised the collection of remains of Japanese and the upkeep of burial places; the DPRK side did not answer in the negative.",
        sources: ["swissinfo-2012-remains-raised"],
      },
    ],
    remarks: [
      {
        text: "Told by several sources close to the relations of the two countries, in Kyodo; no source read gives the place or the names.",
        sources: ["swissinfo-2012-remains-raised"],
      },
    ],
    sources: ["swissinfo-2012-remains-raised", "newspim-2012-04-20-remains-offer"],
    evidence: {
      start: ["newspim-2012-04-20-remains-offer", "swissinfo-2012-remains-raised"],
      topics: ["swissinfo-2012-remains-raised"],
    },
  },
  {
    id: "2012-01-09-china",
    title:
      "Reported contact of a former Japanese minister with a DPRK delegation, after the death of the DPRK's leader",
    channel: "informal",
    status: "reported",
    start: "2012-01-09",
    end: "2012-01-10",
    place: "shenyang",
    round: "continues the contact of July 2011",
    delegations: [
      {
        side: "JP",
        organization: "dpj",
        capacity: "party",
        description:
          "member of the House of Representatives, with an official of the Headquarters for the Abduction Issue",
        members: [{ delegate: "hiroshi-nakai", role: "head", post: "Former minister for the abduction issue" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [
          { delegate: "song-il-ho", role: "head", post: "Ambassador for normalisation talks, thought to lead" },
        ],
      },
    ],
    topics: ["abductions", "normalisation"],
    outcomes: [{ text: "Believed to have discussed the abductions and terms for restarting government talks." }],
    follows: "2011-07-21-changchun",
    remarks: [
      {
        text: "His office confirmed only the trip to China; the government did not comment.",
        sources: ["taipeitimes-2012-01-11-secret-talks"],
      },
      {
        text: "By the Sankei Shimbun of March 2012 the prime minister had approved the contact beforehand.",
        sources: ["mbn-2012-03-15-spouses"],
      },
      {
        text: "In June 2013 the politician said that he had held four secret talks with the DPRK's ambassador, in China and in Singapore, since September 2010.",
        sources: ["kyodo-2013-06-06-four-talks"],
      },
    ],
    sources: ["japantimes-2012-01-10-secret-talks", "taipeitimes-2012-01-11-secret-talks"],
    evidence: {
      end: ["japantimes-2012-01-10-secret-talks"],
      place: ["mbn-2012-03-15-spouses"],
      delegations: ["japantimes-2012-01-10-secret-talks", "chinanet-ja-2012-01-10-nakai"],
    },
    variants: [
      { field: "place", value: "northeast China", sources: ["chinanet-ja-2012-01-10-nakai"], note: "No city named" },
      { field: "place", value: "eastern China", sources: ["dailynk-2012-01-whispers"], note: "No city named" },
      {
        field: "place",
        value: "China",
        sources: ["japantimes-2012-01-10-secret-talks", "taipeitimes-2012-01-11-secret-talks"],
        note: "No city named",
      },
    ],
  },
  {
    id: "2012-07-foreign-ministers",
    title: "Contact of the foreign ministers at the ASEAN meetings of July 2012, known from a later report",
    channel: "multilateral",
    status: "reported",
    start: "2012-07",
    series: "foreign-ministers",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [{ delegate: "koichiro-gemba", role: "head", post: "Minister for Foreign Affairs" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "pak-ui-chun", role: "head", post: "Minister of Foreign Affairs" }],
      },
    ],
    topics: [],
    outcomes: [],
    remarks: [
      {
        text: "Known only from the report on the words of July 2013, which calls those the first contact since; it gives neither day nor place nor names.",
        sources: ["asahi-2013-07-01-kishida-pak"],
      },
      {
        text: "Both ministers were at the ASEAN Regional Forum in Phnom Penh on 12 July 2012; the pages read on it do not tell of a contact.",
        sources: ["joongang-ja-2012-07-13-arf"],
      },
    ],
    sources: ["asahi-2013-07-01-kishida-pak"],
    evidence: { delegations: ["asahi-2013-07-01-kishida-pak", "joongang-ja-2012-07-13-arf"] },
  },
  {
    id: "2012-08-09-beijing",
    title: "Red Cross talks in Beijing on Japanese remains and grave visits",
    channel: "red-cross",
    status: "held",
    start: "2012-08-09",
    end: "2012-08-10",
    place: "beijing",
    venue: "Jianguo Hotel",
    round: "first meeting of the two societies since August 2002 in Pyongyang; working level",
    series: "red-cross-talks",
    delegations: [
      {
        side: "JP",
        organization: "japanese-red-cross",
        capacity: "party",
        size: 3,
        members: [{ delegate: "osamu-tasaka", role: "head", post: "Director General, International Department" }],
      },
      {
        side: "KP",
        organization: "dprk-red-cross",
        capacity: "party",
        size: 3,
        members: [{ delegate: "ri-ho-rim", role: "head", post: "Secretary General, Central Committee" }],
      },
    ],
    topics: ["remains", "grave-visits", "arrangements"],
    outcomes: [
      {
        text: "The two societies will go on talking about the remains and will report what was raised to their governments.",
        sources: ["kcna-2012-08-10-red-cross-talks", "jrc-2012-08-17-exchange-report"],
      },
      {
        text: "They agreed to ask their governments to cooperate, so that talks go on with officials taking part.",
        sources: ["jrc-2012-08-17-exchange-report", "sankei-2012-08-10-red-cross-talks"],
      },
      {
        text: "The DPRK side answered that relatives and the Japanese Red Cross Society are welcome to visit graves at any time.",
        sources: ["jrc-2012-08-17-exchange-report"],
      },
      {
        text: "The DPRK side passed on by word of mouth the areas where remains are being surveyed and the number confirmed so far; no page that was read prints them.",
        sources: ["sankei-2012-08-10-red-cross-talks"],
      },
      {
        text: "Ri Ho Rim told reporters that agreement had been reached to some degree and that other important matters would be discussed further.",
        sources: ["sankei-2012-08-10-red-cross-talks"],
      },
    ],
    sessions: [
      {
        start: "2012-08-09",
        summary: "Two hours in the afternoon; announced for 15:00 local time.",
        sources: [
          "cntv-2012-08-11-red-cross-talks",
          "seoul-2012-08-10-red-cross-result",
          "jrc-2012-08-07-exchange-planned",
        ],
      },
      {
        start: "2012-08-10",
        summary: "About an hour and a half in the morning; announced to end at 12:00 local time.",
        sources: ["seoul-2012-08-10-red-cross-result", "jrc-2012-08-07-exchange-planned"],
      },
    ],
    follows: "2002-08-18-pyongyang",
    remarks: [
      {
        text: "The abductions were not mentioned in the two days, says Sankei.",
        sources: ["sankei-2012-08-10-red-cross-talks"],
      },
      {
        text: "No government officials sat in; Tasaka hoped for a second round with them.",
        sources: ["cntv-2012-08-11-red-cross-talks"],
      },
      {
        text: "The meeting came about after a letter of the Japanese Red Cross Society of 25 July 2012; the Hankyoreh adds that the DPRK pushed for it.",
        sources: [
          "hani-2012-08-09-red-cross-meetings",
          "hani-ko-2012-08-08-red-cross-contact",
          "jrc-2012-08-17-exchange-report",
        ],
      },
      { text: "Six persons of working level in all were announced.", sources: ["mbn-2012-08-red-cross-plan"] },
      {
        text: "First meeting of the two societies since Kim Jong Un took over; only on a blog copy of a Mainichi report.",
        sources: ["mainichi-2012-08-10-red-cross-talks"],
      },
      {
        text: "Sankei recalled that the societies had signed a joint communiqué in 1956 and that the question had then been left alone for more than fifty years.",
        sources: ["sankei-2012-08-10-red-cross-talks"],
      },
    ],
    sources: [
      "jrc-2012-08-17-exchange-report",
      "kcna-2012-08-10-red-cross-talks",
      "sankei-2012-08-10-red-cross-talks",
      "cntv-2012-08-11-red-cross-talks",
    ],
    evidence: {
      start: ["jrc-2012-08-17-exchange-report", "kcna-2012-08-10-red-cross-talks"],
      end: ["jrc-2012-08-17-exchange-report", "kcna-2012-08-10-red-cross-talks"],
      place: ["jrc-2012-08-17-exchange-report", "kcna-2012-08-10-red-cross-talks"],
      venue: ["jrc-2012-08-07-exchange-planned", "dailynk-2012-08-red-cross-ko"],
      round: ["chibanippo-2012-08-07-red-cross-plan", "seoul-2012-08-10-red-cross-result"],
      delegations: [
        "jrc-2012-08-17-exchange-report",
        "jrc-2012-08-07-exchange-planned",
        "kcna-2012-08-10-red-cross-talks",
        "cntv-2012-08-11-red-cross-talks",
      ],
      topics: [
        "jrc-2012-08-07-exchange-planned",
        "jrc-2012-08-17-exchange-report",
        "kcna-2012-08-10-red-cross-talks",
        "hani-2012-08-09-red-cross-meetings",
      ],
      outcomes: [
        "jrc-2012-08-17-exchange-report",
        "kcna-2012-08-10-red-cross-talks",
        "sankei-2012-08-10-red-cross-talks",
        "dailynk-2012-08-10-red-cross-en",
        "mbn-2012-08-red-cross-result",
        "rirc-2012-red-cross-talks",
        "kfa-switzerland-2012-08-red-cross",
      ],
      follows: ["chibanippo-2012-08-07-red-cross-plan", "seoul-2012-08-10-red-cross-result"],
    },
    variants: [
      {
        field: "topics",
        value: "also Japanese flood relief for the DPRK",
        sources: ["dailynk-2012-08-red-cross-ko"],
        note: "No other page that was read lists this topic",
      },
      {
        field: "venue",
        value: "Jianguo Hotel, 1st floor, Monterey Room",
        sources: ["jrc-2012-08-07-exchange-planned"],
        note: "The room as foreseen two days before",
      },
    ],
  },
  {
    id: "2012-08-29-beijing",
    title: "Preliminary government talks in Beijing at division-director level",
    channel: "government",
    status: "held",
    start: "2012-08-29",
    end: "2012-08-31",
    place: "beijing",
    venue: "Embassy of Japan on 31 August",
    round: "first government talks since August 2008; called preliminary",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [{ delegate: "keiichi-ono", role: "head", post: "Director, Northeast Asia Division" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "ryu-song-il", role: "head", post: "Section chief, Fourth Department" }],
      },
    ],
    topics: ["remains", "grave-visits", "abductions", "arrangements"],
    outcomes: [
      {
        text: "Talks at a higher level are to be held in Beijing as early as possible and to cover widely what interests either side.",
        sources: [
          "akahata-2012-09-01-talks-end",
          "yonhap-2012-08-31-talks-end",
          "straitstimes-2012-08-31-higher-level-talks",
        ],
      },
      { text: "Results go back to both capitals for further study." },
      {
        text: "The Japanese delegation said that it takes the agreed wording to include the abductions.",
        sources: ["yonhap-2012-08-31-talks-end"],
      },
    ],
    sessions: [
      {
        start: "2012-08-29",
        summary:
          "Afternoon; both sides set out their basic positions; a Japanese official called it business-like and frank.",
        sources: ["akahata-2012-08-30-talks-resume"],
      },
      {
        start: "2012-08-31",
        venue: "Embassy of Japan",
        summary: "A third day, added to the two foreseen; agreement on higher-level talks.",
        sources: ["asahi-2012-08-31-third-day", "akahata-2012-09-01-talks-end", "yonhap-2012-08-31-talks-end"],
      },
    ],
    follows: "2012-08-09-beijing",
    remarks: [
      {
        text: "First official contact under the government of the Democratic Party of Japan and under Kim Jong Un, in Kyodo.",
        sources: ["japantimes-2012-08-30-talks-start"],
      },
      {
        text: "First foreseen at director-general level, with Shinsuke Sugiyama likely for Japan; held at section-chief level, lowered at the request of the DPRK side by VOA's account.",
        sources: ["japantimes-2012-08-15-talks-set", "voakorea-2012-08-preliminary-talks"],
      },
      {
        text: "The DPRK side asked for a show of good will, such as humanitarian aid and an end to travel bans, if the abductions were to be taken up, according to diplomatic sources in Yonhap; the Kukmin Ilbo writes that economic support was not asked for.",
        sources: ["yonhap-2012-08-31-talks-end", "kukmin-2012-09-01-talks-end"],
      },
      {
        text: "China Net's Japanese edition tells of the first day as a Red Cross meeting of three hours in the evening; only on a mirror of that page.",
        sources: ["chinanet-2012-08-30-beijing-talks"],
      },
    ],
    sources: [
      "akahata-2012-08-30-talks-resume",
      "akahata-2012-09-01-talks-end",
      "asahi-2012-08-31-third-day",
      "japantimes-2012-08-30-talks-start",
      "yonhap-2012-08-31-talks-end",
    ],
    evidence: {
      start: ["kantei-2012-08-29-fujimura", "akahata-2012-08-30-talks-resume", "japantimes-2012-08-30-talks-start"],
      end: ["asahi-2012-08-31-third-day", "akahata-2012-09-01-talks-end", "straitstimes-2012-08-31-higher-level-talks"],
      place: ["asahi-2012-08-31-third-day", "japantimes-2012-08-30-talks-start"],
      venue: ["asahi-2012-08-31-third-day", "akahata-2012-09-01-talks-end", "yonhap-2012-08-31-talks-end"],
      round: ["japantimes-2012-08-30-talks-start", "akahata-2012-09-01-talks-end"],
      delegations: [
        "akahata-2012-08-30-talks-resume",
        "asahi-2012-08-31-third-day",
        "yonhap-2012-08-31-talks-end",
        "kukmin-2012-09-01-talks-end",
      ],
      topics: ["japantimes-2012-08-30-talks-start", "japantimes-2012-08-15-talks-set", "akahata-2012-09-01-talks-end"],
      outcomes: [
        "akahata-2012-09-01-talks-end",
        "straitstimes-2012-08-31-higher-level-talks",
        "yonhap-2012-08-31-talks-end",
      ],
      follows: ["jrc-2012-08-17-exchange-report", "akahata-2012-08-30-talks-resume"],
    },
    variants: [
      {
        field: "end",
        value: "2012-08-29",
        sources: ["kantei-2012-08-14-fujimura", "mofa-2012-08-14-gemba"],
        note: "Announced on 14 August for one day only",
      },
      {
        field: "end",
        value: "2012-08-30",
        sources: ["japantimes-2012-08-30-talks-start", "yonhap-2012-08-31-talks-end", "asahi-2012-08-31-third-day"],
        note: "Two days foreseen when the talks began",
      },
      {
        field: "venue",
        value: "Embassy of Japan on the first day, embassy of the DPRK if prolonged",
        sources: ["voakorea-2012-08-preliminary-talks"],
        note: "Before the talks",
      },
    ],
  },
  {
    id: "2012-08-china-abduction-hq-contact",
    title: "Reported separate contact by staff of Japan's abduction headquarters",
    channel: "informal",
    status: "reported",
    start: "2012-08-30",
    end: "2012-08-30",
    place: "beijing",
    venue: "Korean restaurant near the Embassy of the DPRK",
    delegations: [
      {
        side: "JP",
        organization: "abduction-headquarters",
        capacity: "party",
        description:
          "staff of the headquarters in the Cabinet Secretariat and a secretary of the minister for the abduction issue",
        size: 3,
        members: [],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        description: "the delegation to the government talks of these days",
        members: [{ delegate: "ryu-song-il", role: "head", post: "Section chief" }],
      },
    ],
    topics: ["abductions"],
    outcomes: [
      {
        text: "The Japanese side asked for a solution of the abduction issue; nothing that led to negotiations came of it.",
        sources: ["asahi-2012-10-05-separate-contact"],
      },
      {
        text: "Asked on 3 October 2012 about the press report, the Foreign Minister left the question unanswered and said that all information comes together at the prime minister's office.",
        sources: ["nicchokyokai-2012-10-06-gemba"],
      },
    ],
    remarks: [
      {
        text: "At dinner, on the evening of the second day of the government talks; the Foreign Ministry did not know of it, by people concerned.",
        sources: ["asahi-2012-10-05-separate-contact"],
      },
    ],
    sources: ["asahi-2012-10-05-separate-contact", "nicchokyokai-2012-10-06-gemba"],
    evidence: {
      start: ["asahi-2012-10-05-separate-contact"],
      end: ["asahi-2012-10-05-separate-contact"],
      place: ["asahi-2012-10-05-separate-contact"],
      venue: ["asahi-2012-10-05-separate-contact"],
      delegations: ["asahi-2012-10-05-separate-contact"],
    },
  },
  {
    id: "2012-11-15-ulaanbaatar",
    title: "Government talks in Ulaanbaatar at director-general level",
    channel: "government",
    status: "held",
    start: "2012-11-15",
    end: "2012-11-16",
    place: "ulaanbaatar",
    venue: "State guest house of the Government of Mongolia",
    round: "first at this level since August 2008",
    series: "government-consultations",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        description: "the head and others",
        members: [
          {
            delegate: "shinsuke-sugiyama",
            role: "head",
            post: "Director-General, Asian and Oceanian Affairs Bureau",
          },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        description: "the head and others",
        members: [{ delegate: "song-il-ho", role: "head", post: "Ambassador (normalisation talks with Japan)" }],
      },
    ],
    topics: [
      "remains",
      "japanese-left-behind",
      "japanese-spouses",
      "hijackers",
      "abductions",
      "past-settlement",
      "security",
    ],
    outcomes: [
      {
        text: "The DPRK side agreed to cooperate on the questions about Japanese that Japan raised: remains, Japanese who stayed behind, spouses, the Yodo-go case.",
        sources: ["mofa-2012-11-16-consultation-summary"],
      },
      {
        text: "Abductions: thorough exchange of views, talks to go on for further study; Japan also raised other cases in which abduction cannot be ruled out.",
        sources: ["mofa-2012-11-16-consultation-summary"],
      },
      {
        text: "The DPRK side raised questions that stem from the past; Japan stated its will to settle them under the Pyongyang Declaration, and both will talk about them in good faith.",
        sources: ["mofa-2012-11-16-consultation-summary"],
      },
      {
        text: "Security questions are to be discussed in more depth.",
        sources: ["mofa-2012-11-16-consultation-summary"],
      },
      {
        text: "Next talks as early as possible, to be arranged through the embassies in Beijing.",
        sources: ["mofa-2012-11-16-consultation-summary"],
      },
      {
        text: "No request to ease or lift sanctions came from the DPRK side, according to a Japanese official.",
        sources: ["asahi-2012-11-16-ulaanbaatar-ends"],
      },
    ],
    sessions: [
      {
        start: "2012-11-15",
        summary: "Morning: 10:00 to about 12:00.",
        sources: ["mofa-2012-11-16-consultation-summary"],
      },
      {
        start: "2012-11-15",
        summary: "Afternoon: 14:30 to about 19:30.",
        sources: ["mofa-2012-11-16-consultation-summary"],
      },
      {
        start: "2012-11-16",
        summary: "Morning: 10:00 to about 12:30.",
        sources: ["mofa-2012-11-16-consultation-summary"],
      },
      {
        start: "2012-11-16",
        summary: "Afternoon: 14:30 to about 16:00.",
        sources: ["mofa-2012-11-16-consultation-summary"],
      },
    ],
    follows: "2012-08-29-beijing",
    remarks: [
      {
        text: "Nearly eleven and a half hours in the two days by the Japanese ministry's own count.",
        sources: ["mofa-2012-11-16-consultation-summary"],
      },
      {
        text: "Sugiyama left Narita on the morning of 14 November.",
        sources: ["swissinfo-2012-11-14-sugiyama-departs", "asahi-2012-11-15-ulaanbaatar-starts"],
      },
      {
        text: "Mongolia's Foreign Minister received Sugiyama on the evening of 16 November and Song Il Ho on 17 November.",
        sources: ["gwbiz-2012-11-17-ulaanbaatar", "nkleadershipwatch-2012-11-19-ulan-bator"],
      },
    ],
    sources: ["mofa-2012-11-16-consultation-summary", "asahi-2012-11-16-ulaanbaatar-ends"],
    evidence: {
      start: ["mofa-2012-11-16-consultation-summary", "asahi-2012-11-15-ulaanbaatar-starts"],
      end: ["mofa-2012-11-16-consultation-summary", "asahi-2012-11-16-ulaanbaatar-ends"],
      place: ["mofa-2012-11-16-consultation-summary"],
      venue: ["mofa-2012-11-16-consultation-summary"],
      round: ["japantimes-2012-11-16-first-day"],
      delegations: [
        "mofa-2012-11-16-consultation-summary",
        "japantimes-2012-11-16-first-day",
        "asahi-2012-11-16-ulaanbaatar-ends",
      ],
      topics: ["mofa-2012-11-16-consultation-summary"],
      outcomes: ["mofa-2012-11-16-consultation-summary", "asahi-2012-11-16-ulaanbaatar-ends"],
      follows: ["mofa-2012-11-16-consultation-summary"],
    },
    variants: [
      {
        field: "place",
        value: "Beijing",
        sources: [
          "akahata-2012-09-01-talks-end",
          "kukmin-2012-09-01-talks-end",
          "straitstimes-2012-08-31-higher-level-talks",
        ],
        note: "Foreseen on 31 August 2012",
      },
      {
        field: "start",
        value: "2012-09",
        sources: [
          "akahata-2012-09-01-talks-end",
          "kukmin-2012-09-01-talks-end",
          "straitstimes-2012-08-31-higher-level-talks",
        ],
        note: "Foreseen at the end of August: mid-September (Akahata), early September (Kukmin), possibly September (AFP)",
      },
      {
        field: "start",
        value: "2012-09-17/..",
        sources: ["mbn-2012-09-13-talks-delayed"],
        note: "On 12 September the Foreign Minister hinted at delay; Sankei ruled out 17 September, the tenth anniversary of the Pyongyang Declaration",
      },
      { field: "venue", value: "Ikh Tenger state guest house", sources: ["nkleadershipwatch-2012-11-19-ulan-bator"] },
      { field: "venue", value: "guest house of the President of Mongolia", sources: ["gwbiz-2012-11-17-ulaanbaatar"] },
    ],
  },
  {
    id: "2012-12-05-beijing",
    title: "Government talks in Beijing at director-general level, put off",
    channel: "government",
    status: "postponed",
    start: "2012-12-05",
    end: "2012-12-06",
    place: "beijing",
    round: "second at director-general level; not held on these dates",
    series: "government-consultations",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          {
            delegate: "shinsuke-sugiyama",
            role: "head",
            post: "Director-General, Asian and Oceanian Affairs Bureau",
          },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "song-il-ho", role: "head", post: "Ambassador for normalisation talks with Japan" }],
      },
    ],
    topics: ["abductions", "remains", "japanese-spouses", "security"],
    outcomes: [
      {
        text: "Announced on 27 November 2012 by Japan's Chief Cabinet Secretary and by KCNA.",
        sources: ["asahi-people-2012-11-27-december-talks", "nkleadershipwatch-2012-11-29-december-talks"],
      },
      {
        text: "Put off by Prime Minister Noda on 1 December 2012 after the DPRK announced a launch; the other side was told through diplomatic channels.",
        sources: ["japantimes-2012-12-03-postponed", "naharnet-2012-12-01-postponed", "asiaone-2012-12-03-postponed"],
      },
    ],
    follows: "2012-11-15-ulaanbaatar",
    sources: ["japantimes-2012-12-03-postponed", "asahi-people-2012-11-27-december-talks"],
    evidence: {
      status: ["japantimes-2012-12-03-postponed", "naharnet-2012-12-01-postponed"],
      start: ["asahi-people-2012-11-27-december-talks", "nkleadershipwatch-2012-11-29-december-talks"],
      end: ["asahi-people-2012-11-27-december-talks"],
      place: ["asahi-people-2012-11-27-december-talks", "peninsula-2012-11-28-december-talks"],
      round: ["seoul-2012-12-01-postponed", "mbn-2012-11-december-talks"],
      delegations: ["asahi-people-2012-11-27-december-talks", "peninsula-2012-11-28-december-talks"],
      topics: ["asahi-people-2012-11-27-december-talks", "peninsula-2012-11-28-december-talks"],
      outcomes: [
        "japantimes-2012-12-03-postponed",
        "asiaone-2012-12-03-postponed",
        "nkleadershipwatch-2012-11-29-december-talks",
      ],
    },
    variants: [
      {
        field: "status",
        value: "cancelled",
        sources: ["japantimes-2014-02-28-talks-set", "huffpost-fr-2014-02-27-talks"],
        note: "Retellings of 2014",
      },
    ],
  },
];
