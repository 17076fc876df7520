import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "2014-01-first-contact-in-fourteen-months",
    about: [{ collection: "meetings", id: "2014-01-25-hanoi" }],
    summary: "When the governments had last been in contact before the meeting reported from Hanoi in January 2014.",
    readings: [
      {
        value: "the first talks of the governments in about a year and two months",
        sources: ["nanblog-2014-01-28-hanoi-song"],
      },
      {
        value: "other contacts from 2013 were reported, one of them as possible only",
        used: true,
        sources: [
          "japantimes-2013-07-23-adviser-beijing",
          "japantimes-2014-02-11-adviser-dalian",
          "sankeibiz-2014-07-04-secret-talks",
        ],
      },
    ],
    basis: "later-correction",
    why: "Some of these reports came out later; fourteen months had passed since the last consultations of the governments.",
  },
  {
    id: "2014-01-hanoi-took-place",
    about: [
      { collection: "meetings", id: "2014-01-25-hanoi", field: "status" },
      { collection: "meetings", id: "2014-01-25-hanoi", field: "delegations" },
    ],
    summary: "Whether officials met in Hanoi in January 2014, and whom the DPRK sent.",
    readings: [
      {
        value: "no meeting took place, says the Government of Japan",
        sources: ["japantimes-2014-01-28-hanoi-secret-meeting", "gohoo-2014-01-29-hanoi-denied"],
      },
      {
        value: "they met, and Song Il Ho is thought to have taken part, according to the Tokyo Shimbun",
        sources: ["nanblog-2014-01-28-hanoi-song", "joongang-ja-2014-01-28-hanoi"],
      },
      {
        value: "they met, with an official of the Ministry of State Security",
        sources: ["mizuhonokuni-2014-03-02-hanoi-state-security"],
      },
      {
        value:
          "they met, according to the Asahi Shimbun in MBN; the head of the Japan section of the DPRK's foreign ministry is said to have been in Hanoi",
        sources: ["mbn-2014-01-hanoi-contact"],
      },
    ],
    basis: "both-kept",
    why: "Japan's government denies what the press reports. The reports differ on whom the DPRK sent. The record shows the contact as reported.",
  },
  {
    id: "2014-02-coi-japanese-victims",
    about: [
      { collection: "figures", id: "abductions-estimated-2014-02-17-coi-nhk" },
      { collection: "figures", id: "abductions-estimated-2014-02-17-coi-quoted" },
      { collection: "events", id: "2014-02-17-un-coi", field: "summary" },
    ],
    summary: "How many Japanese were likely abducted, in pages on the report of the UN Commission of Inquiry.",
    readings: [
      {
        value: "more than 100, according to NHK on the report",
        figures: ["abductions-estimated-2014-02-17-coi-nhk"],
        sources: ["apacdaily-2014-02-18-nhk-coi"],
      },
      {
        value: "at least 100, called probable: quoted from the report, and on a page that cites it",
        figures: ["abductions-estimated-2014-02-17-coi-quoted", "abductions-estimated-2014-coi"],
        sources: ["tjwg-footprints-other-nationalities", "graffiotech-2018-01-21-coi-quoted"],
      },
      { value: "dozens, perhaps hundreds, in a paper's own voice", sources: ["tokyotimes-2014-02-coi"] },
    ],
    basis: "both-kept",
    why: "The report itself was not seen, and the third does not name the Commission for its number.",
  },
  {
    id: "2014-03-03-delegation-sizes",
    about: [{ collection: "meetings", id: "2014-03-03-shenyang", field: "delegations" }],
    summary: "How many delegates the DPRK sent to the meeting of 3 March 2014.",
    readings: [
      {
        value: "4, two of the Red Cross and two of the Foreign Ministry",
        used: true,
        sources: ["nocut-2014-03-01-dprk-delegation-arrives", "koreaherald-2014-03-02-officials-arrive"],
      },
      { value: "2 (and 3 for Japan)", sources: ["christiandaily-2014-03-02-shenyang-plan"] },
    ],
    basis: "closer-source",
    why: "The first number is the head of the delegation's own, on arrival; the second was written beforehand.",
  },
  {
    id: "2014-03-03-grave-visit-count",
    about: [
      { collection: "figures", id: "grave-visits-2014-03-03-ap" },
      { collection: "figures", id: "grave-visits-2014-03-03-jrcs" },
      { collection: "figures", id: "grave-visits-2014-03-03-dprkrc" },
      { collection: "figures", id: "grave-visits-2013-10-29-association" },
    ],
    summary: "How many grave visits took place between the Red Cross talks of 2012 and those of March 2014.",
    readings: [
      {
        value: "8",
        used: true,
        figures: [
          "grave-visits-2014-03-03-jrcs",
          "grave-visits-2014-03-03-dprkrc",
          "grave-visits-2013-10-29-association",
          "grave-visits-2014-05-07-councillor",
        ],
        sources: [
          "jrcs-2014-03-04-red-cross-talks-outline",
          "kitaizoku-2014-03-07-red-cross-briefing",
          "kitaizoku-activities",
          "sangiin-2014-05-07-question-93",
        ],
      },
      {
        value: "9",
        figures: ["grave-visits-2014-03-03-ap"],
        sources: ["ap-2014-03-03-shenyang", "ap-2014-03-03-red-cross-officials-meet"],
      },
    ],
    basis: "official-text",
    why: "The society's own text has eight; the association's list leaves out the Ryongsan party of autumn 2012, which may be the ninth, but no page read says so.",
  },
  {
    id: "2014-03-03-grave-visits-told-by-whom",
    about: [
      { collection: "figures", id: "grave-visits-2014-03-03-jrcs" },
      { collection: "figures", id: "grave-visits-2014-03-03-dprkrc" },
    ],
    summary: "Which side spoke of eight grave visits at the Red Cross talks of 3 March 2014.",
    readings: [
      {
        value: "the Japanese side",
        figures: ["grave-visits-2014-03-03-jrcs"],
        sources: ["jrcs-2014-03-04-red-cross-talks-outline"],
      },
      {
        value: "the DPRK side",
        figures: ["grave-visits-2014-03-03-dprkrc"],
        sources: ["kitaizoku-2014-03-07-red-cross-briefing"],
      },
    ],
    basis: "both-kept",
    why: "Each side may have named the number; the two statements are two figures.",
  },
  {
    id: "2014-03-03-planned-length",
    about: [{ collection: "meetings", id: "2014-03-03-shenyang", field: "end" }],
    summary: "How many days the meeting that began on 3 March 2014 was to last, and lasted.",
    readings: [
      { value: "2014-03-03, one day held", used: true, sources: ["jrcs-2014-03-04-red-cross-talks-outline"] },
      {
        value: "three days planned, said Ri Ho Rim on arrival",
        sources: ["koreaherald-2014-03-02-officials-arrive", "koreaherald-2014-03-03-red-cross-productive"],
      },
      { value: "3 March planned, said Ri Ho Rim on arrival", sources: ["nocut-2014-03-01-dprk-delegation-arrives"] },
    ],
    basis: "official-text",
    why: "The Japanese Red Cross Society reports talks on 3 March only. The other pages quote the same man's plan and do not agree on it.",
  },
  {
    id: "2014-03-03-red-cross-hours",
    about: [{ collection: "meetings", id: "2014-03-03-shenyang" }],
    summary: "How long the Red Cross talks of 3 March 2014 lasted.",
    readings: [
      {
        value: "09:30 to 17:00, about six hours without lunch",
        sources: ["nocut-2014-03-03-red-cross-agree-continue"],
      },
      { value: "about 10:00 to about 18:00", sources: ["hani-2014-03-red-cross-shenyang"] },
      { value: "about seven hours", sources: ["apacdaily-2014-03-03-shenyang"] },
      { value: "six hours", sources: ["koreaherald-2014-03-03-red-cross-productive"] },
    ],
    basis: "both-kept",
    why: "The Japanese society's outline states no hours, and one page leaves lunch out where the others do not say.",
  },
  {
    id: "2014-03-03-section-chiefs-hours",
    about: [{ collection: "meetings", id: "2014-03-03-shenyang-foreign-ministries" }],
    summary: "How long the two section chiefs talked on 3 March 2014.",
    readings: [
      { value: "less than two hours", sources: ["mofa-2014-03-04-kishida-press-conference"] },
      { value: "two hours", sources: ["japantimes-2014-03-13-red-cross-talks-next-week"] },
      { value: "about two hours", sources: ["ntv-2014-03-04-section-chiefs"] },
    ],
    basis: "both-kept",
    why: "The paper's two hours may be the minister's less than two hours, rounded.",
  },
  {
    id: "2014-03-07-briefing-attendance",
    about: [
      { collection: "figures", id: "graves-briefing-attendance-2014-03-07-association" },
      { collection: "figures", id: "graves-briefing-attendance-2014-03-07-voa" },
    ],
    summary: "How many relatives came to the Japanese Red Cross Society's briefing on the talks of 3 March 2014.",
    readings: [
      {
        value: "10",
        used: true,
        figures: ["graves-briefing-attendance-2014-03-07-association"],
        sources: ["kitaizoku-2014-03-07-red-cross-briefing"],
      },
      {
        value: "20",
        figures: ["graves-briefing-attendance-2014-03-07-voa"],
        sources: ["voakorea-2014-03-jrcs-briefing"],
      },
    ],
    basis: "closer-source",
    why: "The association's page is an account from the briefing itself; the broadcaster may count others who came.",
  },
  {
    id: "2014-03-19-arrival",
    about: [{ collection: "meetings", id: "2014-03-19-shenyang" }],
    summary: "When the delegations reached Shenyang on 19 March 2014.",
    readings: [
      { value: "morning", sources: ["wowkorea-2014-03-19-red-cross-resumes"] },
      { value: "around noon", sources: ["nocut-2014-03-19-red-cross-resumes"] },
    ],
    basis: "both-kept",
    why: "One page speaks of the chief delegates, the other of the delegations.",
  },
  {
    id: "2014-03-first-talks-under-kim-jong-un",
    about: [{ collection: "meetings", id: "2014-03-30-beijing", field: "round" }],
    summary: "Whether the governments had held formal talks under Kim Jong Un before March 2014.",
    readings: [
      {
        value: "no: they would be the first",
        sources: ["japantimes-2014-03-20-restart-dialogue", "mongoliaeconomy-2014-03-20-restart-dialogue"],
      },
      {
        value:
          "yes: in August 2012 (preliminary talks, Shimbun Akahata and the ministry) and in November 2012 (the ministry; the first of directors-general under him, in the Asahi)",
        used: true,
        sources: [
          "akahata-2012-08-30-talks-resume",
          "akahata-2012-09-01-talks-end",
          "mofa-2012-11-16-consultation-summary",
          "asahi-2012-11-16-ulaanbaatar-ends",
        ],
      },
    ],
    basis: "more-sources",
    why: "The Japanese ministry's own text on November 2012 names the talks of August too.",
  },
  {
    id: "2014-03-last-government-talks",
    about: [
      { collection: "meetings", id: "2014-03-30-beijing", field: "round" },
      { collection: "meetings", id: "2014-03-30-beijing", field: "follows" },
    ],
    summary: "When the two governments had last talked before March 2014.",
    readings: [
      {
        value: "November 2012",
        used: true,
        sources: [
          "mofa-2014-03-31-second-consultations-outline",
          "ap-2014-03-03-red-cross-officials-meet",
          "ap-2014-03-03-shenyang",
          "koreaherald-2014-03-30-first-high-level-talks",
          "japantimes-2014-03-03-envoys-chat",
        ],
      },
      { value: "November 2011", sources: ["mongoliaeconomy-2014-03-29-envoy-arrives-beijing"] },
    ],
    basis: "official-text",
    why: "The Foreign Ministry's own count and almost all pages have November 2012; the other is a repost with a likely misprint.",
  },
  {
    id: "2014-03-ulaanbaatar-meeting-arranged",
    about: [
      { collection: "meetings", id: "2014-03-03-shenyang-foreign-ministries", field: "outcomes" },
      { collection: "events", id: "2014-03-10-ulaanbaatar-family-meeting" },
    ],
    summary: "Where the family meeting of March 2014 in Ulaanbaatar was agreed.",
    readings: [
      {
        value: "informal talks of 3 March 2014 in Shenyang",
        sources: [
          "oana-2014-03-17-jiji-ulaanbaatar-meeting",
          "asianewsnet-2014-03-17-parents-meet-grandchild",
          "japantimes-2014-03-16-ministry-on-meeting",
        ],
      },
      {
        value:
          "a secret channel to state security, in talks of two against two in China, Vietnam and elsewhere; the division director Ono was in charge of it, and Director-General Ihara was there too",
        sources: ["shueisha-undated-secret-channel"],
      },
    ],
    basis: "both-kept",
    why: "The reports of the time name the talks in Shenyang. The later account does not exclude them, and the DPRK does not say.",
  },
  {
    id: "2014-05-28-stockholm-outcome",
    about: [{ collection: "meetings", id: "2014-05-26-stockholm", field: "outcomes" }],
    summary: "Whether the Stockholm talks ended with an agreement.",
    readings: [
      {
        value: "agreement, made public on 29 May",
        used: true,
        sources: ["kantei-2014-05-29-suga-stockholm", "chosonsinbo-2014-05-30-stockholm-kcna"],
      },
      {
        value: "agreement to go on talking, with no day or place fixed",
        sources: ["businessstandard-2014-05-28-wrap-up"],
      },
    ],
    basis: "official-text",
    why: "Both governments made the agreement public a day after the head of the Japanese delegation had spoken of further talks.",
  },
  {
    id: "2014-06-ninth-grave-visit-dates",
    about: [{ collection: "events", id: "2014-06-25-grave-visit-ninth", field: "date" }],
    summary: "When the ninth grave visit began and ended.",
    readings: [
      { value: "2014-06-25/2014-07-05", used: true, sources: ["kitaizoku-activities"] },
      {
        value: "2014-06-26/2014-07-05",
        sources: [
          "chosonsinbo-2014-07-11-ninth-visit",
          "chosonsinbo-2014-07-03-ninth-visit",
          "kitaizoku-2014-06-press-review",
        ],
      },
      { value: "2014-06-26/2014-07-03 (plan)", sources: ["voa-2014-06-ninth-visit-plan"] },
    ],
    basis: "closer-source",
    why: "The organiser's own list is used, as for all visits.",
  },
  {
    id: "2014-06-ninth-grave-visit-order",
    about: [{ collection: "events", id: "2014-06-25-grave-visit-ninth", field: "summary" }],
    summary: "Where the ninth grave visit was on 28 June 2014.",
    readings: [
      {
        value: "Ranam 28 June, Ryongsan 29 June",
        used: true,
        sources: ["rirc-2014-grave-visit", "japantimes-2014-06-29-ranam"],
      },
      { value: "Komusan 27 June, Ryongsan 28 June", sources: ["chosonsinbo-2014-07-03-ninth-visit"] },
    ],
    basis: "more-sources",
    why: "Several reports of the day agree on Ranam on the 28th, which is far from Ryongsan.",
  },
  {
    id: "2014-06-ninth-grave-visit-size",
    about: [{ collection: "events", id: "2014-06-25-grave-visit-ninth", field: "summary" }],
    summary: "How many people went on the ninth grave visit.",
    readings: [
      {
        value: "9 relatives and 2 of the association",
        used: true,
        figures: ["graves-visitors-2014-06-akahata"],
        sources: ["rirc-2014-grave-visit", "kitaizoku-2014-06-press-review"],
      },
      {
        value: "9 in all, relatives and members of the association together",
        figures: ["graves-visitors-2014-06-chosonsinbo"],
        sources: ["chosonsinbo-2014-07-11-ninth-visit"],
      },
    ],
    basis: "more-sources",
    why: "Jiji and the Akahata count the relatives by themselves.",
  },
  {
    id: "2014-07-04-order-of-panels",
    about: [{ collection: "events", id: "2014-07-04-special-investigation-committee", field: "summary" }],
    summary: "In which order the four panels of the DPRK's Special Investigation Committee are listed.",
    readings: [
      {
        value: "remains, left behind and spouses, abductions, missing",
        sources: [
          "kcna-2014-07-04-special-committee-ko",
          "chosonsinbo-2014-07-04-special-committee-ko",
          "anchorwoman-2019-02-28-panels-order",
        ],
      },
      {
        value: "abductions, missing, remains, left behind and spouses",
        sources: ["truenet-2014-07-04-sic-explanation", "anchorwoman-2019-02-28-panels-order"],
      },
    ],
    basis: "both-kept",
    why: "The first is the DPRK's own list; the second stands in the Government of Japan's outline of what the DPRK side had explained.",
  },
  {
    id: "2014-08-foreign-ministers-last-contact",
    about: [{ collection: "meetings", id: "2014-08-10-myanmar-foreign-ministers", field: "round" }],
    summary: "When the foreign ministers had last had contact before August 2014.",
    readings: [
      {
        value: "about a year and a month before, in July 2013",
        used: true,
        sources: ["ntv-2014-08-11-kishida-ri-exchange", "asahi-2013-07-01-kishida-pak"],
      },
      {
        value: "in 2004, ten years before, when the ministers had last held talks",
        sources: ["joongang-ja-2014-08-regional-forum"],
      },
    ],
    basis: "closer-source",
    why: "A report of July 2013 says that the ministers spoke standing at a lunch in Brunei; the second reading is about talks only.",
  },
  {
    id: "2014-08-late-contact",
    about: [
      { collection: "meetings", id: "2014-08-21-kuala-lumpur", field: "place" },
      { collection: "meetings", id: "2014-08-21-kuala-lumpur", field: "delegations" },
    ],
    summary: "Where, and between whom, the contact of late August 2014 took place.",
    readings: [
      {
        value:
          "apparently Kuala Lumpur, about 21 August: Ihara and a senior official of the Ministry of State Security",
        used: true,
        sources: ["japantimes-2014-09-02-kuala-lumpur", "news24-2014-09-01-kuala-lumpur"],
      },
      {
        value: "most likely China, Ono and Ryu Song Il of the two foreign ministries, perhaps Ihara too",
        sources: ["japantimes-2014-08-31-secret-talks"],
      },
    ],
    basis: "later-correction",
    why: "Kyodo's report of 2 September is later and more definite, and Nippon TV agrees; the report of 30 August may mean another contact.",
  },
  {
    id: "2014-09-number-of-the-grave-visit",
    about: [{ collection: "events", id: "2014-09-14-grave-visit-tenth", field: "summary" }],
    summary: "Which number the grave visit of September 2014 has.",
    readings: [
      {
        value: "the tenth grave visit",
        sources: ["huffpost-jp-2014-09-14-tenth-visit", "huffpost-jp-2014-09-22-hamhung"],
      },
      {
        value:
          "the eleventh, if the party for Ryongsan of autumn 2012 is counted; these pages report that party, and no page read has the number",
        sources: ["ntv-2012-09-28-ryongsan-group-leaves", "chosonsinbo-2012-10-02-ryongsan-graves"],
      },
    ],
    basis: "both-kept",
    why: "The association that numbers the visits leaves that party out.",
  },
  {
    id: "2014-09-tenth-grave-visit-dates",
    about: [{ collection: "events", id: "2014-09-14-grave-visit-tenth", field: "date" }],
    summary: "When the tenth grave visit began.",
    readings: [
      {
        value: "2014-09-14/2014-09-23",
        used: true,
        sources: ["kitaizoku-activities", "ntv-2014-09-14-families-leave"],
      },
      {
        value: "2014-09-15/2014-09-23 (Voice of America: as planned)",
        sources: ["huffpost-jp-2014-09-14-tenth-visit", "nocut-2014-09-15-five-arrive", "voakorea-2014-09-tenth-visit"],
      },
    ],
    basis: "closer-source",
    why: "The organiser's own list is used, as for all visits.",
  },
  {
    id: "2014-10-first-trip-since-2004",
    about: [{ collection: "meetings", id: "2014-10-28-pyongyang", field: "round" }],
    summary: "When a Japanese delegation had last gone to Pyongyang for official talks before October 2014.",
    readings: [
      { value: "in 2004, with the prime minister", sources: ["upi-2014-10-27-delegation-arrives"] },
      {
        value: "in November 2004, for working-level consultations in Pyongyang",
        used: true,
        sources: ["goj-2004-12-24-close-examination-en", "akahata-2004-12-25-government-text"],
      },
    ],
    basis: "official-text",
    why: "The Japanese government's own text reports the consultations of November 2004.",
  },
  {
    id: "2014-10-mission-size",
    about: [{ collection: "meetings", id: "2014-10-28-pyongyang", field: "delegations" }],
    summary: "How large the Japanese mission to Pyongyang was.",
    readings: [
      {
        value: "12",
        used: true,
        sources: [
          "sankeibiz-2014-10-28-talks-with-so",
          "d1021-2014-10-29-nhk-first-day",
          "chinadaily-2014-10-31-report-by-year-end",
        ],
      },
      { value: "10", sources: ["donga-2014-10-28-inspection-team"] },
      {
        value: "about 10",
        sources: ["japantimes-2014-10-27-mission-arrives", "japantimes-2014-10-30-no-new-information"],
      },
    ],
    basis: "more-sources",
    why: "Three reports have twelve, one of them with interpreters counted.",
  },
  {
    id: "2014-10-results-reported",
    about: [
      { collection: "meetings", id: "2014-10-28-pyongyang", field: "outcomes" },
      { collection: "events", id: "2014-10-30-mission-reports-to-abe" },
      { collection: "events", id: "2017-11-10-cabinet-answer-no-report-received" },
    ],
    summary: "Whether the DPRK's Special Investigation Committee reported results to Japan in October 2014.",
    readings: [
      {
        value: "the committee's chairman summed up the state of the survey and notified Japan of it, said KCNA",
        sources: ["ntv-2014-10-kcna-on-departure", "huffpost-jp-2014-10-30-kcna"],
      },
      {
        value: "no report of results; none with new concrete information (foreign-ministry paper of 31 October 2014)",
        sources: ["sansyoukai-2022-04-27-mofa-qa-48", "sangiin-2017-11-10-answer-3", "shugiin-2025-02-21-answer-47"],
      },
    ],
    basis: "both-kept",
    why: "KCNA and the Government of Japan each say it for their own side.",
  },
  {
    id: "2014-2019-meaning-of-police-list",
    about: [
      { collection: "figures", id: "abductions-suspected-police-2014-09-02-furuya" },
      { collection: "figures", id: "abductions-suspected-police-2019-05-20-kyodo" },
    ],
    summary:
      "Whether the people on the police list are missing people for whom abduction cannot be ruled out, or people believed to have been abducted.",
    readings: [
      {
        value: "abduction cannot be ruled out",
        used: true,
        figures: ["abductions-suspected-police-2014-09-02-furuya", "abductions-suspected-police-2019-05-20-kyodo"],
        sources: ["nikkei-2014-09-02-883", "infoseek-2019-05-20-882"],
      },
      {
        value: "suspected, likely or believed to have been abducted",
        sources: ["kuna-2014-09-02-883", "tokyoreporter-2019-05-20-882", "dailynk-2014-09-883"],
      },
    ],
    basis: "closer-source",
    why: "The first is what the police say in Japanese, the second an English rendering. A man on the list was found in Japan in April 2019.",
  },
  {
    id: "2014-2025-how-many-victims",
    about: [
      { collection: "figures", id: "abductions-recognised-2016-07-headquarters" },
      { collection: "figures", id: "abductions-judged-by-police-2025-12-05-tokyo-police" },
      { collection: "figures", id: "abductions-counted-by-association-2023-miyagi" },
    ],
    summary: "How many people are counted as abducted.",
    readings: [
      {
        value: "17 by the government",
        figures: ["abductions-recognised-2016-07-headquarters", "abductions-recognised-2025-11-04-kyodo"],
        sources: ["rachi-2016-07-details", "japantoday-2025-11-05-no-reply"],
      },
      {
        value: "19 by the police",
        figures: ["abductions-judged-by-police-2025-12-05-tokyo-police"],
        sources: ["keishicho-2025-12-05-cases", "npa-undated-abduction-cases-ja"],
      },
      {
        value: "24: those 17 and seven whom the rescue association recognises",
        figures: ["abductions-counted-by-association-2023-miyagi"],
        sources: ["miyagi-2024-03-01-numbers"],
      },
      {
        value: "17, and beside them 2 by the police and 5 by the rescue association",
        figures: [
          "abductions-recognised-2019-06-26-commission",
          "abductions-counted-by-association-2019-06-26-commission",
        ],
        sources: ["comjan-2019-06-26-numbers"],
      },
    ],
    basis: "both-kept",
    why: "The government recognises cases with Japanese victims, the police add two Korean children, and the rescue association recognises people itself.",
  },
  {
    id: "2014-2025-wanted-suspects",
    about: [
      { collection: "figures", id: "abductions-suspects-wanted-2022-09-17-jiji" },
      { collection: "figures", id: "abductions-suspects-wanted-2024-10-31-aichi-police" },
    ],
    summary: "How many suspects in the abductions are internationally wanted.",
    readings: [
      {
        value: "11 (2014 to October 2023)",
        figures: [
          "abductions-suspects-wanted-2014-07-03-jiji",
          "abductions-suspects-wanted-2017-osaka-police",
          "abductions-suspects-wanted-2021-12-31-akita-police",
          "abductions-suspects-wanted-2022-09-17-jiji",
        ],
        sources: [
          "jiji-2014-07-03-graphic-19",
          "osaka-police-2017-awareness-week",
          "mineba-2022-11-26-awareness-week",
          "nippon-2022-09-17-police-871",
          "toba-2023-10-30-awareness-week",
        ],
      },
      {
        value: "10 (October 2024 on, and on an undated page)",
        figures: [
          "abductions-suspects-wanted-2024-10-31-aichi-police",
          "abductions-suspects-wanted-2025-12-05-tokyo-police",
          "abductions-suspects-wanted-undated-police-agency",
        ],
        sources: ["aichi-police-2024-10-871", "keishicho-2025-12-05-cases", "npa-undated-abduction-cases-ja"],
      },
    ],
    basis: "both-kept",
    why: "The numbers are of different times: there was one fewer by October 2024. No page read says why.",
  },
  {
    id: "2014-voa-grave-visit-count",
    about: [{ collection: "figures", id: "grave-visits-2014-08-voa" }],
    summary:
      "How many grave visits there had been by August and by September 2014, in reports of one broadcaster and on the association's list.",
    readings: [
      {
        value: "8 in August 2014",
        figures: ["grave-visits-2014-08-voa"],
        sources: ["voakorea-2014-08-tenth-visit-plan"],
      },
      {
        value: "9 before the visit of September 2014",
        used: true,
        figures: ["grave-visits-2014-09-voa"],
        sources: ["voakorea-2014-09-tenth-visit", "kitaizoku-activities"],
      },
    ],
    basis: "later-correction",
    why: "VOA's report of September and the association's list have nine.",
  },
];
