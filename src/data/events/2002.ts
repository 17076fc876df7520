import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2002-03-22-japan-on-resumed-search",
    kind: "statement",
    date: "2002-03-22",
    summary:
      "The Foreign Minister of Japan, Yoriko Kawaguchi, called the resumed search a positive move, did not accept the denial of the suspected abduction, and wanted Red Cross talks soon.",
    meetings: ["2002-04-29-beijing"],
    delegates: ["yoriko-kawaguchi"],
    sources: ["worldjpn-2002-03-22-mofa-statement-ja", "worldjpn-2002-03-25-mofa-statement-en"],
    evidence: { date: ["worldjpn-2002-03-22-mofa-statement-ja"] },
    variants: [
      {
        field: "date",
        value: "2002-03-25",
        sources: ["worldjpn-2002-03-25-mofa-statement-en"],
        note: "The English text",
      },
    ],
  },
  {
    id: "2002-03-22-search-resumed",
    kind: "statement",
    date: "2002-03-22",
    summary:
      "A spokesman of the Central Committee of the DPRK Red Cross said that the search went on, denied that the DPRK had to do with a case raised in Japan that month, and was ready for talks with the Japanese Red Cross Society.",
    meetings: ["2002-04-29-beijing"],
    sources: ["seoul-2002-03-25-talks-proposal", "voa-2002-03-24-japan-urges", "worldjpn-2002-03-22-mofa-statement-ja"],
    evidence: { date: ["seoul-2002-03-25-talks-proposal", "voa-2002-03-24-japan-urges"] },
  },
  {
    id: "2002-03-24-jrcs-proposes-talks",
    kind: "request",
    date: "2002-03-24?",
    summary:
      "The Japanese Red Cross Society was reported to have faxed a letter asking for early Red Cross talks; the government aimed at April.",
    meetings: ["2002-04-29-beijing"],
    note: "The date is that of the report",
    sources: ["donga-2002-03-24-jrcs-letter", "seoul-2002-03-25-talks-proposal"],
    evidence: { date: ["donga-2002-03-24-jrcs-letter"] },
  },
  {
    id: "2002-03-29-minister-level-talks-put-off",
    kind: "request",
    date: "2002-03-29",
    summary:
      "Japan's health minister told the prime minister that the DPRK had asked through Chongryon to put off the meeting of the two health ministers because it was not ready.",
    meetings: ["2002-03-30-singapore-health-ministers"],
    delegates: ["chikara-sakaguchi", "junichiro-koizumi"],
    figures: ["hibakusha-in-dprk-2002-03-27-health-ministry"],
    sources: ["hankyung-2002-03-29-singapore-off", "seoul-2002-03-30-ministers-put-off"],
    variants: [
      {
        field: "date",
        value: "2002-03-28",
        sources: ["rfa-ko-2002-03-28-singapore-off"],
        note: "Date in the address of a report that already has the meeting put off",
      },
    ],
  },
  {
    id: "2002-08-15-delegation-leaves",
    kind: "visit",
    date: "2002-08-15/2002-08-17",
    places: ["beijing", "pyongyang"],
    summary:
      "A delegation of the Japanese Red Cross Society under Hiroshi Higashiura set out from Narita on the evening of 15 August, to reach Pyongyang by Beijing on the 17th.",
    meetings: ["2002-08-18-pyongyang"],
    delegates: ["hiroshi-higashiura"],
    figures: ["tracing-jp-requested-2002-08-15-nhk"],
    note: "The days are those of the plan, told by NHK on the day of departure",
    sources: ["hankyung-2002-08-15-delegation-leaves"],
  },
  {
    id: "2002-08-16-missing-koreans-found",
    kind: "statement",
    date: "2002-08-16",
    summary:
      "An official of the Japanese Red Cross Society said that some of the 314 missing Koreans had been traced, some alive and some dead; numbers were to be given to the DPRK side in Pyongyang.",
    meetings: ["2002-08-18-pyongyang"],
    figures: ["tracing-kp-requested-2002-08-16-jrcs", "tracing-kp-alive-2002-08-16-mainichi"],
    sources: ["ksilbo-2002-08-16-missing-koreans"],
  },
  {
    id: "2002-08-19-jrcs-meets-investigators",
    kind: "survey",
    date: "2002-08-19",
    places: ["pyongyang"],
    summary:
      "For the first time officials of the Japanese Red Cross Society met those who carried out the search, from the Ministry of People's Security and the people's committee of Pyongyang, who said that they worked from resident registers; they also spoke with three women due to visit Japan and with a Japanese man lost at sea in 1963.",
    meetings: ["2002-08-18-pyongyang"],
    delegates: ["hiroshi-higashiura"],
    figures: ["home-visit-interviewed-2002-08-19-kyodo"],
    sources: ["hankyung-2002-08-19-investigators-met", "donga-2002-08-19-six-confirmed"],
  },
  {
    id: "2002-08-30-visit-announced",
    kind: "statement",
    date: "2002-08-30",
    summary:
      "Japan announced that Koizumi would go to Pyongyang on 17 September; he said that contacts had been under way for about a year.",
    meetings: ["2002-08-25-pyongyang-director-talks", "2001-10-dalian-secret-series", "2002-09-17-pyongyang-summit"],
    delegates: ["junichiro-koizumi"],
    sources: [
      "mofa-2002-08-30-ccs-announcement",
      "akahata-2002-08-31-visit",
      "latimes-2002-08-31-visit",
      "japantimes-2002-09-08-tcog",
    ],
    evidence: { date: ["mofa-2002-08-30-ccs-announcement", "akahata-2002-08-31-visit"] },
  },
  {
    id: "2002-09-17-dprk-mfa-statement",
    kind: "statement",
    date: "2002-09-17",
    summary:
      "A spokesman of the DPRK Foreign Ministry said that the DPRK Red Cross had told Japan of the missing persons on the list, called the matter regrettable, promised no repetition and offered meetings with families, return or home visits.",
    sources: ["korea-np-2002-09-18-mfa-spokesman", "people-2002-09-18-dprk-regret", "seoul-2002-09-19-mfa-spokesman"],
    evidence: { date: ["people-2002-09-18-dprk-regret", "hankyung-2002-09-18-dprk-spokesman"] },
  },
  {
    id: "2002-09-17-list-through-red-cross",
    kind: "report",
    date: "2002-09-17",
    summary:
      "The DPRK Red Cross told the Japanese side what it knew of the missing persons on the list of the Japanese Red Cross Society; by a member of the Diet in 2017 its list reached the Prime Minister only just before he signed the declaration of the summit.",
    sources: ["korea-np-2002-09-18-mfa-spokesman", "kokalog-2017-06-15-diet-red-cross-list"],
    evidence: { summary: ["korea-np-2002-09-18-mfa-spokesman", "kokalog-2017-06-15-diet-red-cross-list"] },
  },
  {
    id: "2002-09-17-pyongyang-declaration",
    kind: "agreement",
    date: "2002-09-17",
    places: ["pyongyang"],
    summary:
      "Pyongyang Declaration: talks on relations to resume within October 2002; Japan's remorse and apology; economic cooperation (grants, soft loans, humanitarian aid through international bodies, bank credits) to follow normalisation.",
    meetings: ["2002-09-17-pyongyang-summit", "2002-10-29-kuala-lumpur-round-12"],
    delegates: ["junichiro-koizumi", "kim-jong-il"],
    sources: ["people-2002-09-18-declaration", "mofa-2002-09-17-koizumi-visit"],
  },
  {
    id: "2002-09-18-mhlw-notice",
    kind: "decision",
    date: "2002-09-18",
    summary:
      "The Health Ministry of Japan instructed the prefectures on preparing the home visits when they started again.",
    meetings: ["2002-08-18-pyongyang"],
    sources: ["mhlw-2003-spouses-home-visit"],
  },
  {
    id: "2002-10-fourth-visit-postponed",
    kind: "visit",
    status: "postponed",
    date: "2002-10~",
    places: ["japan"],
    summary: "Fourth home visit, agreed in Pyongyang for about the end of October 2002: put off with no new date.",
    series: "home-visits",
    meetings: ["2002-08-18-pyongyang"],
    note: "The day of the decision and its author are not known",
    sources: ["mhlw-2003-spouses-home-visit", "ifrc-2002-08-19-progress-in-talks"],
    evidence: { status: ["mhlw-2003-spouses-home-visit"] },
    variants: [
      {
        field: "status",
        value: "cancelled just before",
        sources: ["asahi-2020-09-27-repost-wives"],
        note: "The Asahi Shimbun of 2020, read only as a repost, low reliability; it names the turn of Japanese opinion over the abductions as a reason",
      },
    ],
  },
  {
    id: "2002-10-02-fact-finding-report",
    kind: "report",
    date: "2002-10-02",
    summary:
      "The Deputy Chief Cabinet Secretary made the results of the fact-finding team public: five survivors identified, eight reported deaths not confirmed.",
    meetings: ["2002-09-28-pyongyang-fact-finding"],
    delegates: ["shinzo-abe", "yoriko-kawaguchi"],
    figures: [
      "abductions-alive-confirmed-2002-10-02-team",
      "abductions-deaths-unverified-2002-10-02-team",
      "abductions-graves-lost-2002-10-02-press",
    ],
    sources: ["worldjpn-2002-10-02-kawaguchi-comment", "japantimes-2002-10-03-mission", "akahata-2002-10-03-mission"],
  },
  {
    id: "2002-10-08-four-names-added",
    kind: "decision",
    date: "2002-10-08",
    summary: "Japan added four names to its list of persons abducted.",
    figures: ["abductions-recognised-2002-10-08-derived", "abductions-recognised-2002-10-10-ap"],
    note: "The report of 9 October has Tuesday",
    sources: ["voa-2002-10-09-five-set-to-visit"],
  },
  {
    id: "2002-10-09-homecoming-announced",
    kind: "statement",
    date: "2002-10-09",
    summary:
      "The Chief Cabinet Secretary announced that five abductees would come to Japan on 15 October for a week or two, without their children, and that the normalisation talks would resume in Kuala Lumpur on 29 October.",
    meetings: ["2002-10-29-kuala-lumpur-round-12"],
    delegates: ["yasuo-fukuda"],
    sources: ["japantimes-2002-10-10-homecoming-announced", "voa-2002-10-09-five-set-to-visit"],
    evidence: { date: ["japantimes-2002-10-10-homecoming-announced"] },
  },
  {
    id: "2002-10-15-return-of-five",
    kind: "return",
    date: "2002-10-15",
    places: ["pyongyang", "tokyo"],
    summary:
      "Five abductees came to Japan on an aircraft chartered by the government and landed at Haneda; Kyoko Nakayama of the Cabinet Secretariat and Akitaka Saiki of the Foreign Ministry travelled with them, and so did two officials of the DPRK Red Cross, a deputy secretary general among them, who stayed in Tokyo during the visit.",
    meetings: ["2002-09-28-pyongyang-fact-finding"],
    delegates: ["kyoko-nakayama", "akitaka-saiki"],
    figures: [
      "abductions-returned-2002-10-15-government",
      "families-in-dprk-2002-10-15-irish-times-children",
      "families-in-dprk-2002-10-15-irish-times",
    ],
    sources: [
      "mofa-2004-bluebook-abductions",
      "sonohino-2002-10-15-return",
      "japantimes-2002-10-16-return",
      "irishtimes-2002-10-16-return",
      "sankei-2002-10-14-return-plan",
    ],
    evidence: {
      date: [
        "mofa-2004-bluebook-abductions",
        "sonohino-2002-10-15-return",
        "japantimes-2002-10-16-return",
        "irishtimes-2002-10-16-return",
        "baltimoresun-2002-10-16-reunion",
      ],
    },
  },
  {
    id: "2002-10-24-five-stay",
    kind: "decision",
    date: "2002-10-24",
    summary:
      "The Chief Cabinet Secretary announced in the evening that the five would stay in Japan and that the DPRK would be urged to see to the safety and early return of their families; the day before, the government had only promised to consider it.",
    meetings: ["2002-10-29-kuala-lumpur-round-12"],
    delegates: ["yasuo-fukuda"],
    figures: ["abductions-returned-2002-10-15-government", "families-in-dprk-2002-10-24-ap"],
    sources: [
      "japantimes-2002-10-25-to-keep-five",
      "foxnews-2002-10-abductees-not-to-return",
      "bbc-2002-10-24-victims-stay",
      "ap-2002-10-25-abductees-remain",
      "japantimes-2002-10-24-families-hope",
    ],
    evidence: {
      date: ["bbc-2002-10-24-victims-stay", "japantimes-2002-10-25-to-keep-five", "ap-2002-10-25-abductees-remain"],
    },
  },
  {
    id: "2002-10-31-foreign-ministry-debriefing",
    kind: "report",
    date: "2002-10-31",
    summary:
      "The delegation to the twelfth round reported to the foreign minister of Japan and her deputies; the abductions and the nuclear question stayed the first concerns, and the date of the next round was left open.",
    meetings: ["2002-10-29-kuala-lumpur-round-12"],
    sources: ["shindo-2002-10-31-task-force"],
  },
  {
    id: "2002-10-31-japan-rok-call",
    kind: "statement",
    date: "2002-10-31",
    summary:
      "The foreign ministers of Japan and South Korea spoke of the twelfth round by telephone; the Japanese minister expected consultations on security in November.",
    meetings: ["2002-10-29-kuala-lumpur-round-12", "2002-11-security-panel-planned"],
    delegates: ["yoriko-kawaguchi"],
    sources: ["rok-mofat-2002-10-31-phone-call"],
  },
  {
    id: "2002-11-19-japan-declines-wfp-appeal",
    kind: "statement",
    date: "2002-11-19",
    summary:
      "The head of the World Food Programme asked Japan for urgent food aid to the DPRK. The Senior Vice-Minister for Foreign Affairs answered that Japan would give no economic aid before the normalisation talks were finished. Japan, the second largest donor until 2001, had stopped its aid that year. A Foreign Ministry official said afterwards that humanitarian aid could be considered, but that there was no plan to give food for the moment.",
    sources: ["hankyung-2002-11-19-wfp-request", "donga-2002-11-20-wfp-request-refused"],
    evidence: { summary: ["hankyung-2002-11-19-wfp-request", "donga-2002-11-20-wfp-request-refused"] },
  },
];
