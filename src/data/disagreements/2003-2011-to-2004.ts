import type { Disagreements } from "../types.ts";

export const disagreements: Disagreements = [
  {
    id: "2002-09-17-recognised-at-the-first-summit",
    about: [
      { collection: "figures", id: "abductions-recognised-2002-09-17-foreign-ministry-2015" },
      { collection: "figures", id: "abductions-recognised-2002-09-17-foreign-ministry-2004" },
      { collection: "figures", id: "abductions-asked-2002-09-17-japan-times" },
      { collection: "figures", id: "abductions-recognised-2000-08-21-voa" },
    ],
    summary:
      "How many abductees Japan had on its list before and at the first summit; pages of the same ministry differ too.",
    positions: [
      {
        value: "10",
        figures: [
          "abductions-recognised-2000-08-21-voa",
          "abductions-recognised-2000-10-31-bbc",
          "abductions-recognised-2000-07-28-donga",
          "abductions-recognised-2000-04-07-voa",
          "abductions-recognised-2000-12-05-cabinet",
        ],
        sources: [
          "voa-2000-08-21-round10",
          "bbc-2000-10-31-round11",
          "deseret-1999-12-21-talks",
          "donga-2000-07-28-two-located",
          "voa-2000-04-07-round9",
          "shugiin-2000-12-05-answer-150-25",
        ],
      },
      {
        value: "at least 10, in seven incidents",
        figures: [
          "abductions-recognised-2001-02-07-japan-times",
          "abductions-cases-recognised-2001-02-07-japan-times",
          "abductions-recognised-2000-04-05-japan-times",
          "abductions-recognised-2001-12-18-kyodo",
        ],
        sources: [
          "japantimes-2001-02-07-secret-talks",
          "japantimes-2000-04-05-round9",
          "hankyung-2001-12-18-search-halted",
        ],
      },
      { value: "at least 11", figures: ["abductions-recognised-2002-08-18-ap"], sources: ["ap-2002-08-18-red-cross"] },
      {
        value: "11 in 8 cases, and 2 missing in Europe counted apart",
        figures: [
          "abductions-asked-2002-09-17-foreign-ministry",
          "abductions-cases-recognised-2002-09-17-foreign-ministry",
          "abductions-recognised-2002-09-17-foreign-ministry-2004",
          "abductions-cases-recognised-2002-09-17-foreign-ministry-2004",
        ],
        sources: ["mofa-2004-05-japan-north-korea-relations", "mofa-2002-09-17-koizumi-visit"],
      },
      {
        value: "11",
        figures: [
          "abductions-asked-2002-09-17-japan-times",
          "abductions-recognised-2002-03-24-voa",
          "abductions-recognised-2002-04-18-voa",
          "abductions-recognised-2002-04-30-akahata",
          "abductions-recognised-2002-08-15-nhk",
          "abductions-asked-2002-09-17-before-summit",
        ],
        sources: [
          "japantimes-2002-09-18-kim-admits-abductions",
          "voa-2002-03-24-japan-urges",
          "voa-2002-04-18-officials-to-meet",
          "akahata-2002-05-01-red-cross-talks",
          "hankyung-2002-08-15-delegation-leaves",
          "japantimes-2002-09-26-data-before-summit",
        ],
      },
      {
        value: "13 recognised at the time",
        figures: ["abductions-recognised-2002-09-17-foreign-ministry-2015"],
        sources: ["mofa-2015-12-16-exchanges-on-abductions-ja"],
      },
    ],
    basis: "both-kept",
    why: "The list grew by a case in March 2002, so ten holds for the time before. The thirteen are the eleven and the two missing in Europe, it seems, but no page says so; each count is a figure of its own.",
  },
  {
    id: "2002-2004-family-members-left-behind",
    about: [
      { collection: "figures", id: "families-in-dprk-2002-10-15-irish-times-children" },
      { collection: "figures", id: "families-in-dprk-2004-02-10-think-children" },
      { collection: "figures", id: "families-in-dprk-2004-05-05-donga" },
    ],
    summary: "Six or seven children of the five who had come back stayed in the DPRK, with one husband.",
    positions: [
      {
        value: "six children",
        figures: ["families-in-dprk-2002-10-15-irish-times-children", "families-in-dprk-2002-10-15-irish-times"],
        sources: ["irishtimes-2002-10-16-return"],
      },
      {
        value: "seven children",
        used: true,
        figures: ["families-in-dprk-2004-02-10-think-children", "families-in-dprk-2002-10-24-ap"],
        sources: ["think-2004-07-11-stories", "ap-2002-10-25-abductees-remain"],
      },
      {
        value: "eight family members in all",
        used: true,
        figures: [
          "families-in-dprk-2004-05-05-donga",
          "families-in-dprk-2004-05-22-akahata",
          "families-in-dprk-2004-02-10-think",
        ],
        sources: ["donga-2004-05-05-progress", "akahata-2004-05-23-summit"],
      },
    ],
    basis: "more-sources",
    why: "Seven children and one husband make the eight who came to Japan in 2004.",
  },
  {
    id: "2004-02-11-talks-since-when",
    about: [{ collection: "meetings", id: "2004-02-11-pyongyang", field: "round" }],
    summary: "Which contact counts as the one before the talks of February 2004.",
    positions: [
      {
        value: "October 2002",
        sources: ["voa-2004-02-14-fail-to-resolve"],
      },
      {
        value: "August 2003, beside the six-party talks",
        sources: ["asyura-2004-02-11-team-to-pyongyang"],
      },
    ],
    basis: "both-kept",
    why: "One page counts talks of the governments, the other any bilateral consultations.",
  },
  {
    id: "2004-04-01-yamasaki-post",
    about: [{ collection: "meetings", id: "2004-04-01-dalian", field: "delegations" }],
    summary: "Whether the head of the Japanese side in Dalian was vice-president of his party or a former one.",
    positions: [
      {
        value: "former vice-president",
        used: true,
        sources: ["asahi-2004-05-06-dalian-proposal", "asyura-2004-04-07-yamasaki-report"],
      },
      {
        value: "vice-president",
        sources: ["fuku41-2004-04-04-asahi-dalian"],
      },
    ],
    basis: "more-sources",
    why: "The page of the Asahi Shimbun itself and a copy of the Mainichi agree; the other is a copy on a blog.",
  },
  {
    id: "2004-05-04-talks-result",
    about: [{ collection: "meetings", id: "2004-05-04-beijing", field: "outcomes" }],
    summary: "How far the talks of May 2004 in Beijing came.",
    positions: [
      {
        value: "ended without agreement",
        sources: ["voa-vietnamese-2004-05-05-beijing-talks"],
      },
      {
        value: "no full agreement, considerable progress",
        sources: ["donga-2004-05-05-progress", "donga-ja-2004-05-05-beijing-talks"],
      },
    ],
    basis: "both-kept",
    why: "Both agree that nothing was signed; the progress is an unnamed diplomatic source's judgement.",
  },
  {
    id: "2004-05-22-normalisation-talks",
    about: [{ collection: "meetings", id: "2004-05-22-pyongyang", field: "outcomes" }],
    summary: "What the second summit agreed on the normalisation talks.",
    positions: [
      {
        value: "officials to discuss their resumption",
        used: true,
        sources: ["mofa-2004-05-26-summit-ja", "kantei-2004-05-22-meeting-ja"],
      },
      {
        value: "they resume in June 2004",
        sources: ["donga-2004-05-23-summit"],
      },
    ],
    basis: "official-text",
    why: "The Japanese government's own pages name no month.",
  },
  {
    id: "2004-08-05-food-aid-day",
    about: [{ collection: "events", id: "2004-08-05-food-and-medical-aid", field: "date" }],
    summary:
      "The World Food Programme's list dates its welcome of the food aid to a day before the promise that it speaks of.",
    positions: [
      {
        value: "2004-08-05",
        used: true,
        sources: ["kyodo-2004-08-05-food-aid", "japantimes-2004-08-06-first-aid", "unnews-2004-08-japanese-food-aid"],
      },
      {
        value: "2004-05-08",
        sources: ["wfp-undated-dprk-release-list"],
      },
    ],
    basis: "more-sources",
    why: "The list seems to have turned day and month round.",
  },
  {
    id: "2004-11-14-third-round-last-day",
    about: [{ collection: "meetings", id: "2004-11-09-pyongyang", field: "end" }],
    summary: "The plan, the governments' count and Choson Sinbo's count of the third working-level round differ.",
    positions: [
      {
        value: "2004-11-14",
        used: true,
        sources: ["goj-2004-12-24-close-examination-en", "akahata-2004-12-25-government-text"],
      },
      { value: "2004-11-12", sources: ["voa-2004-11-09-abduction-talks"] },
      {
        value: "2004-11-15, lengthened by two days",
        sources: ["korea-np-2004-11-16-third-round", "asyura-2004-11-16-chosonsinbo"],
      },
    ],
    basis: "official-text",
    why: "The Japanese government's text gives 9 to 14 November; the 12th was the plan and the 15th the day of departure.",
  },
  {
    id: "2004-11-14-third-round-result",
    about: [{ collection: "meetings", id: "2004-11-09-pyongyang", field: "outcomes" }],
    summary: "The two sides tell the result of the visit of November 2004 in opposite ways.",
    positions: [
      {
        value: "many unnatural points; later: the account is false",
        sources: ["mofa-2005-02-10-memorandum-reply", "asyura-2004-11-15-yomiuri-results"],
      },
      {
        value:
          "the Japanese head of delegation praised the DPRK's committee and said in private that 90 per cent of the matter of the dead was solved, by Choson Sinbo",
        sources: ["chosonsinbo-2022-09-20-remains"],
      },
    ],
    basis: "both-kept",
    why: "One is the ministry's stated view, the other a paper's report of private words.",
  },
  {
    id: "2004-11-14-two-sets-of-bones",
    about: [{ collection: "events", id: "2004-11-14-bones-handed-over", field: "summary" }],
    summary: "Whether the bones said to be a second abductee's came in 2002 or with the others in November 2004.",
    positions: [
      {
        value: "one set in autumn 2002, the other in November 2004",
        used: true,
        sources: ["mofa-2015-12-16-exchanges-on-abductions-ja", "st-japantimes-2002-11-22-bones"],
      },
      {
        value: "both in November 2004",
        sources: ["chinadaily-2004-12-19-time-running-out", "academickids-undated-abductions"],
      },
    ],
    basis: "official-text",
    why: "A page of November 2002 already tells of the tests on the first set; no page that was read says whether more of it came in 2004.",
  },
  {
    id: "2004-11-food-aid-second-half-size",
    about: [
      { collection: "figures", id: "aid-food-pending-2004-11-17-kbs" },
      { collection: "figures", id: "aid-food-pending-2004-12-09-donga" },
    ],
    summary: "The size of the half of the food that was not yet given.",
    positions: [
      {
        value: "125,000 tonnes",
        used: true,
        figures: [
          "aid-food-pending-2004-08-05-kyodo",
          "aid-food-pending-2004-12-09-donga",
          "aid-food-pending-2004-12-11-ikjeld",
          "aid-food-pending-2005-02-06-guardian",
        ],
        sources: [
          "unnews-2004-08-japanese-food-aid",
          "kyodo-2004-08-05-food-aid",
          "donga-2004-12-09-aid-held",
          "guardian-2005-02-06-dna-riddle",
          "ikjeld-2004-12-11-no-aid",
        ],
      },
      {
        value: "125,500 tonnes",
        figures: ["aid-food-pending-2004-11-17-kbs"],
        sources: ["kbs-2004-11-18-food-aid", "irishtimes-2004-11-food-aid-go-ahead"],
      },
    ],
    basis: "more-sources",
    why: "250,000 tonnes were promised and 125,000 decided.",
  },
  {
    id: "2004-11-food-aid-to-go-on-or-not",
    about: [
      { collection: "events", id: "2004-11-17-food-aid-to-go-on" },
      { collection: "events", id: "2004-12-10-no-further-food-aid" },
      { collection: "events", id: "2004-12-28-aid-frozen" },
    ],
    summary: "Whether the second half of the food would be given.",
    positions: [
      {
        value: "it will be given (17 November 2004)",
        sources: ["japantimes-2004-11-18-food-aid", "kbs-2004-11-18-food-aid", "irishtimes-2004-11-food-aid-go-ahead"],
      },
      {
        value: "not for now; aid is frozen (December 2004)",
        used: true,
        sources: ["ikjeld-2004-12-11-no-aid", "bbc-2004-12-08-fury-over-remains", "donga-2004-12-29-aid-frozen"],
      },
    ],
    basis: "later-correction",
    why: "The test result of 8 December lies between the two.",
  },
  {
    id: "2004-12-08-dna-test",
    about: [
      { collection: "events", id: "2004-12-08-dna-result-announced", field: "summary" },
      { collection: "events", id: "2005-01-24-dprk-memorandum", field: "summary" },
      { collection: "events", id: "2005-02-nature-article", field: "summary" },
    ],
    summary: "What the DNA test of the bones handed over in November 2004 shows.",
    positions: [
      {
        value: "another person's DNA, so not the abductee",
        sources: ["mofa-2005-02-10-memorandum-reply", "asahi-2004-12-08-dna-result"],
      },
      {
        value: "a fabrication: bones cremated at 1,200 degrees give no DNA",
        sources: [
          "chosonsinbo-2005-01-27-memorandum-text",
          "chosonsinbo-2005-01-25-memorandum-summary",
          "guardian-2005-02-06-dna-riddle",
        ],
      },
      {
        value: "not conclusive, contamination possible, by Nature as told in Time",
        sources: ["time-2005-03-28-bones-of-contention"],
      },
    ],
    basis: "both-kept",
    why: "The two governments hold opposite views and the samples were used up.",
  },
  {
    id: "2004-12-08-how-many-other-persons",
    about: [{ collection: "figures", id: "dna-other-persons-2004-12-08-niigata-police" }],
    summary: "From how many other persons the bones of 2004 came.",
    positions: [
      {
        value: "two",
        used: true,
        figures: ["dna-other-persons-2004-12-08-niigata-police"],
        sources: ["asahi-2004-12-08-dna-result"],
      },
      {
        value: "a number of people",
        sources: ["bbc-2004-12-08-fury-over-remains"],
      },
    ],
    basis: "closer-source",
    why: "The police had the tests made; the other is the government spokesman's word as quoted.",
  },
];
