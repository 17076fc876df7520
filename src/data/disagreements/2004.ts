import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "2004-02-11-talks-since-when",
    about: [{ collection: "meetings", id: "2004-02-11-pyongyang", field: "round" }],
    summary: "Which contact counts as the one before the talks of February 2004.",
    readings: [
      { value: "October 2002", sources: ["voa-2004-02-14-fail-to-resolve"] },
      { value: "August 2003, beside the six-party talks", sources: ["asyura-2004-02-11-team-to-pyongyang"] },
    ],
    basis: "both-kept",
    why: "One page counts talks of the governments, the other any bilateral consultations.",
  },
  {
    id: "2004-04-01-yamasaki-post",
    about: [{ collection: "meetings", id: "2004-04-01-dalian", field: "delegations" }],
    summary: "Whether the head of the Japanese side in Dalian was vice-president of his party or a former one.",
    readings: [
      {
        value: "former vice-president",
        used: true,
        sources: ["asahi-2004-05-06-dalian-proposal", "asyura-2004-04-07-yamasaki-report"],
      },
      { value: "vice-president", sources: ["fuku41-2004-04-04-asahi-dalian"] },
    ],
    basis: "more-sources",
    why: "The page of the Asahi Shimbun itself and a copy of the Mainichi agree, though the caption of the Mainichi's photograph calls him a former secretary-general; the other is a copy on a blog.",
  },
  {
    id: "2004-05-04-talks-result",
    about: [{ collection: "meetings", id: "2004-05-04-beijing", field: "outcomes" }],
    summary: "How much progress the talks of May 2004 in Beijing made.",
    readings: [
      { value: "ended without agreement", sources: ["voa-vietnamese-2004-05-05-beijing-talks"] },
      {
        value: "considerable progress, without a complete agreement",
        sources: [
          "donga-2004-05-05-progress",
          "donga-ja-2004-05-05-beijing-talks",
          "hankookilbo-2004-05-06-beijing-talks",
        ],
      },
    ],
    basis: "both-kept",
    why: "Both say that there was no full agreement. The progress is the judgement of a diplomatic source in Beijing who is not named; the head of the Japanese side said that there was no concrete agreement but that the talks went beyond principles.",
  },
  {
    id: "2004-05-22-normalisation-talks",
    about: [{ collection: "meetings", id: "2004-05-22-pyongyang", field: "outcomes" }],
    summary: "What the second summit agreed on the normalisation talks.",
    readings: [
      {
        value: "officials to discuss their resumption",
        used: true,
        sources: ["mofa-2004-05-26-summit-ja", "kantei-2004-05-22-meeting-ja"],
      },
      { value: "negotiations about them to resume in June 2004", sources: ["donga-2004-05-23-summit"] },
    ],
    basis: "official-text",
    why: "The Japanese government's own pages name no month.",
  },
  {
    id: "2004-08-05-food-aid-day",
    about: [{ collection: "events", id: "2004-08-05-food-and-medical-aid", field: "date" }],
    summary: "On which day Japan announced the food aid and the World Food Programme welcomed it.",
    readings: [
      {
        value: "2004-08-05",
        used: true,
        sources: ["kyodo-2004-08-05-food-aid", "japantimes-2004-08-06-first-aid", "unnews-2004-08-japanese-food-aid"],
      },
      { value: "2004-05-08", sources: ["wfp-undated-dprk-release-list"] },
    ],
    basis: "more-sources",
    why: "The list seems to have swapped day and month: on 8 May 2004 the aid had not yet been promised, and Russian aid of the beginning of August is in the same list under 8 February.",
  },
  {
    id: "2004-11-14-promise-of-silence",
    about: [{ collection: "events", id: "2005-01-25-machimura-no-deal", field: "summary" }],
    summary:
      "Whether Japan's team promised in Pyongyang in November 2004 not to make the handing over of the bones public.",
    readings: [
      {
        value:
          "no: the DPRK demanded it, but Japan said that it would make the matter public if the abductee's parents agreed, and the man said to be her husband did not object (the foreign minister)",
        sources: ["japantimes-2005-01-26-no-deal"],
      },
      {
        value:
          "yes: the head of the team and the man said to be the abductee's husband signed a paper to that effect (KCNA, in The Japan Times)",
        sources: ["japantimes-2005-01-26-no-deal"],
      },
      {
        value:
          "the team at first consented to draw up a paper that said so, but told the DPRK orally that the bones might be made public (a deputy chief cabinet secretary)",
        sources: ["dailynk-2005-01-25-answer-directly"],
      },
    ],
    basis: "both-kept",
    why: "The foreign minister denied an agreement, a deputy chief cabinet secretary spoke of consent to a paper; no text of such a paper was seen.",
  },
  {
    id: "2004-11-14-third-round-last-day",
    about: [{ collection: "meetings", id: "2004-11-09-pyongyang", field: "end" }],
    summary: "On which day the third working-level round ended.",
    readings: [
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
    summary: "How the Japanese side judged the result of the visit of November 2004.",
    readings: [
      {
        value: "many unnatural points; later, of the bones: the account was false",
        sources: ["mofa-2005-02-10-memorandum-reply", "asyura-2004-11-15-yomiuri-results"],
      },
      {
        value:
          "the head of the Japanese delegation said in the official talks that he wished to take what the DPRK's committee had done as great co-operation, and informally after them that the matter of the dead was 90 per cent solved, with a few doubts left, according to Choson Sinbo",
        sources: ["chosonsinbo-2022-09-20-remains"],
      },
    ],
    basis: "both-kept",
    why: "One is the Japanese government's stated view, the other a paper's report of what the head of the delegation said in the talks and after them.",
  },
  {
    id: "2004-11-14-two-sets-of-bones",
    about: [{ collection: "events", id: "2004-11-14-bones-handed-over", field: "summary" }],
    summary: "Whether the bones said to be a second abductee's came in 2002 or with the others in November 2004.",
    readings: [
      {
        value: "one set in autumn 2002, the other in November 2004",
        used: true,
        sources: ["mofa-2015-12-16-exchanges-on-abductions-ja", "st-japantimes-2002-11-22-bones"],
      },
      {
        value: "both in November 2004",
        sources: ["chinadaily-2004-12-19-time-running-out", "academickids-undated-abductions"],
      },
      {
        value:
          "one set in autumn 2002, and in November 2004 bones said to be the same person's again, beside the other set",
        sources: ["sankeibiz-2015-07-04-remains-again"],
      },
    ],
    basis: "official-text",
    why: "A page of November 2002 already reports tests on the first set. A newspaper of 2015 has more bones, said to be of the same person, in 2004; the official page has only the other set.",
  },
  {
    id: "2004-11-food-aid-second-half-size",
    about: [
      { collection: "figures", id: "aid-food-pending-2004-11-17-kbs" },
      { collection: "figures", id: "aid-food-pending-2004-12-09-donga" },
    ],
    summary: "The size of the half of the food aid promised in May 2004 that was not yet given.",
    readings: [
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
    summary: "Whether the second half of the food aid promised in May 2004 would be given.",
    readings: [
      {
        value: "it will be given (17 November 2004)",
        sources: ["japantimes-2004-11-18-food-aid", "kbs-2004-11-18-food-aid", "irishtimes-2004-11-food-aid-go-ahead"],
      },
      {
        value: "difficult, then not for now, then a decision to freeze aid for the time being (December 2004)",
        used: true,
        sources: ["ikjeld-2004-12-11-no-aid", "bbc-2004-12-08-fury-over-remains", "donga-2004-12-29-aid-frozen"],
      },
    ],
    basis: "later-correction",
    why: "Between the two came the test result of 8 December.",
  },
  {
    id: "2004-12-08-dna-test",
    about: [
      { collection: "events", id: "2004-12-08-dna-result-announced", field: "summary" },
      { collection: "events", id: "2005-01-24-dprk-memorandum", field: "summary" },
      { collection: "events", id: "2005-02-nature-article", field: "summary" },
    ],
    summary: "What the DNA test of the bones handed over in November 2004 shows.",
    readings: [
      {
        value: "another person's DNA, so not the abductee",
        sources: ["mofa-2005-02-10-memorandum-reply", "asahi-2004-12-08-dna-result"],
      },
      {
        value:
          "a fabrication, by the DPRK's memorandum; DNA tests on cremated remains are impossible, as The Guardian reports the DPRK's view",
        sources: [
          "chosonsinbo-2005-01-27-memorandum-text",
          "chosonsinbo-2005-01-25-memorandum-summary",
          "guardian-2005-02-06-dna-riddle",
        ],
      },
      {
        value: "not conclusive, contamination possible, by the analyst in Nature, as Time reports",
        sources: ["time-2005-03-28-bones-of-contention"],
      },
    ],
    basis: "both-kept",
    why: "The two governments hold opposite views; the remains were used up in the tests, by the word of a Foreign Ministry spokesman in Time.",
  },
  {
    id: "2004-12-08-how-many-other-persons",
    about: [{ collection: "figures", id: "dna-other-persons-2004-12-08-niigata-police" }],
    summary: "From how many other persons the bones of 2004 came.",
    readings: [
      {
        value: "two",
        used: true,
        figures: ["dna-other-persons-2004-12-08-niigata-police", "dna-other-persons-2004-12-08-government"],
        sources: ["asahi-2004-12-08-dna-result", "voa-2004-12-08-mystery", "taipeitimes-2004-12-09-remains"],
      },
      { value: "a number of other people", sources: ["bbc-2004-12-08-fury-over-remains"] },
    ],
    basis: "closer-source",
    why: "The police had the tests made; the other is the word of Chief Cabinet Secretary Hosoda as the BBC quotes him.",
  },
];
