import type { Disagreements } from "../types.ts";

export const disagreements: Disagreements = [
  {
    id: "2011-03-dprkrc-gift-sum",
    about: [
      {
        collection: "events",
        id: "2011-03-25-dprkrc-gift",
        field: "summary",
      },
    ],
    summary:
      "KCNA of March 2011 and the reports that cite it have a gift of 100,000 US dollars from the DPRK Red Cross; The Korea Herald of March 2014 writes of a donation of 1,000,000 dollars for which Tasaka gave thanks.",
    positions: [
      {
        value: "100,000 US dollars",
        used: true,
        figures: ["dprk-gifts-usd-2011-03-24-kcna", "dprk-gifts-usd-2011-03-sankei-2016"],
        sources: [
          "yonhap-ja-2011-03-24-dprkrc-gift",
          "voakorea-2011-03-24-dprkrc-gift",
          "afp-2011-03-29-gift-handed-over",
          "sankei-2016-12-13-jrcs-ten-million",
          "mainichi-2016-12-jrcs-ten-million",
        ],
      },
      {
        value: "1,000,000 US dollars",
        figures: ["dprk-gifts-usd-2011-koreaherald-2014"],
        sources: ["koreaherald-2014-03-03-shenyang"],
      },
    ],
    basis: "more-sources",
    why: "The announcement of the day and all other reports agree on 100,000; the larger sum stands in one paper three years later.",
  },
  {
    id: "2012-04-song-il-ho-offer-date",
    about: [
      {
        collection: "events",
        id: "2012-04-16-song-il-ho-remains-offer",
        field: "date",
      },
    ],
    summary:
      "The English version of a Hankyoreh report dates the ambassador's offer to receive any visit for the remains to 4 August 2012, the Korean original to April.",
    positions: [
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
      {
        value: "4 August 2012",
        sources: ["hani-2012-08-09-red-cross-meetings"],
      },
    ],
    basis: "more-sources",
    why: "The Korean original and the reports of April itself agree; the day in August looks like a slip of translation.",
  },
  {
    id: "2012-05-hwang-ho-nam-visitor",
    about: [{ collection: "events", id: "2012-05-hwang-ho-nam-offer", field: "summary" }],
    summary:
      "MBN, citing Sankei, has Japan's minister for the abduction issue himself meeting Hwang Ho Nam in Pyongyang; Yonhap speaks of a visiting Japanese official.",
    positions: [
      { value: "the minister for the abduction issue and others", sources: ["mbn-2012-06-hwang-ho-nam"] },
      { value: "a visiting Japanese official", sources: ["yonhap-2012-08-07-red-cross-plan"] },
    ],
    basis: "both-kept",
    why: "No other page supports either, so the record says only a visitor from Japan.",
  },
  {
    id: "2012-08-red-cross-talks-who-asked",
    about: [
      {
        collection: "meetings",
        id: "2012-08-09-beijing",
      },
      {
        collection: "events",
        id: "2012-07-25-jrcs-letter",
      },
    ],
    summary:
      "The Japanese Red Cross Society says that it wrote first and KCNA that Japan raised the subject; the Kyunghyang Shinmun says that Japan took up a DPRK offer to return remains found while building in Pyongyang, and the Hankyoreh that the DPRK pushed for the meeting.",
    positions: [
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
    id: "2012-08-red-cross-talks-topics",
    about: [
      {
        collection: "meetings",
        id: "2012-08-09-beijing",
        field: "topics",
      },
    ],
    summary:
      "The two societies name the remains, and the Japanese one the grave visits; Daily NK adds flood aid for the DPRK, and Sankei stresses that the abductions did not come up.",
    positions: [
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
      {
        value: "also flood aid for the DPRK",
        sources: ["dailynk-2012-08-red-cross-ko"],
      },
    ],
    basis: "official-text",
    why: "Both societies' own texts leave flood aid out.",
  },
  {
    id: "2012-08-29-talks-nature",
    about: [
      {
        collection: "meetings",
        id: "2012-08-29-beijing",
      },
    ],
    summary:
      "China Net tells of the first day as a meeting of Red Cross delegations with Ri Ho Rim as a deputy bureau head; all others tell of government talks led by Ono and Ryu.",
    positions: [
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
      {
        value: "Red Cross meeting",
        sources: ["chinanet-2012-08-30-beijing-talks"],
      },
    ],
    basis: "official-text",
    why: "The Government of Japan and the correspondents in Beijing agree; the one page seems to mix the talks of 9 and 29 August.",
  },
  {
    id: "2012-08-29-dprk-demands",
    about: [
      {
        collection: "meetings",
        id: "2012-08-29-beijing",
      },
    ],
    summary:
      "Yonhap says that the DPRK side wanted a show of good will, such as the start of humanitarian aid and an end to travel bans, before taking up the abductions; the Kukmin Ilbo says that no economic support was asked for.",
    positions: [
      {
        value: "aid and an end to travel bans asked for",
        sources: ["yonhap-2012-08-31-talks-end"],
      },
      {
        value: "no economic support asked for",
        sources: ["kukmin-2012-09-01-talks-end"],
      },
    ],
    basis: "both-kept",
    why: "Both are reports of a day behind closed doors, and humanitarian aid need not be economic support.",
  },
  {
    id: "2012-10-association-founding-date",
    about: [{ collection: "events", id: "2012-10-09-association-founded", field: "date" }],
    summary:
      "The association's own pages give 9 October 2012; Choson Sinbo places the founding on 18 October, which the association lists as its first information meeting.",
    positions: [
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
    id: "2012-11-ulaanbaatar-length",
    about: [
      {
        collection: "figures",
        id: "talks-hours-2012-11-16-ulaanbaatar-mofa",
      },
    ],
    summary:
      "Japan's ministry writes of nearly eleven and a half hours while the hours that it lists add up to eleven; a blog has about eleven, and a broadcaster nearly seven for the first day, which the list also makes seven.",
    positions: [
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
    about: [
      {
        collection: "meetings",
        id: "2012-11-15-ulaanbaatar",
        field: "delegations",
      },
    ],
    summary:
      "The Hankyoreh's headline calls the talks ministerial and its text names an Asia-Pacific bureau; the Government of Japan and other press have director-general level and the Asian and Oceanian Affairs Bureau.",
    positions: [
      {
        value: "director-general level; Asian and Oceanian Affairs Bureau",
        used: true,
        sources: [
          "kantei-2012-11-09-fujimura",
          "mofa-2012-11-16-consultation-summary",
          "japantimes-2012-11-16-first-day",
        ],
      },
      {
        value: "ministerial (headline); Asia-Pacific bureau",
        sources: ["hani-2012-11-16-ulaanbaatar"],
      },
    ],
    basis: "official-text",
    why: "The Government of Japan names its own delegation.",
  },
  {
    id: "2012-11-ulaanbaatar-venue",
    about: [
      {
        collection: "meetings",
        id: "2012-11-15-ulaanbaatar",
        field: "venue",
      },
    ],
    summary:
      "The ministry writes of the Mongolian government's guest house, a blog names Ikh Tenger, a Korean correspondent writes of the President's guest house.",
    positions: [
      {
        value: "state guest house of the Government of Mongolia",
        used: true,
        sources: ["mofa-2012-11-16-consultation-summary"],
      },
      {
        value: "Ikh Tenger state guest house",
        sources: ["nkleadershipwatch-2012-11-19-ulan-bator"],
      },
      {
        value: "guest house of the President of Mongolia",
        sources: ["gwbiz-2012-11-17-ulaanbaatar"],
      },
    ],
    basis: "official-text",
    why: "The three can mean one place; the official wording is used.",
  },
  {
    id: "2012-12-05-talks-fate",
    about: [
      {
        collection: "meetings",
        id: "2012-12-05-beijing",
        field: "status",
      },
    ],
    summary: "Reports of the day say postponed; retellings of 2014 say cancelled.",
    positions: [
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
      {
        value: "cancelled",
        sources: ["japantimes-2014-02-28-talks-set", "huffpost-fr-2014-02-27-talks"],
      },
    ],
    basis: "closer-source",
    why: "The reports of the day carry the decision as it was announced; no new date was ever set.",
  },
];
