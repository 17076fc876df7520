import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2014-02-17-un-coi",
    kind: "report",
    date: "2014-02-17",
    summary:
      "The UN Commission of Inquiry reported that the abductions had been ordered at the top of the state and counted them among crimes against humanity. A later page quotes it as calling the abduction of at least 100 Japanese probable; NHK told the number as more than 100.",
    figures: ["abductions-estimated-2014-02-17-coi-nhk", "abductions-estimated-2014-02-17-coi-quoted"],
    note: "The report itself was not seen",
    sources: ["apacdaily-2014-02-18-nhk-coi", "tokyotimes-2014-02-coi", "graffiotech-2018-01-21-coi-quoted"],
    evidence: { date: ["apacdaily-2014-02-18-nhk-coi"] },
  },
  {
    id: "2014-02-27-jrcs-announces-talks",
    kind: "statement",
    date: "2014-02-27",
    summary:
      "The Japanese Red Cross Society announced Red Cross talks in China on 3 March, with Foreign Ministry officials of both sides. The DPRK Red Cross had asked for the meeting; Japan sent officials because the DPRK's Foreign Ministry did.",
    meetings: ["2014-03-03-shenyang"],
    sources: ["reuters-2014-02-27-talks-planned", "japantimes-2014-02-28-talks-set"],
    evidence: {
      summary: [
        "reuters-2014-02-27-talks-planned",
        "japantimes-2014-02-28-talks-set",
        "japantimes-2014-03-02-japan-eyes-informal-talks",
        "mofa-2014-02-28-kishida-press-conference",
        "dailynk-2014-03-shenyang",
      ],
    },
  },
  {
    id: "2014-03-01-dprk-delegation-in-shenyang",
    kind: "visit",
    date: "2014-03-01",
    places: ["shenyang"],
    summary:
      "Four delegates of the DPRK, two of the Red Cross and two of the Foreign Ministry, reached Shenyang around noon on an Air Koryo flight.",
    meetings: ["2014-03-03-shenyang"],
    delegates: ["ri-ho-rim", "ryu-song-il"],
    sources: ["nocut-2014-03-01-dprk-delegation-arrives", "koreaherald-2014-03-02-officials-arrive"],
  },
  {
    id: "2014-03-07-jrcs-briefs-relatives",
    kind: "report",
    date: "2014-03-07",
    summary:
      "At the headquarters of the Japanese Red Cross Society Osamu Tasaka reported on the Shenyang talks to ten relatives and the office of their association; he passed on the DPRK side's count of eight visits and its concern about land with burial places that is wanted for other use.",
    meetings: ["2014-03-03-shenyang"],
    delegates: ["osamu-tasaka"],
    figures: ["grave-visits-2014-03-03-dprkrc"],
    sources: ["kitaizoku-2014-03-07-red-cross-briefing"],
  },
  {
    id: "2014-03-10-ulaanbaatar-family-meeting",
    kind: "visit",
    date: "2014-03-10/2014-03-14",
    places: ["ulaanbaatar"],
    summary:
      "The parents of an abductee met their granddaughter for the first time, in a third country. Japan's Foreign Ministry announced it on 16 March; reports tie it to the informal talks of 3 March in Shenyang.",
    meetings: ["2014-03-03-shenyang-foreign-ministries"],
    sources: ["oana-2014-03-17-jiji-ulaanbaatar-meeting", "asianewsnet-2014-03-17-parents-meet-grandchild"],
  },
  {
    id: "2014-03-24-chongryon-headquarters-sale",
    kind: "court-ruling",
    date: "2014-03-24",
    places: ["tokyo"],
    summary:
      "A court in Tokyo approved the sale of the land and building of the Chongryon headquarters to a property company; the DPRK raised it at the talks of March and May 2014.",
    meetings: ["2014-03-30-beijing", "2014-05-26-stockholm"],
    sources: ["voakorea-2014-04-chongryon-hall", "japantimes-2014-04-01-de-facto-embassy-fate"],
    evidence: {
      summary: [
        "voakorea-2014-04-chongryon-hall",
        "japantimes-2014-04-01-de-facto-embassy-fate",
        "mofa-2014-05-30-stockholm-outline",
      ],
    },
  },
  {
    id: "2014-03-28-families-no-state-funding",
    kind: "statement",
    date: "2014-03-28",
    places: ["tokyo"],
    summary:
      "The association of bereaved families said that by word of the Foreign Ministry and the Japanese Red Cross Society visits go on as before and that nothing had been said of money from the state or the Red Cross.",
    meetings: ["2014-03-19-shenyang"],
    figures: ["graves-visit-cost-2014-03-28-association"],
    sources: ["kitaizoku-2014-03-28-briefing-15"],
  },
  {
    id: "2014-04-grave-visits-put-off",
    kind: "visit",
    status: "postponed",
    date: "2014-04",
    summary:
      "The grave visits due to start again in mid-April were put off to June: in April the DPRK side was busy with the government talks, in May the association's office was short of time.",
    series: "grave-visits",
    meetings: ["2014-03-19-shenyang"],
    sources: ["kitaizoku-2014-05-08-briefing-16", "jrcs-2014-03-20-red-cross-talks-outline"],
    evidence: { status: ["kitaizoku-2014-05-08-briefing-16"] },
  },
  {
    id: "2014-04-11-ryongsan-association-founded",
    kind: "founding",
    date: "2014-04-11",
    summary:
      "Pyongyang-Ryongsan-kai, a second association of bereaved families, was founded by relatives of people buried at Ryongsan. Its members had asked the Welfare Ministry for help in finding relatives on 16 January 2013.",
    sources: ["sangiin-2014-06-02-question-115", "sangiin-2014-04-25-question-84"],
    evidence: { summary: ["sangiin-2014-06-02-question-115"] },
  },
  {
    id: "2014-05-13-cabinet-answer-ryongsan",
    kind: "statement",
    date: "2014-05-13",
    summary:
      "The Cabinet said that it does not know the exact number buried at Ryongsan, gave the numbers of a burial register and of a field survey that the ministry keeps, described the dead as mainly civilians on their way home from Manchuria and northern Korea, and said that it holds no list of relatives.",
    figures: [
      "remains-burials-at-site-1946-04-04-ryongsan-register",
      "remains-burials-at-site-1946-07-22-ryongsan-survey",
    ],
    sources: ["sangiin-2014-05-13-answer-84"],
  },
  {
    id: "2014-05-16-cabinet-answer-no-funding",
    kind: "statement",
    date: "2014-05-16",
    summary: "The Government of Japan answered that it does not think of supporting private grave visits with money.",
    sources: ["sangiin-2014-05-16-answer-93"],
  },
  {
    id: "2014-05-29-stockholm-agreement-published",
    kind: "agreement",
    date: "2014-05-29",
    summary: "The text agreed in Stockholm was made public by Chief Cabinet Secretary Suga and by KCNA.",
    meetings: ["2014-05-26-stockholm"],
    delegates: ["yoshihide-suga"],
    sources: [
      "kantei-2014-05-29-suga-stockholm",
      "mofa-2014-05-30-stockholm-outline",
      "chosonsinbo-2014-05-30-stockholm-kcna",
      "people-2014-05-30-dprk-japan-agree",
      "mofa-2014-05-30-kishida-press-conference",
    ],
    variants: [
      {
        field: "date",
        value: "2016-05",
        sources: ["asiaone-2016-02-probe-halted"],
        note: "A misprint in a report of February 2016",
      },
    ],
  },
  {
    id: "2014-06-03-cabinet-answer-no-money-asked",
    kind: "statement",
    date: "2014-06-03",
    summary:
      "The Government of Japan answered that it knows of no case in which the DPRK demanded money for returning remains of Japanese, and that it will deal with the return of remains of Koreans to the DPRK at a suitable time.",
    sources: ["sangiin-2014-06-03-answer-109"],
  },
  {
    id: "2014-06-song-road-map",
    kind: "statement",
    date: "2014-06-03~",
    summary: "Back from Stockholm, Song Il Ho called the agreement a road map for better relations.",
    meetings: ["2014-05-26-stockholm"],
    delegates: ["song-il-ho"],
    sources: ["chosonsinbo-2014-06-03-song-il-ho-interview"],
  },
  {
    id: "2014-06-04-mofa-briefing-paper",
    kind: "report",
    date: "2014-06-04",
    summary:
      "Briefing paper of Japan's Foreign Ministry on the agreement: Japan is to be told the committee's make-up before the survey starts; on request Japanese staff may stay in the DPRK, meet people, see places and share material; the remains are a humanitarian question to be handled in the light of the Red Cross and government talks.",
    meetings: ["2014-05-26-stockholm"],
    note: "Read as a transcript on a personal blog",
    sources: ["sansyoukai-2022-02-18-mofa-qa-10", "sansyoukai-2022-03-17-mofa-qa-19"],
  },
  {
    id: "2014-06-25-grave-visit-ninth",
    kind: "visit",
    date: "2014-06-25/2014-07-05",
    places: ["komusan", "ranam", "ryongsan", "hamhung"],
    summary:
      "Ninth visit by the association's count and first after the Stockholm agreement: nine relatives with two of the association. Ranam in Chongjin was opened to Japanese for the first time, on 28 June. First planned for April 2014.",
    series: "grave-visits",
    meetings: ["2014-05-26-stockholm"],
    figures: ["graves-visitors-2014-06-akahata", "graves-visitors-2014-06-chosonsinbo", "grave-visits-2014-06-voa"],
    sources: [
      "kitaizoku-activities",
      "rirc-2014-grave-visit",
      "chosonsinbo-2014-07-11-ninth-visit",
      "kitaizoku-2014-06-press-review",
      "nhkworld-2014-06-29-graves",
      "japantimes-2014-06-29-ranam",
    ],
    evidence: {
      date: ["kitaizoku-activities"],
      places: ["rirc-2014-grave-visit", "chosonsinbo-2014-07-11-ninth-visit", "chosonsinbo-2014-07-03-ninth-visit"],
      summary: [
        "rirc-2014-grave-visit",
        "kitaizoku-2014-06-press-review",
        "chosonsinbo-2014-07-11-ninth-visit",
        "japantimes-2014-06-29-ranam",
        "tvasahi-2014-06-27-families-arrive",
        "voa-2014-06-ninth-visit-plan",
      ],
    },
    variants: [
      {
        field: "date",
        value: "2014-06-26/2014-07-05",
        sources: ["chosonsinbo-2014-07-11-ninth-visit", "chosonsinbo-2014-07-03-ninth-visit"],
        note: "The stay in the DPRK",
      },
      { field: "date", value: "2014-06-26/2014-07-03", sources: ["voa-2014-06-ninth-visit-plan"], note: "Plan" },
    ],
  },
  {
    id: "2014-06-27-police-official-for-talks",
    kind: "statement",
    date: "2014-06-27",
    summary:
      "The chairman of the National Public Safety Commission announced that a counsellor of the National Police Agency in charge of abductions would join the Beijing talks of 1 July.",
    meetings: ["2014-07-01-beijing"],
    delegates: ["keiji-furuya"],
    sources: ["tvasahi-2014-06-27-police-official-sent"],
  },
  {
    id: "2014-06-29-missile-launch",
    kind: "launch",
    date: "2014-06-29",
    places: ["dprk"],
    summary:
      "Two short-range ballistic missiles were fired off the DPRK's east coast, two days before the Beijing talks.",
    meetings: ["2014-07-01-beijing"],
    sources: ["mofa-2014-07-01-beijing-outline", "japantimes-2014-07-01-new-body-details"],
  },
  {
    id: "2014-07-03-abe-announces-easing",
    kind: "statement",
    date: "2014-07-03",
    summary:
      "After a meeting of ministers and of the National Security Council, Prime Minister Abe said that part of Japan's own sanctions would be lifted, action for action, since bodies able to decide for the state stand behind the committee.",
    meetings: ["2014-07-01-beijing"],
    delegates: ["shinzo-abe"],
    sources: ["nhk-2014-07-03-abe-announces-lifting"],
  },
  {
    id: "2014-07-04-sanctions-partly-lifted",
    kind: "sanction",
    date: "2014-07-04",
    places: ["tokyo"],
    summary:
      "Japan's cabinet lifted the limits on travel, put the reporting thresholds for remittances and cash back to those for other countries, and allowed DPRK ships in port for humanitarian goods. The ferry Mangyongbong-92, charter flights and all trade stayed banned, and so did what rests on UN resolutions.",
    meetings: ["2014-07-01-beijing"],
    figures: [
      "sanctions-cash-threshold-2014-07-03-before",
      "sanctions-cash-threshold-2014-07-04-japan",
      "sanctions-remittance-threshold-2014-07-03-before",
      "sanctions-remittance-threshold-2014-07-04-japan",
    ],
    sources: ["mainichi-2014-07-04-sanctions-partly-lifted", "mindan-2014-07-09-sanctions-partly-lifted"],
    evidence: {
      places: ["mainichi-2014-07-04-sanctions-partly-lifted"],
      summary: [
        "mainichi-2014-07-04-sanctions-partly-lifted",
        "mindan-2014-07-09-sanctions-partly-lifted",
        "tvasahi-2014-07-03-three-measures",
        "zaikei-2014-07-06-suga-procedure",
        "ntv-2014-07-05-un-sanctions-stay",
      ],
    },
  },
  {
    id: "2014-07-04-song-on-committee",
    kind: "statement",
    date: "2014-07-04",
    summary:
      "Song Il Ho said that the core members and the heads of local branches come from the Ministry of State Security, that work had begun, and that the DPRK hopes that the ban on the ferry will be lifted too.",
    delegates: ["song-il-ho"],
    sources: ["nhkworld-2014-07-04-envoy-on-panel"],
  },
  {
    id: "2014-07-04-special-investigation-committee",
    kind: "founding",
    date: "2014-07-04",
    summary:
      "The DPRK set up the Special Investigation Committee with a special mandate of the National Defence Commission: chairman So Tae Ha, vice-chairmen Kim Myong Chol and Pak Yong Sik, about 30 officials of state security, people's security, the armed forces and local government, with branches in the provinces and where needed in cities and counties. Panels: remains (Kim Hyon Chol; land ministry, local government, Red Cross, Academy of Social Sciences, armed forces), Japanese left behind and spouses (Ri Ho Rim; Red Cross, people's security, local government), abductions (Kang Song Nam; state security, people's security, prosecutors, Health Ministry, local government), missing persons (Pak Yong Sik; people's security, state security, Red Cross, local government). All fields are surveyed at once; Japanese staff are received when needed.",
    meetings: ["2014-07-01-beijing"],
    delegates: ["so-tae-ha", "kim-myong-chol", "pak-yong-sik", "kim-hyon-chol", "ri-ho-rim", "kang-song-nam"],
    figures: [
      "committee-members-2014-07-04-kcna",
      "committee-members-2014-07-03-japan",
      "committee-panels-2014-07-04-kcna",
    ],
    sources: [
      "kcna-2014-07-04-special-committee-ko",
      "chosonsinbo-2014-07-04-special-committee-ko",
      "sedaily-2014-07-committee-members",
      "truenet-2014-07-04-sic-explanation",
      "wowkorea-2014-07-04-committee-formed",
      "nkleadershipwatch-2014-07-04-special-committee",
      "tabakusoru-2014-07-kcna-talks-and-committee",
    ],
  },
  {
    id: "2014-07-15-families-want-state-visits",
    kind: "request",
    date: "2014-07-15",
    summary:
      "After Stockholm the association of bereaved families asked the state to take over grave visits, the return of remains and memorials.",
    sources: ["kitaizoku-2014-07-15-briefing-17"],
  },
  {
    id: "2014-09-14-grave-visit-tenth",
    kind: "visit",
    date: "2014-09-14/2014-09-23",
    places: ["pyongyang", "chongjin", "hoeryong", "hamhung"],
    summary:
      "Tenth and last visit on the association's list: five relatives. On 21 September they were let into a graveyard inside a military area on a hill in Hamhung, closed to the visitors of the year before.",
    series: "grave-visits",
    figures: ["graves-visitors-2014-09-huffpost", "grave-visits-2014-09-voa", "grave-visits-2014-09-15-huffpost"],
    note: "Hoeryong only on a forum copy of a report at departure",
    sources: [
      "kitaizoku-activities",
      "huffpost-jp-2014-09-14-tenth-visit",
      "huffpost-jp-2014-10-05-committee",
      "huffpost-jp-2014-09-22-hamhung",
      "ntv-2014-09-14-families-leave",
      "ntv-2014-09-21-tenth-visit-ends",
      "voakorea-2014-09-tenth-visit",
    ],
    evidence: {
      date: ["kitaizoku-activities", "ntv-2014-09-14-families-leave"],
      places: ["huffpost-jp-2014-09-14-tenth-visit", "huffpost-jp-2014-09-22-hamhung", "forum-2014-09-tenth-visit"],
      summary: [
        "huffpost-jp-2014-09-14-tenth-visit",
        "huffpost-jp-2014-10-05-committee",
        "ntv-2014-09-14-families-leave",
        "kitaizoku-activities",
      ],
    },
    variants: [
      {
        field: "date",
        value: "2014-09-15/2014-09-23",
        sources: ["huffpost-jp-2014-09-14-tenth-visit", "nocut-2014-09-15-five-arrive", "forum-2014-09-tenth-visit"],
        note: "The stay in the DPRK",
      },
    ],
  },
  {
    id: "2014-09-18-survey-in-first-stage",
    kind: "statement",
    date: "2014-09-18",
    summary:
      "Through the embassies in Beijing the DPRK told Japan that the survey is in its first stage and aims at about a year in all, and that nothing beyond that could be said. The first report had been expected between late summer and early autumn.",
    meetings: ["2014-09-29-shenyang"],
    sources: ["sankeibiz-2014-09-26-initial-stage-notice", "sankeibiz-2014-09-26-shenyang-announced"],
  },
  {
    id: "2014-10-23-count-of-living-japanese",
    kind: "report",
    date: "2014-10-23",
    summary:
      "Sources on the two countries' relations, in Kyodo: the committee was bringing together the numbers of Japanese left behind and of Japanese spouses found alive.",
    meetings: ["2014-10-28-pyongyang"],
    sources: ["swissinfo-2014-10-kyodo-survivors-being-counted"],
  },
  {
    id: "2014-10-30-mission-reports-to-abe",
    kind: "report",
    date: "2014-10-30",
    places: ["tokyo"],
    summary:
      "The mission came home and reported to Prime Minister Abe. KCNA said that So Tae Ha had summed up the state of the survey for Japan.",
    meetings: ["2014-10-28-pyongyang"],
    delegates: ["junichi-ihara", "shinzo-abe"],
    sources: ["japantimes-2014-10-30-no-new-information", "ntv-2014-10-kcna-on-departure"],
    evidence: {
      date: ["japantimes-2014-10-30-no-new-information"],
      places: ["japantimes-2014-10-30-no-new-information"],
    },
  },
  {
    id: "2014-10-31-mofa-briefing-paper",
    kind: "report",
    date: "2014-10-31",
    summary:
      "Briefing paper of Japan's Foreign Ministry on the Pyongyang talks: up to now preparation, next a deepening and then a summing-up stage; no numbers of survivors and no report of results; a question about payment for digging up and returning remains was foreseen.",
    meetings: ["2014-10-28-pyongyang"],
    note: "Read as a transcript on a personal blog",
    sources: [
      "sansyoukai-2022-04-30-mofa-qa-49",
      "sansyoukai-2022-04-27-mofa-qa-48",
      "sansyoukai-2022-04-22-mofa-qa-46",
    ],
  },
];
