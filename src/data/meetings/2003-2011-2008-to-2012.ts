import type { Meetings } from "../types.ts";

export const meetings: Meetings = [
  {
    id: "2008-06-07-beijing",
    title: "Informal consultations in Beijing to prepare working-level talks",
    channel: "informal",
    status: "held",
    start: "2008-06-07",
    end: "2008-06-07",
    place: "beijing",
    venue: "Embassy of Japan",
    round: "preparatory",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          { delegate: "akitaka-saiki", role: "head", position: "Director-General, Asian and Oceanian Affairs Bureau" },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "song-il-ho", role: "head", position: "Ambassador in charge of normalisation talks" }],
      },
    ],
    topics: ["abductions", "normalisation", "arrangements"],
    outcomes: [{ text: "Agreed to hold official talks in Beijing on 11 and 12 June." }],
    follows: "2007-09-05-ulaanbaatar",
    remarks: [
      {
        text: "About four hours were planned; only in a forum that quotes a news agency.",
        sources: ["nordkorea-info-2008-06-06-forum"],
      },
    ],
    sources: ["voa-korean-2008-06-08-beijing-11-june", "cri-ja-2008-06-06-informal-talks"],
    evidence: {
      place: ["voa-korean-2008-06-08-beijing-11-june"],
      venue: ["cri-ja-2008-06-06-informal-talks"],
      outcomes: ["voa-korean-2008-06-08-beijing-11-june"],
    },
    variants: [
      {
        field: "end",
        value: "2008-06-08",
        sources: ["taipeitimes-2008-06-07-resume-talks"],
        note: "Announced beforehand as two days, and as formal dialogue",
      },
    ],
  },
  {
    id: "2008-06-11-beijing",
    title: "Working-level consultations in Beijing",
    channel: "government",
    status: "held",
    start: "2008-06-11",
    end: "2008-06-12",
    place: "beijing",
    venue: "Embassy of the DPRK (11 June and afternoon of 12 June); Embassy of Japan (morning of 12 June)",
    round: "three sessions on two days",
    series: "working-level-consultations",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          { delegate: "akitaka-saiki", role: "head", position: "Director-General, Asian and Oceanian Affairs Bureau" },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "song-il-ho", role: "head", position: "Ambassador in charge of DPRK-Japan talks" }],
      },
    ],
    topics: ["abductions", "hijackers", "security", "past-settlement", "koreans-in-japan", "sanctions"],
    outcomes: [
      {
        text: "The DPRK promised to look again into the abductions, as both sides announced on 13 June.",
        sources: [
          "kyodo-2008-06-15-partially-lift",
          "washingtonpost-2008-06-14-reexamine",
          "taipeitimes-2008-06-14-remove-sanctions",
        ],
      },
      {
        text: "It said that it was ready to cooperate in settling the matter of the hijackers of 1970.",
        sources: ["kyodo-2008-06-15-partially-lift", "taipeitimes-2008-06-14-remove-sanctions"],
      },
      {
        text: "By the Chief Cabinet Secretary the DPRK gave up its position that the abductions were settled.",
        sources: ["chinaorg-2008-06-14-partial-lift"],
      },
      {
        text: "Japan was to lift limits on the travel of persons and on chartered flights, and to allow DPRK-flagged ships in port for humanitarian cargo.",
        sources: ["kyodo-2008-06-15-partially-lift"],
      },
      {
        text: "Japan called it a certain degree of progress, not enough for taking part in energy aid.",
        sources: ["kyodo-2008-06-15-partially-lift"],
      },
    ],
    sessions: [
      {
        start: "2008-06-11",
        venue: "Embassy of the DPRK",
        summary: "15:00 to 17:30.",
        sources: ["mofa-2008-06-working-level-ja"],
      },
      {
        start: "2008-06-12",
        venue: "Embassy of Japan",
        summary: "9:30 to 12:00.",
        sources: ["mofa-2008-06-working-level-ja"],
      },
      {
        start: "2008-06-12",
        venue: "Embassy of the DPRK",
        summary: "15:00 to 17:45.",
        sources: ["mofa-2008-06-working-level-ja"],
      },
    ],
    follows: "2008-06-07-beijing",
    remarks: [
      {
        text: "The DPRK side raised economic cooperation after normalisation, cultural property and the status of Koreans in Japan as needed for settling the past.",
        sources: ["mofa-2008-06-working-level-ja"],
      },
      {
        text: "The DPRK's ambassador called the talks sincere and in-depth.",
        sources: ["kyodo-2008-06-15-envoy-sincere"],
      },
    ],
    sources: ["mofa-2008-06-working-level-ja", "kyodo-2008-06-15-partially-lift"],
    evidence: {
      start: ["mofa-2008-06-working-level-ja"],
      end: ["mofa-2008-06-working-level-ja"],
      place: ["mofa-2008-06-working-level-ja"],
      venue: ["mofa-2008-06-working-level-ja"],
      round: ["mofa-2008-06-working-level-ja"],
      delegations: ["mofa-2008-06-working-level-ja"],
    },
  },
  {
    id: "2008-07-10-beijing",
    title: "Short contact beside the six-party heads-of-delegation meeting",
    channel: "multilateral",
    status: "held",
    start: "2008-07-10/2008-07-12",
    place: "beijing",
    round: "about 15 minutes, on one day of the meeting of 10-12 July 2008",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          { delegate: "akitaka-saiki", role: "head", position: "Director-General, Asian and Oceanian Affairs Bureau" },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        description: "the DPRK's representative, not named",
        members: [],
      },
    ],
    topics: ["abductions", "security"],
    outcomes: [
      {
        text: "Japan told the DPRK's representative that the six-party talks could not move ahead without movement between the two countries.",
      },
    ],
    follows: "2008-06-11-beijing",
    sources: ["narkn-2008-07-16-saiki-briefing"],
  },
  {
    id: "2008-08-11-shenyang",
    title: "Working-level consultations in Shenyang",
    channel: "government",
    status: "held",
    start: "2008-08-11",
    end: "2008-08-12",
    place: "shenyang",
    venue: "a hotel in Shenyang",
    round: "second working-level round of 2008",
    series: "working-level-consultations",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          { delegate: "akitaka-saiki", role: "head", position: "Director-General, Asian and Oceanian Affairs Bureau" },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [
          { delegate: "song-il-ho", role: "head", position: "Ambassador in charge of DPRK-Japan talks" },
          {
            delegate: "ri-pyong-dok",
            role: "member",
            position: "Researcher at the Foreign Ministry, who spoke to the press for the DPRK",
          },
        ],
      },
    ],
    topics: ["abductions", "missing-japanese", "sanctions", "hijackers", "past-settlement"],
    outcomes: [
      {
        text: "Agreed how the new inquiry should be run: full, aimed at finding survivors and letting them go home, covering the abductees recognised by Japan and other missing persons whom it raised.",
        sources: ["mofa-2008-08-working-level-ja"],
      },
      {
        text: "The inquiry is for a DPRK committee with the authority for it, and to end by autumn if possible.",
        sources: ["mofa-2008-08-working-level-ja"],
      },
      {
        text: "The DPRK is to report progress and let Japan check the results by meeting persons, sharing papers and visiting places.",
        sources: ["mofa-2008-08-working-level-ja"],
      },
      {
        text: "When the inquiry starts Japan is to lift its limits on the travel of persons and on chartered flights.",
        sources: ["mofa-2008-08-working-level-ja", "kyodo-2008-08-14-probe-moves-forward"],
      },
      {
        text: "No agreement on ships with humanitarian cargo or on the hijackers.",
        sources: ["asahi-2008-08-13-agreement", "sankei-repost-2008-08-13-shenyang"],
      },
    ],
    follows: "2008-06-11-beijing",
    remarks: [
      {
        text: "The agreement was announced by the Japanese delegate in a hotel in Shenyang in the small hours of 13 August.",
        sources: ["asahi-2008-08-13-agreement"],
      },
      {
        text: "The prime minister was asked before the agreement was made, by officials in the Asahi Shimbun.",
        sources: ["asahi-2008-08-13-agreement"],
      },
    ],
    sources: ["mofa-2008-08-working-level-ja", "asahi-2008-08-13-agreement", "taipeitimes-2008-08-14-fall-probe"],
    evidence: {
      start: ["mofa-2008-08-working-level-ja"],
      end: ["mofa-2008-08-working-level-ja"],
      place: ["mofa-2008-08-working-level-ja"],
      venue: ["asahi-2008-08-13-agreement", "mainichi-repost-2008-08-13-shenyang", "sankei-repost-2008-08-13-shenyang"],
      round: ["mofa-2008-08-working-level-ja"],
      delegations: ["mofa-2008-08-working-level-ja", "dailynk-ko-2008-08-reinvestigation"],
      topics: ["mofa-2008-08-working-level-ja", "asahi-2008-08-13-agreement"],
      outcomes: [
        "mofa-2008-08-working-level-ja",
        "asahi-2008-08-13-agreement",
        "kyodo-2008-08-14-probe-moves-forward",
        "narkn-2008-08-14-saiki-briefing",
        "donga-ko-2008-08-14-autumn",
        "dailynk-ko-2008-08-reinvestigation",
      ],
    },
    variants: [
      {
        field: "end",
        value: "2008-08-13",
        sources: [
          "asahi-2008-08-13-agreement",
          "taipeitimes-2008-08-14-fall-probe",
          "dailynk-ko-2008-08-reinvestigation",
          "sankei-repost-2008-08-13-shenyang",
          "mainichi-repost-2008-08-13-shenyang",
        ],
        note: "The talks closed after midnight; the ministry counts 11 and 12 August",
      },
      {
        field: "outcomes",
        value: "sanctions lifted when the committee is set up",
        sources: ["asahi-2008-08-13-agreement", "donga-ko-2008-08-14-autumn", "sankei-repost-2008-08-13-shenyang"],
        note: "The ministry ties them to the start of the inquiry",
      },
      {
        field: "delegations",
        value: "리평덕 / 李炳徳",
        sources: ["dailynk-ko-2008-08-reinvestigation", "chunichi-2008-12-11-song-out-of-touch"],
        note: "Two renderings that look like the same official, the researcher in charge of Japan",
      },
    ],
  },
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
            position:
              "Chairman of the Budget Committee of the House of Representatives; former minister for the abduction issue",
          },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "song-il-ho", role: "head", position: "Ambassador for normalisation talks with Japan" }],
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
        members: [{ delegate: "hiroshi-nakai", role: "head", position: "Former minister for the abduction issue" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [
          { delegate: "song-il-ho", role: "head", position: "Ambassador for normalisation talks, thought to lead" },
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
];
