import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "2012-01-09-contact-place",
    about: [{ collection: "meetings", id: "2012-01-09-china", field: "place" }],
    summary: "Where in China the contact of January 2012 was.",
    readings: [
      {
        value: "Shenyang, or northeast China without a city",
        used: true,
        sources: ["mbn-2012-03-15-spouses", "chinanet-ja-2012-01-10-nakai"],
      },
      { value: "eastern China", sources: ["dailynk-2012-01-whispers"] },
    ],
    basis: "more-sources",
    why: "Shenyang lies in the northeast, so two sources agree.",
  },
  {
    id: "2012-04-song-il-ho-offer-date",
    about: [{ collection: "events", id: "2012-04-16-song-il-ho-remains-offer", field: "date" }],
    summary:
      "The English version of a Hankyoreh report dates Ambassador Song Il Ho's offer on the remains to 4 August 2012, the Korean original to April.",
    readings: [
      {
        value: "April 2012, on the 16th by Newspim",
        used: true,
        sources: [
          "newspim-2012-04-20-remains-offer",
          "voa-korean-2012-04-remains-offer",
          "seoul-2012-04-21-remains-offer",
          "hani-ko-2012-08-08-red-cross-contact",
          "cntv-2012-08-11-red-cross-talks",
        ],
      },
      { value: "4 August 2012", sources: ["hani-2012-08-09-red-cross-meetings"] },
    ],
    basis: "more-sources",
    why: "The Korean original and the reports of April itself agree; the day in August looks like a slip of translation.",
  },
  {
    id: "2012-05-hwang-ho-nam-visitor",
    about: [{ collection: "events", id: "2012-05-hwang-ho-nam-offer", field: "summary" }],
    summary: "Whom Hwang Ho Nam met in the DPRK in May 2012.",
    readings: [
      { value: "the minister for the abduction issue and others", sources: ["mbn-2012-06-hwang-ho-nam"] },
      { value: "a visiting Japanese official", sources: ["yonhap-2012-08-07-red-cross-plan"] },
      {
        value:
          "a councillor of Shibuya ward who is close to the minister for the abduction issue, and others, from 15 to 19 May",
        used: true,
        sources: ["donga-2012-06-06-remains"],
      },
    ],
    basis: "closer-source",
    why: "The Dong-A Ilbo tells of it at greater length than the two others; the event follows it.",
  },
  {
    id: "2012-08-29-dprk-demands",
    about: [{ collection: "meetings", id: "2012-08-29-beijing" }],
    summary: "Whether the DPRK side asked for aid in Beijing in August 2012.",
    readings: [
      {
        value:
          "it is reported to have demanded that Japan show sincerity, as by starting humanitarian aid and ending the ban on visits to the DPRK, if the abductions were to be discussed further",
        sources: ["yonhap-2012-08-31-talks-end"],
      },
      { value: "it asked for no economic support", sources: ["kukmin-2012-09-01-talks-end"] },
    ],
    basis: "both-kept",
    why: "Humanitarian aid need not be economic support.",
  },
  {
    id: "2012-08-29-talks-nature",
    about: [{ collection: "meetings", id: "2012-08-29-beijing" }],
    summary:
      "Who talked in Beijing on 29 August 2012. China Net describes a meeting of Red Cross delegations and calls Ri Ho Rim a deputy bureau head; the other pages report government talks.",
    readings: [
      {
        value: "government talks at division-director level",
        used: true,
        sources: [
          "kantei-2012-08-29-fujimura",
          "akahata-2012-08-30-talks-resume",
          "japantimes-2012-08-30-talks-start",
          "asahi-2012-08-31-third-day",
        ],
      },
      { value: "Red Cross meeting", sources: ["chinanet-2012-08-30-beijing-talks"] },
    ],
    basis: "official-text",
    why: "The Government of Japan and the correspondents in Beijing agree; China Net seems to confuse the talks of 9 and of 29 August.",
  },
  {
    id: "2012-08-first-grave-visit-dates",
    about: [{ collection: "events", id: "2012-08-26-grave-visit-first", field: "date" }],
    summary: "When the first grave visit began. The sources that give its end have 6 September 2012.",
    readings: [
      { value: "2012-08-26/2012-09-06", used: true, sources: ["kitaizoku-activities"] },
      { value: "2012-08-27/2012-09-06", sources: ["kfn-2012-hamhung-memorial"] },
      { value: "left on 27 August 2012, for ten days in the DPRK", sources: ["ajunews-2012-08-27-four-leave"] },
      { value: "2012-08-28/2012-09-06", sources: ["chosonsinbo-2012-09-06-seishinkai"] },
      {
        value: "arrived in Pyongyang on 28 August 2012; eight days planned from the 29th",
        sources: ["ntv-2012-08-29-photos-shown"],
      },
    ],
    basis: "closer-source",
    why: "The list of the association of bereaved families is used, as for all visits, though the association was founded in October 2012; the others count from the departure or from the arrival.",
  },
  {
    id: "2012-08-first-grave-visit-size",
    about: [{ collection: "events", id: "2012-08-26-grave-visit-first", field: "summary" }],
    summary: "How many people went on the first grave visit.",
    readings: [
      {
        value: "4",
        used: true,
        figures: ["graves-visitors-2012-08-chosonsinbo"],
        sources: ["chosonsinbo-2012-09-06-seishinkai", "ntv-2012-08-29-photos-shown", "ajunews-2012-08-27-four-leave"],
      },
      {
        value: "5 (plan)",
        figures: ["graves-visitors-planned-2012-08-japantimes"],
        sources: ["japantimes-2012-08-19-returnees-group", "japantimes-2012-08-27-returnees"],
      },
    ],
    basis: "later-correction",
    why: "Reports of the departure and of the stay replace the plan.",
  },
  {
    id: "2012-08-hankyoreh-30000",
    about: [
      { collection: "figures", id: "remains-unrecovered-2012-08-09-hankyoreh-en" },
      { collection: "figures", id: "remains-dead-2012-08-08-hankyoreh-ko" },
    ],
    summary: "What the Hankyoreh's 30,000 of August 2012 counts.",
    readings: [
      {
        value: "as many as 30,000 sets of remains",
        figures: ["remains-unrecovered-2012-08-09-hankyoreh-en"],
        sources: ["hani-2012-08-09-red-cross-meetings"],
      },
      {
        value: "soldiers who died, known to number as many as 30,000",
        figures: ["remains-dead-2012-08-08-hankyoreh-ko"],
        sources: ["hani-ko-2012-08-08-red-cross-contact"],
      },
    ],
    basis: "both-kept",
    why: "The two versions count different things, and neither fits the official 21,600 and 34,600.",
  },
  {
    id: "2012-08-red-cross-talks-topics",
    about: [{ collection: "meetings", id: "2012-08-09-beijing", field: "topics" }],
    summary: "Whether flood aid for the DPRK was a topic of the Red Cross talks of August 2012.",
    readings: [
      {
        value: "not named; the subjects named are the remains and grave visits",
        used: true,
        sources: [
          "jrc-2012-08-07-exchange-planned",
          "jrc-2012-08-17-exchange-report",
          "kcna-2012-08-10-red-cross-talks",
          "sankei-2012-08-10-red-cross-talks",
        ],
      },
      { value: "yes, beside the remains", sources: ["dailynk-2012-08-red-cross-ko"] },
    ],
    basis: "official-text",
    why: "The texts of the Japanese society and of KCNA do not mention flood aid.",
  },
  {
    id: "2012-08-red-cross-talks-who-asked",
    about: [
      { collection: "meetings", id: "2012-08-09-beijing" },
      { collection: "events", id: "2012-07-25-jrcs-letter" },
    ],
    summary: "On whose initiative the Red Cross talks of August 2012 came about.",
    readings: [
      {
        value:
          "Japan asked; its Red Cross wrote first, by that society's page; KCNA has only the issue as proposed by the Japanese side",
        used: true,
        sources: [
          "jrc-2012-08-17-exchange-report",
          "kcna-2012-08-10-red-cross-talks",
          "japantimes-2012-08-08-remains-meeting",
          "dailynk-2012-08-10-red-cross-en",
          "unisci-2013-still-at-odds",
        ],
      },
      {
        value:
          "the DPRK took the first step: it offered to return remains found when houses and roads were built in Pyongyang, and Japan took this up, by the Kyunghyang Shinmun; it said that it would receive relatives, by the Hankyoreh, whose Korean text has the DPRK as the active side, this offer as unconditional and the letter of the Japanese Red Cross as following from it",
        sources: [
          "kyunghyang-2012-08-10-red-cross-talks",
          "hani-2012-08-09-red-cross-meetings",
          "hani-ko-2012-08-08-red-cross-contact",
        ],
      },
    ],
    basis: "official-text",
    why: "The Japanese society says that it wrote first. The DPRK had said in April (the Hankyoreh in Korean) or on 4 August (in English) that it would receive relatives who come for remains; the other reading may mean this.",
  },
  {
    id: "2012-10-association-founding-date",
    about: [{ collection: "events", id: "2012-10-09-association-founded", field: "date" }],
    summary: "On which day the association of bereaved families was founded.",
    readings: [
      { value: "2012-10-09", used: true, sources: ["kitaizoku-activities", "kitaizoku-home"] },
      {
        value: "2012-10-18",
        sources: ["chosonsinbo-ja-2012-10-18-association", "chosonsinbo-2012-10-19-association-founded"],
      },
    ],
    basis: "closer-source",
    why: "The association's own statement is closer; it lists 18 October as its first information meeting.",
  },
  {
    id: "2012-11-first-official-talks",
    about: [{ collection: "meetings", id: "2012-11-15-ulaanbaatar", field: "round" }],
    summary: "When officials had last held talks before November 2012.",
    readings: [
      { value: "in August 2008", sources: ["idsa-2012-11-week-two"] },
      {
        value: "in August 2012, when division directors met in Beijing",
        used: true,
        sources: ["akahata-2012-08-30-talks-resume", "akahata-2012-09-01-talks-end"],
      },
    ],
    basis: "more-sources",
    why: "The first reading holds for talks of directors-general.",
  },
  {
    id: "2012-11-third-grave-visit-dates",
    about: [{ collection: "events", id: "2012-11-26-grave-visit-third", field: "date" }],
    summary: "When the association's third grave visit took place.",
    readings: [
      { value: "2012-11-26/2012-12-01", used: true, sources: ["kitaizoku-activities"] },
      { value: "2012-11-20/2012-11-24 (plan)", sources: ["chosonsinbo-2012-10-19-association-founded"] },
    ],
    basis: "later-correction",
    why: "The list was written after the visit, the other is a plan.",
  },
  {
    id: "2012-11-ulaanbaatar-length",
    about: [{ collection: "figures", id: "talks-hours-2012-11-16-ulaanbaatar-mofa" }],
    summary:
      "How long the talks in Ulaanbaatar lasted. The Japanese ministry gives nearly eleven and a half hours, but the sittings that it lists add up to eleven. A blog has about eleven.",
    readings: [
      {
        value: "nearly 11.5 hours",
        used: true,
        figures: ["talks-hours-2012-11-16-ulaanbaatar-mofa"],
        sources: ["mofa-2012-11-16-consultation-summary"],
      },
      {
        value: "about 11 hours",
        figures: ["talks-hours-2012-11-16-ulaanbaatar-nkleadershipwatch"],
        sources: ["nkleadershipwatch-2012-11-19-ulan-bator"],
      },
    ],
    basis: "official-text",
    why: 'The ministry gives the total as such; the hours that it lists are given with "about".',
  },
  {
    id: "2012-11-ulaanbaatar-rank",
    about: [{ collection: "meetings", id: "2012-11-15-ulaanbaatar", field: "delegations" }],
    summary:
      "At which level the talks in Ulaanbaatar were held, and which bureau led the Japanese side. The Hankyoreh has ministerial talks in its headline, but director-general level in its text.",
    readings: [
      {
        value: "director-general level; Asian and Oceanian Affairs Bureau",
        used: true,
        sources: [
          "kantei-2012-11-09-fujimura",
          "mofa-2012-11-16-consultation-summary",
          "japantimes-2012-11-16-first-day",
        ],
      },
      { value: "ministerial, in a headline; Asia-Pacific bureau", sources: ["hani-2012-11-16-ulaanbaatar"] },
    ],
    basis: "official-text",
    why: "The Government of Japan names its own delegation.",
  },
  {
    id: "2012-11-ulaanbaatar-venue",
    about: [{ collection: "meetings", id: "2012-11-15-ulaanbaatar", field: "venue" }],
    summary: "In which guest house the talks in Ulaanbaatar were held.",
    readings: [
      {
        value: "state guest house of the Government of Mongolia",
        used: true,
        sources: ["mofa-2012-11-16-consultation-summary", "hani-2012-11-16-ulaanbaatar"],
      },
      { value: "Ikh Tenger state guest house", sources: ["nkleadershipwatch-2012-11-19-ulan-bator"] },
      { value: "guest house of the President of Mongolia", sources: ["gwbiz-2012-11-17-ulaanbaatar"] },
    ],
    basis: "official-text",
    why: "The three may mean one place; the record uses the official wording.",
  },
  {
    id: "2012-12-05-talks-fate",
    about: [{ collection: "meetings", id: "2012-12-05-beijing", field: "status" }],
    summary: "Whether the talks planned for December 2012 were postponed or cancelled.",
    readings: [
      {
        value: "postponed",
        used: true,
        sources: [
          "japantimes-2012-12-03-postponed",
          "naharnet-2012-12-01-postponed",
          "seoul-2012-12-01-postponed",
          "japantimes-2013-01-01-resume-february",
        ],
      },
      { value: "cancelled", sources: ["japantimes-2014-02-28-talks-set", "huffpost-fr-2014-02-27-talks"] },
    ],
    basis: "closer-source",
    why: "The reports of the day have the decision as it was announced.",
  },
  {
    id: "2012-2014-police-list-before-september",
    about: [
      { collection: "figures", id: "abductions-suspected-police-2014-05-daily-nk" },
      { collection: "figures", id: "abductions-suspected-police-2014-08-nikkei" },
    ],
    summary: "What the police list held before it rose to 883, and when.",
    readings: [
      {
        value: "860 in August 2014",
        figures: ["abductions-suspected-police-2014-08-nikkei"],
        sources: ["nikkei-2014-09-02-883"],
      },
      {
        value: "860 at the end of May 2014",
        figures: ["abductions-suspected-police-2014-05-daily-nk"],
        sources: ["dailynk-2014-09-883"],
      },
      {
        value: "868 on 1 November 2012, 864 in May 2013",
        figures: ["abductions-suspected-police-2012-11-01-disclosed", "abductions-suspected-police-2013-05-17-cabinet"],
        sources: ["ajunews-2012-12-29-868", "sangiin-2013-05-17-answer-183-93"],
      },
    ],
    basis: "both-kept",
    why: "The list shrank as people were found (863 by the end of August 2013), and both pages of 2014 have it rise by 23 from 860, so 860 can be right for both May and August 2014.",
  },
];
