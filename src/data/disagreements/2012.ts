import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "2012-01-09-contact-place",
    about: [{ collection: "meetings", id: "2012-01-09-china", field: "place" }],
    summary: "Where in China the contact of January 2012 was.",
    readings: [
      { value: "Shenyang", used: true, sources: ["mbn-2012-03-15-spouses"] },
      { value: "northeast China", sources: ["chinanet-ja-2012-01-10-nakai"] },
      { value: "eastern China", sources: ["dailynk-2012-01-whispers"] },
    ],
    basis: "more-sources",
    why: "Shenyang lies in the northeast, so two of the three agree.",
  },
  {
    id: "2012-04-song-il-ho-offer-date",
    about: [{ collection: "events", id: "2012-04-16-song-il-ho-remains-offer", field: "date" }],
    summary:
      "The English version of a Hankyoreh report dates the ambassador's offer to receive any visit for the remains to 4 August 2012, the Korean original to April.",
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
    summary:
      "MBN, citing Sankei, has Japan's minister for the abduction issue himself meeting Hwang Ho Nam in Pyongyang; Yonhap speaks of a visiting Japanese official.",
    readings: [
      { value: "the minister for the abduction issue and others", sources: ["mbn-2012-06-hwang-ho-nam"] },
      { value: "a visiting Japanese official", sources: ["yonhap-2012-08-07-red-cross-plan"] },
    ],
    basis: "both-kept",
    why: "No other page supports either, so the record says only a visitor from Japan.",
  },
  {
    id: "2012-08-29-dprk-demands",
    about: [{ collection: "meetings", id: "2012-08-29-beijing" }],
    summary:
      "Yonhap says that the DPRK side wanted a show of good will, such as the start of humanitarian aid and an end to travel bans, before taking up the abductions; the Kukmin Ilbo says that no economic support was asked for.",
    readings: [
      { value: "aid and an end to travel bans asked for", sources: ["yonhap-2012-08-31-talks-end"] },
      { value: "no economic support asked for", sources: ["kukmin-2012-09-01-talks-end"] },
    ],
    basis: "both-kept",
    why: "Both are reports of a day behind closed doors, and humanitarian aid need not be economic support.",
  },
  {
    id: "2012-08-29-talks-nature",
    about: [{ collection: "meetings", id: "2012-08-29-beijing" }],
    summary:
      "China Net tells of the first day as a meeting of Red Cross delegations with Ri Ho Rim as a deputy bureau head; all others tell of government talks led by Ono and Ryu.",
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
    why: "The Government of Japan and the correspondents in Beijing agree; the one page seems to mix the talks of 9 and 29 August.",
  },
  {
    id: "2012-08-first-grave-visit-dates",
    about: [{ collection: "events", id: "2012-08-26-grave-visit-first", field: "date" }],
    summary:
      "The association dates the first visit from 26 August, reports of the departure from 27 August, reports from Pyongyang from 28 August; all end it on 6 September.",
    readings: [
      { value: "2012-08-26/2012-09-06", used: true, sources: ["kitaizoku-activities"] },
      { value: "2012-08-27/2012-09-06", sources: ["ajunews-2012-08-27-four-leave", "kfn-2012-hamhung-memorial"] },
      { value: "2012-08-28/2012-09-06", sources: ["chosonsinbo-2012-09-06-seishinkai", "ntv-2012-08-29-photos-shown"] },
    ],
    basis: "closer-source",
    why: "The organiser's own list is used, as for all visits; the others count from the flight or from the arrival.",
  },
  {
    id: "2012-08-first-grave-visit-size",
    about: [{ collection: "events", id: "2012-08-26-grave-visit-first", field: "summary" }],
    summary: "Five people were said to be going; four went.",
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
    summary:
      "The English version of a Hankyoreh report counts 30,000 sets of remains in the DPRK, the Korean original 30,000 soldiers who died there.",
    readings: [
      {
        value: "as many as 30,000 sets of remains",
        figures: ["remains-unrecovered-2012-08-09-hankyoreh-en"],
        sources: ["hani-2012-08-09-red-cross-meetings"],
      },
      {
        value: "some 30,000 soldiers who died",
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
    summary:
      "The two societies name the remains, and the Japanese one the grave visits; Daily NK adds flood aid for the DPRK, and Sankei stresses that the abductions did not come up.",
    readings: [
      {
        value: "remains and grave visits",
        used: true,
        sources: [
          "jrc-2012-08-07-exchange-planned",
          "jrc-2012-08-17-exchange-report",
          "kcna-2012-08-10-red-cross-talks",
          "sankei-2012-08-10-red-cross-talks",
        ],
      },
      { value: "also flood aid for the DPRK", sources: ["dailynk-2012-08-red-cross-ko"] },
    ],
    basis: "official-text",
    why: "Both societies' own texts leave flood aid out.",
  },
  {
    id: "2012-08-red-cross-talks-who-asked",
    about: [
      { collection: "meetings", id: "2012-08-09-beijing" },
      { collection: "events", id: "2012-07-25-jrcs-letter" },
    ],
    summary:
      "The Japanese Red Cross Society says that it wrote first and KCNA that Japan raised the subject; the Kyunghyang Shinmun says that Japan took up a DPRK offer to return remains found while building in Pyongyang, and the Hankyoreh that the DPRK pushed for the meeting.",
    readings: [
      {
        value: "Japan asked",
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
        value: "an offer of the DPRK, taken up by Japan",
        sources: [
          "kyunghyang-2012-08-10-red-cross-talks",
          "hani-2012-08-09-red-cross-meetings",
          "hani-ko-2012-08-08-red-cross-contact",
        ],
      },
    ],
    basis: "official-text",
    why: "Both societies say so; the DPRK side had spoken of returning remains since April, which the other account can mean.",
  },
  {
    id: "2012-10-association-founding-date",
    about: [{ collection: "events", id: "2012-10-09-association-founded", field: "date" }],
    summary:
      "The association's own pages give 9 October 2012; Choson Sinbo places the founding on 18 October, which the association lists as its first information meeting.",
    readings: [
      { value: "2012-10-09", used: true, sources: ["kitaizoku-activities", "kitaizoku-home"] },
      {
        value: "2012-10-18",
        sources: ["chosonsinbo-ja-2012-10-18-association", "chosonsinbo-2012-10-19-association-founded"],
      },
    ],
    basis: "closer-source",
    why: "The association's own statement is closer to the matter.",
  },
  {
    id: "2012-11-first-official-talks",
    about: [{ collection: "meetings", id: "2012-11-15-ulaanbaatar", field: "round" }],
    summary: "The talks in Ulan Bator were to be the first of officials since August 2008; the record has it otherwise",
    readings: [
      { value: "the first talks of officials since August 2008", sources: ["idsa-2012-11-week-two"] },
      {
        value: "division directors had talked in Beijing in August 2012",
        used: true,
        sources: ["akahata-2012-08-30-talks-resume", "akahata-2012-09-01-talks-end"],
      },
    ],
    basis: "more-sources",
    why: "The claim holds for talks of directors-general.",
  },
  {
    id: "2012-11-third-grave-visit-dates",
    about: [{ collection: "events", id: "2012-11-26-grave-visit-third", field: "date" }],
    summary:
      "In October the third visit was foreseen for 20 to 24 November 2012; the association lists it for 26 November to 1 December.",
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
      "Japan's ministry writes of nearly eleven and a half hours while the hours that it lists add up to eleven; a blog has about eleven, and a broadcaster nearly seven for the first day, which the list also makes seven.",
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
    why: "The ministry states its total as such; the hours that it lists are themselves rounded.",
  },
  {
    id: "2012-11-ulaanbaatar-rank",
    about: [{ collection: "meetings", id: "2012-11-15-ulaanbaatar", field: "delegations" }],
    summary:
      "The Hankyoreh's headline calls the talks ministerial and its text names an Asia-Pacific bureau; the Government of Japan and other press have director-general level and the Asian and Oceanian Affairs Bureau.",
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
      { value: "ministerial (headline); Asia-Pacific bureau", sources: ["hani-2012-11-16-ulaanbaatar"] },
    ],
    basis: "official-text",
    why: "The Government of Japan names its own delegation.",
  },
  {
    id: "2012-11-ulaanbaatar-venue",
    about: [{ collection: "meetings", id: "2012-11-15-ulaanbaatar", field: "venue" }],
    summary:
      "The ministry writes of the Mongolian government's guest house, a blog names Ikh Tenger, a Korean correspondent writes of the President's guest house.",
    readings: [
      {
        value: "state guest house of the Government of Mongolia",
        used: true,
        sources: ["mofa-2012-11-16-consultation-summary"],
      },
      { value: "Ikh Tenger state guest house", sources: ["nkleadershipwatch-2012-11-19-ulan-bator"] },
      { value: "guest house of the President of Mongolia", sources: ["gwbiz-2012-11-17-ulaanbaatar"] },
    ],
    basis: "official-text",
    why: "The three can mean one place; the official wording is used.",
  },
  {
    id: "2012-12-05-talks-fate",
    about: [{ collection: "meetings", id: "2012-12-05-beijing", field: "status" }],
    summary: "Reports of the day say postponed; retellings of 2014 say cancelled.",
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
    why: "The reports of the day carry the decision as it was announced; no new date was ever set.",
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
    why: "The list shrank as people were found; 860 can hold from May to August, since the 23 were added from June on.",
  },
];
