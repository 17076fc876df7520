import type { Meetings } from "../types.ts";

export const meetings: Meetings = [
  {
    id: "2014-04-12-dalian",
    title: "Reported secret talks of division directors in Dalian",
    channel: "informal",
    status: "reported",
    start: "2014-04-12",
    end: "2014-04-13",
    place: "dalian",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [{ delegate: "keiichi-ono", role: "head", post: "Director, Northeast Asia Division" }],
      },
      { side: "KP", capacity: "party", description: "an official of like rank", members: [] },
    ],
    topics: ["abductions", "sanctions"],
    outcomes: [
      {
        text: "They worked on a new inquiry into the abductees on one side and the lifting of some of Japan's measures on the other.",
        sources: ["nocut-2014-04-dalian"],
      },
    ],
    remarks: [
      {
        text: "The page that tells of the talks, from the Sankei, has the days and no month; the other has the flight of 12 April, from Nagoya so as not to be seen.",
        sources: ["nocut-2014-04-dalian", "sankeibiz-2014-07-04-secret-talks"],
      },
    ],
    sources: ["nocut-2014-04-dalian", "sankeibiz-2014-07-04-secret-talks"],
    evidence: { end: ["nocut-2014-04-dalian"], topics: ["nocut-2014-04-dalian"] },
  },
  {
    id: "2014-05-26-stockholm",
    title: "Government talks in Stockholm",
    channel: "government",
    status: "held",
    start: "2014-05-26",
    end: "2014-05-28",
    place: "stockholm",
    venue: "a small hotel in central Stockholm, not named",
    series: "government-consultations",
    delegations: [
      {
        side: "JP",
        organization: "government-japan",
        capacity: "party",
        description: "led by the Ministry of Foreign Affairs",
        size: 8,
        members: [
          { delegate: "junichi-ihara", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
        ],
      },
      {
        side: "KP",
        organization: "government-dprk",
        capacity: "party",
        description: "led by the Ministry of Foreign Affairs",
        size: 8,
        members: [
          { delegate: "song-il-ho", role: "head", post: "Ambassador for talks to normalise relations with Japan" },
        ],
      },
    ],
    topics: [
      "remains",
      "grave-visits",
      "japanese-left-behind",
      "japanese-spouses",
      "abductions",
      "missing-japanese",
      "missing-koreans",
      "koreans-in-japan",
      "investigation-committee",
      "sanctions",
      "chongryon-headquarters",
      "past-settlement",
      "humanitarian-aid",
      "security",
    ],
    outcomes: [
      {
        text: "The DPRK is to survey all Japanese: remains and graves from around 1945, Japanese left behind, Japanese spouses, abductees and missing persons, through a Special Investigation Committee.",
        sources: [
          "asiapress-2014-06-stockholm-agreement-text",
          "kantei-2014-05-29-suga-stockholm",
          "koreareaders-2014-05-kcna-stockholm-report",
        ],
      },
      {
        text: "When the committee starts, Japan is to lift the limits on travel, those on remittances and on reporting cash, and the port ban for DPRK ships on humanitarian errands.",
        sources: [
          "asiapress-2014-06-stockholm-agreement-text",
          "kantei-2014-05-29-suga-stockholm",
          "people-2014-05-30-dprk-japan-agree",
        ],
      },
      {
        text: "On remains Japan valued the DPRK's help with grave visits; it will go on consulting about remains, graves and visits and take the steps needed.",
        sources: ["asiapress-2014-06-stockholm-agreement-text", "chosonsinbo-2014-05-30-stockholm-kcna"],
      },
      {
        text: "Japan is to go on looking into missing Koreans whom the DPRK has raised, to discuss the status of Koreans in Japan, to share material and allow interviews, and to consider humanitarian aid at a suitable time.",
        sources: ["asiapress-2014-06-stockholm-agreement-text", "koreareaders-2014-05-kcna-stockholm-report"],
      },
      {
        text: "Japan is in the end to lift the sanctions of its own, those under UN resolutions excepted.",
        sources: ["asiapress-2014-06-stockholm-agreement-text", "koreareaders-2014-05-kcna-stockholm-report"],
      },
      {
        text: "The agreement was made public in both capitals on 29 May.",
        sources: ["kantei-2014-05-29-suga-stockholm", "chosonsinbo-2014-05-30-stockholm-kcna"],
      },
    ],
    sessions: [
      { start: "2014-05-26", summary: "Four hours.", sources: ["voakorea-2014-05-27-stockholm-second-day"] },
      {
        start: "2014-05-27",
        summary:
          "From just before 10:00 to about 21:00 local time, about five hours of talks proper by Ihara's count; another paper has two hours before noon and about three, with breaks, after it.",
        sources: ["nikkei-2014-05-28-second-day", "mainichi-2014-05-28-second-day"],
      },
      { start: "2014-05-28", summary: "One hour.", sources: ["businessstandard-2014-05-28-wrap-up"] },
    ],
    follows: "2014-03-30-beijing",
    remarks: [
      {
        text: "Foreign Minister Kishida announced the talks on 19 May.",
        sources: ["hankyung-2014-05-19-stockholm-announced", "mongoliaeconomy-2014-05-23-envoy-leaves-for-sweden"],
      },
      {
        text: "That these are the third government-level consultations stands only on an encyclopaedia copy; it fits the Foreign Ministry's count of March 2014.",
        sources: ["weblio-2025-stockholm-agreement"],
      },
      {
        text: "An Asahi reporter writes that a channel between the Foreign Ministry and the Ministry of State Security stood behind the agreement.",
        sources: ["webronza-2018-11-27-secret-talks-stockholm"],
      },
    ],
    sources: ["mofa-2014-05-30-stockholm-outline", "koreareaders-2014-05-kcna-stockholm-report"],
    evidence: {
      end: ["mofa-2014-05-30-stockholm-outline", "businessstandard-2014-05-28-wrap-up"],
      venue: ["thelocal-2014-05-27-talks-kick-off", "voakorea-2014-05-27-stockholm-second-day"],
      delegations: ["mofa-2014-05-30-stockholm-outline", "thelocal-2014-05-27-talks-kick-off"],
      topics: ["mofa-2014-05-30-stockholm-outline", "koreareaders-2014-05-kcna-stockholm-report"],
    },
    variants: [
      {
        field: "outcomes",
        value: "on 28 May: agreement to go on talking, nothing fixed on when and where",
        sources: ["businessstandard-2014-05-28-wrap-up"],
        note: "Ihara, a day before the text was made public",
      },
    ],
  },
  {
    id: "2014-07-01-beijing",
    title: "Government talks in Beijing on the Special Investigation Committee",
    channel: "government",
    status: "held",
    start: "2014-07-01",
    end: "2014-07-01",
    place: "beijing",
    venue: "embassy of the DPRK (morning), embassy of Japan (afternoon)",
    round: "follow-up of the Stockholm agreement",
    series: "government-consultations",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          { delegate: "junichi-ihara", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [
          { delegate: "song-il-ho", role: "head", post: "Ambassador for talks to normalise relations with Japan" },
        ],
      },
    ],
    topics: ["investigation-committee", "sanctions", "security"],
    outcomes: [
      {
        text: "The DPRK explained the organisation, the make-up and the heads of the Special Investigation Committee; Japan asked closely about its powers.",
        sources: ["mofa-2014-07-01-beijing-outline"],
      },
      {
        text: "KCNA: Japan told the DPRK which sanctions would be lifted and by what procedure.",
        sources: ["tabakusoru-2014-07-kcna-talks-and-committee"],
      },
      {
        text: "Japan protested at the ballistic missiles fired on 29 June; Song Il Ho rejected the UN resolutions.",
        sources: [
          "mofa-2014-07-01-beijing-outline",
          "ntv-2014-07-01-launch-protest",
          "japantimes-2014-07-01-new-body-details",
        ],
      },
      {
        text: "KCNA: both sides are to take the next steps through diplomatic channels.",
        sources: ["tabakusoru-2014-07-kcna-talks-and-committee"],
      },
    ],
    sessions: [
      {
        start: "2014-07-01",
        venue: "embassy of the DPRK",
        summary: "Morning, about two hours.",
        sources: ["mofa-2014-07-01-beijing-outline"],
      },
      {
        start: "2014-07-01",
        venue: "embassy of Japan",
        summary: "Afternoon, about two and a half hours.",
        sources: ["mofa-2014-07-01-beijing-outline"],
      },
    ],
    follows: "2014-05-26-stockholm",
    remarks: [
      {
        text: "A counsellor of the National Police Agency was to join the delegation; the page proves the plan only.",
        sources: ["tvasahi-2014-06-27-police-official-sent"],
      },
      {
        text: "Foreign Minister Kishida announced the talks on 25 June.",
        sources: ["mofa-2014-06-25-kishida-press-conference"],
      },
    ],
    sources: ["mofa-2014-07-01-beijing-outline"],
    evidence: {
      venue: ["mofa-2014-07-01-beijing-outline", "afpbb-2014-07-01-beijing-embassy", "ntv-2014-07-01-launch-protest"],
    },
  },
  {
    id: "2014-08-10-myanmar-foreign-ministers",
    title: "Foreign ministers' exchange in Myanmar at the ASEAN Regional Forum",
    channel: "multilateral",
    status: "held",
    start: "2014-08-10",
    end: "2014-08-10",
    place: "myanmar",
    venue: "between sittings of the ASEAN Regional Forum",
    round: "first contact of the foreign ministers in about 13 months",
    series: "foreign-ministers",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [{ delegate: "fumio-kishida", role: "head", post: "Minister for Foreign Affairs" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "ri-su-yong", role: "head", post: "Minister of Foreign Affairs" }],
      },
    ],
    topics: ["investigation-committee", "security"],
    outcomes: [{ text: "Each side stated its position on the committee's survey and on security." }],
    follows: "2013-07-01-bandar-seri-begawan",
    sources: ["ntv-2014-08-11-kishida-ri-exchange"],
  },
  {
    id: "2014-08-21-kuala-lumpur",
    title: "Reported contact in Kuala Lumpur with the Ministry of State Security",
    channel: "informal",
    status: "reported",
    start: "2014-08-21~",
    end: "2014-08-22~",
    place: "kuala-lumpur",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          { delegate: "junichi-ihara", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
        ],
      },
      {
        side: "KP",
        organization: "state-security-dprk",
        capacity: "party",
        description: "a senior official, not named",
        members: [],
      },
    ],
    topics: ["abductions", "investigation-committee", "sanctions"],
    outcomes: [
      {
        text: "The DPRK side gave no new information on abductees.",
        sources: ["japantimes-2014-09-02-kuala-lumpur", "news24-2014-09-01-kuala-lumpur"],
      },
      {
        text: "The DPRK side asked for further steps, such as letting the ferry Mangyongbong-92 into Japanese ports again.",
        sources: ["japantimes-2014-09-02-kuala-lumpur"],
      },
      {
        text: "The date of the committee's first report was not settled.",
        sources: ["japantimes-2014-09-02-kuala-lumpur"],
      },
    ],
    follows: "2014-07-01-beijing",
    sources: ["japantimes-2014-09-02-kuala-lumpur", "news24-2014-09-01-kuala-lumpur"],
    evidence: { end: ["news24-2014-09-01-kuala-lumpur"] },
    variants: [
      {
        field: "start",
        value: "2014-08-21",
        sources: ["news24-2014-09-01-kuala-lumpur"],
        note: "Nippon TV: two days from 21 August; Kyodo: around 21 August",
      },
      {
        field: "place",
        value: "most likely China",
        sources: ["japantimes-2014-08-31-secret-talks"],
        note: "Kyodo's first report, of 30 August, which may mean the same contact: some day between the second half of the week before last and the first half of the last week",
      },
      {
        field: "delegations",
        value: "Keiichi Ono and Ryu Song Il, perhaps with Junichi Ihara",
        sources: ["japantimes-2014-08-31-secret-talks"],
        note: "The same first report; the DPRK side is its Foreign Ministry there",
      },
    ],
  },
  {
    id: "2014-08-30-pyongyang-inoki",
    title: "Kim Yong Nam receives a member of the House of Councillors in Pyongyang",
    channel: "informal",
    status: "held",
    start: "2014-08-30",
    place: "pyongyang",
    venue: "Mansudae Assembly Hall",
    delegations: [
      {
        side: "JP",
        organization: "house-of-councillors",
        capacity: "party",
        description: "not for the government",
        members: [{ delegate: "antonio-inoki", role: "head", post: "Member of the House of Councillors" }],
      },
      {
        side: "KP",
        organization: "spa-presidium",
        capacity: "party",
        members: [{ delegate: "kim-yong-nam", role: "head", post: "Ceremonial head of state" }],
      },
      { side: "KP", organization: "wpk", capacity: "party", members: [{ delegate: "kang-sok-ju", role: "head" }] },
    ],
    topics: ["exchange"],
    outcomes: [
      {
        text: "Kim thanked him for working for understanding and better relations.",
        sources: ["brecorder-2014-08-31-inoki"],
      },
    ],
    follows: "2014-01-13-pyongyang-inoki",
    remarks: [
      {
        text: "During this stay, for a wrestling festival, he talked twice with Kang Sok Ju.",
        sources: ["japantimes-2016-09-08-inoki"],
      },
      {
        text: "He had been in Pyongyang from 10 July, with five other members of opposition parties; whom they met was not seen on a page.",
        sources: ["japantimes-2014-07-10-inoki"],
      },
    ],
    sources: ["brecorder-2014-08-31-inoki"],
    evidence: { delegations: ["brecorder-2014-08-31-inoki", "japantimes-2016-09-08-inoki"] },
  },
  {
    id: "2014-09-06-beijing",
    title: "Reported contact in Beijing with the Ministry of State Security",
    channel: "informal",
    status: "reported",
    start: "2014-09-06",
    end: "2014-09-07",
    place: "beijing",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        description: "Ono is believed to have come along",
        members: [
          { delegate: "junichi-ihara", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
          { delegate: "keiichi-ono", role: "member", post: "Director, Northeast Asia Division" },
        ],
      },
      {
        side: "KP",
        organization: "state-security-dprk",
        capacity: "party",
        description: "a senior official, not named",
        members: [],
      },
    ],
    topics: ["investigation-committee", "sanctions"],
    outcomes: [
      { text: "No agreement on the DPRK side's wish for more easing of sanctions in return for the first report." },
      { text: "The DPRK side offered to give the first report in Pyongyang." },
      { text: "No new information on the twelve recognised abductees who have not come back." },
    ],
    follows: "2014-08-21-kuala-lumpur",
    remarks: [
      {
        text: "The page of Thursday 11 September gives Saturday and Sunday; the dates are worked out from the weekdays.",
        sources: ["japantimes-2014-09-11-beijing-secret-contact"],
      },
    ],
    sources: ["japantimes-2014-09-11-beijing-secret-contact"],
  },
  {
    id: "2014-09-29-shenyang",
    title: "Meeting of the two foreign ministries in Shenyang",
    channel: "government",
    status: "held",
    start: "2014-09-29",
    end: "2014-09-29",
    place: "shenyang",
    venue: "Traders Hotel",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          { delegate: "junichi-ihara", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [
          { delegate: "song-il-ho", role: "head", post: "Ambassador for talks to normalise relations with Japan" },
        ],
      },
    ],
    topics: ["investigation-committee", "abductions", "grave-visits", "security"],
    outcomes: [
      {
        text: "Japan pressed for a quick survey and report and called the abductions its first concern.",
        sources: ["mofa-2014-09-29-shenyang-outline"],
      },
      {
        text: "The DPRK said that the meeting was not for reporting results, that the survey is scientific and objective and in its first stage, and that Japan could learn more by coming to Pyongyang to see the committee.",
        sources: [
          "mofa-2014-09-29-shenyang-outline",
          "japantimes-2014-09-30-asked-to-pyongyang",
          "wpr-2014-09-30-ap-discuss-abductions",
        ],
      },
      {
        text: "No date was fixed for the first report.",
        sources: ["mofa-2014-09-30-kishida-press-conference", "ntv-2014-09-29-report-date-open"],
      },
      {
        text: "Unnamed Japanese officials, in Kyodo on 3 October: Japan told the DPRK that it means to run relatives' grave visits as an undertaking of the state.",
        sources: ["swissinfo-2014-10-kyodo-grave-visits-by-state"],
      },
    ],
    sessions: [
      {
        start: "2014-09-29",
        summary: "Morning, about two and a half hours.",
        sources: ["mofa-2014-09-29-shenyang-outline"],
      },
      { start: "2014-09-29", summary: "Afternoon, about two hours.", sources: ["mofa-2014-09-29-shenyang-outline"] },
    ],
    follows: "2014-07-01-beijing",
    remarks: [
      {
        text: "Foreign Minister Kishida announced the meeting in New York on 24 September, local time.",
        sources: ["sankeibiz-2014-09-26-shenyang-announced"],
      },
      { text: "Four and a half hours in all.", sources: ["japantimes-2014-09-30-asked-to-pyongyang"] },
      {
        text: "Briefing paper of Japan's Foreign Ministry: the DPRK said that it had meant to pass on around mid-September what it could say by then, and repeated that the survey was still in preparation.",
        sources: ["sansyoukai-mofa-qa-36"],
      },
    ],
    sources: ["mofa-2014-09-29-shenyang-outline", "japantimes-2014-09-30-asked-to-pyongyang"],
    evidence: {
      venue: ["mofa-2014-09-29-shenyang-outline"],
      topics: ["mofa-2014-09-29-shenyang-outline", "swissinfo-2014-10-kyodo-grave-visits-by-state"],
    },
  },
  {
    id: "2014-10-28-pyongyang",
    title: "Consultations in Pyongyang with the Special Investigation Committee",
    channel: "government",
    status: "held",
    start: "2014-10-28",
    end: "2014-10-29",
    place: "pyongyang",
    venue: "building of the Special Investigation Committee, Central District",
    round: "first official Japanese mission to Pyongyang since November 2004; in the city from 27 to 30 October",
    delegations: [
      {
        side: "JP",
        organization: "government-japan",
        capacity: "party",
        description: "Foreign Ministry, National Police Agency, Welfare Ministry and others; interpreters counted",
        size: 12,
        members: [
          { delegate: "junichi-ihara", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
        ],
        sources: ["sankeibiz-2014-10-28-talks-with-so", "chinadaily-2014-10-31-report-by-year-end"],
      },
      {
        side: "KP",
        organization: "investigation-committee",
        capacity: "party",
        size: 8,
        members: [
          {
            delegate: "so-tae-ha",
            role: "head",
            post: "Chairman; counsellor for security at the National Defence Commission and vice minister of state security",
          },
          {
            delegate: "kim-myong-chol",
            role: "member",
            post: "Vice-chairman; counsellor, Ministry of State Security",
          },
          {
            delegate: "pak-yong-sik",
            role: "member",
            post: "Vice-chairman and head of the missing-persons panel; department director, Ministry of People's Security",
          },
          {
            delegate: "kang-song-nam",
            role: "member",
            post: "Head of the abduction panel; department director, Ministry of State Security",
          },
          {
            delegate: "kim-hyon-chol",
            role: "member",
            post: "Head of the remains panel; department director, Ministry of Land and Environment Protection",
          },
          {
            delegate: "ri-ho-rim",
            role: "member",
            post: "Head of the panel on Japanese left behind and Japanese spouses; Secretary General of the DPRK Red Cross",
          },
        ],
        sources: [
          "mofa-2014-10-29-sic-consultations",
          "japantimes-2014-10-29-second-day-pyongyang",
          "d1021-2014-10-29-nhk-first-day",
        ],
      },
    ],
    topics: [
      "investigation-committee",
      "abductions",
      "missing-japanese",
      "remains",
      "japanese-left-behind",
      "japanese-spouses",
    ],
    outcomes: [
      {
        text: "The remains panel reported a full survey of Japanese cemeteries, buried remains and burial places.",
        sources: [
          "mofa-2014-10-29-sic-consultations",
          "asahi-2014-10-29-remains-panel",
          "swissinfo-2014-10-kyodo-full-remains-survey",
        ],
      },
      {
        text: "The military takes part in the survey of remains, and new burial places are being looked for.",
        sources: ["mofa-2014-10-29-sic-consultations", "asahi-2014-10-29-remains-panel"],
      },
      {
        text: "The panel on Japanese left behind and spouses is going through records and hearing witnesses on the spot.",
        sources: ["mofa-2014-10-29-sic-consultations"],
      },
      {
        text: "The DPRK said that it would go by witnesses and objects, from new angles and not bound by earlier findings, and would look into special agencies.",
        sources: ["japantimes-2014-10-31-suga-fair-probe", "sansyoukai-2022-04-27-mofa-qa-48"],
      },
      {
        text: "No new concrete information and no report of results.",
        sources: [
          "japantimes-2014-10-30-no-new-information",
          "japantimes-2014-10-31-suga-fair-probe",
          "sansyoukai-2022-04-27-mofa-qa-48",
        ],
      },
      {
        text: "The committee said that it means to question those who carried out abductions (diplomatic sources, in Kyodo).",
        sources: ["swissinfo-2014-11-kyodo-question-perpetrators"],
      },
      {
        text: "The committee told Japan that its inquiries of 2002 and 2004 had been insufficient in part (a Japanese official, in Kyodo).",
        sources: ["swissinfo-2014-10-kyodo-earlier-inquiries"],
      },
      {
        text: "The DPRK side offered meetings with Japanese left behind and Japanese wives; Japan declined because the open abduction cases came first (sources on the two countries' relations, in Kyodo).",
        sources: ["swissinfo-2014-11-kyodo-meetings-offered"],
      },
    ],
    sessions: [
      {
        start: "2014-10-28",
        summary: "Morning, about two and a half hours: general session with So Tae Ha.",
        sources: ["mofa-2014-10-29-sic-consultations"],
      },
      {
        start: "2014-10-28",
        summary: "Afternoon, about three hours: abduction and missing-persons panels.",
        sources: ["mofa-2014-10-29-sic-consultations"],
      },
      {
        start: "2014-10-29",
        summary:
          "Morning: remains panel and panel on Japanese left behind and spouses; afternoon: closing session with So Tae Ha and all heads of panels. That it was five hours in all stands only on a news digest.",
        sources: [
          "mofa-2014-10-29-sic-consultations",
          "japantimes-2014-10-29-second-day-pyongyang",
          "indonesianews-2014-10-talks-end",
        ],
      },
    ],
    follows: "2014-09-29-shenyang",
    remarks: [
      {
        text: "Ten and a half hours over the two days (Foreign Minister Kishida).",
        sources: ["mofa-2014-10-31-kishida-press-conference"],
      },
      {
        text: "More than ten hours over the two days.",
        sources: [
          "japantimes-2014-10-30-no-new-information",
          "chinadaily-2014-10-31-report-by-year-end",
          "sansyoukai-2022-04-19-mofa-qa-45",
        ],
      },
      {
        text: "The first day about five and a half hours; only on a blog copy of an NHK report.",
        sources: ["d1021-2014-10-29-nhk-first-day"],
      },
      {
        text: "The DPRK side's number, eight, stands only on a blog copy of an NHK report: chairman, heads of panels and others.",
        sources: ["d1021-2014-10-29-nhk-first-day"],
      },
      { text: "The delegation left Japan on 26 October.", sources: ["tvasahi-2014-10-26-delegation-leaves"] },
    ],
    sources: ["mofa-2014-10-29-sic-consultations", "japantimes-2014-10-28-delegation-urges-action"],
    evidence: {
      end: ["japantimes-2014-10-29-second-day-pyongyang", "indonesianews-2014-10-talks-end"],
      place: ["kantei-2014-10-22-dispatch-announced", "japantimes-2014-10-28-delegation-urges-action"],
      venue: [
        "chosonsinbo-2014-10-28-working-contact",
        "asahi-2014-10-29-remains-panel",
        "d1021-2014-10-29-nhk-first-day",
      ],
      round: ["japantimes-2014-10-28-delegation-urges-action", "donga-2014-10-28-inspection-team"],
      topics: ["mofa-2014-10-29-sic-consultations"],
    },
    variants: [
      { field: "delegations", value: "10 for Japan", sources: ["donga-2014-10-28-inspection-team"] },
      {
        field: "delegations",
        value: "about 10 for Japan",
        sources: ["japantimes-2014-10-27-mission-arrives", "japantimes-2014-10-30-no-new-information"],
      },
      {
        field: "venue",
        value: "immigration bureau of the DPRK, seat of the committee",
        sources: ["chinadaily-mirror-2014-10-29-talk-about-abductions"],
        note: "Only on a mirror page of a China Daily report",
      },
    ],
  },
];
