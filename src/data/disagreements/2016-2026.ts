import type { Disagreements } from "../types.ts";

export const disagreements: Disagreements = [
  {
    id: "2016-autumn-which-channel",
    about: [
      { collection: "meetings", id: "2016-09-03-dalian", field: "delegations" },
      { collection: "meetings", id: "2016-10-08-macau", field: "delegations" },
      { collection: "meetings", id: "2016-09-china-party-channel" },
    ],
    summary: "How many contacts there were in autumn 2016, and with which body of the DPRK.",
    readings: [
      { value: "two, with persons not known", sources: ["asahi-2016-10-31-macau"] },
      {
        value: "at least three, with the party's International Department",
        figures: ["talks-informal-meetings-2016-11-kyodo"],
        sources: ["usfrontline-2016-12-20-party-channel", "dailynkjp-2016-party-department-contacts"],
      },
    ],
    basis: "both-kept",
    why: "They may be the same series of contacts; no page that was read joins them.",
  },
  {
    id: "2016-02-remittances",
    about: [
      { collection: "events", id: "2016-02-10-sanctions-reimposed", field: "summary" },
      { collection: "figures", id: "sanctions-remittance-exemption-2016-02-10-japan" },
    ],
    summary: "Which remittances to the DPRK Japan banned in February 2016.",
    readings: [
      {
        value: "all in principle; up to 100,000 yen for humanitarian ends stays allowed",
        used: true,
        figures: ["sanctions-remittance-exemption-2016-02-10-japan"],
        sources: [
          "joongang-2016-02-sanctions-restored",
          "usembassy-2016-02-19-nikkei-sanctions",
          "asyura-2016-02-11-mainichi-sanctions",
        ],
      },
      {
        value: "those of more than 100,000 yen",
        sources: ["japantimes-2016-02-19-cabinet-sanctions", "chinagate-2016-02-10-new-sanctions"],
      },
    ],
    basis: "closer-source",
    why: "The first wording keeps the rule and its exception apart; the second seems to shorten it.",
  },
  {
    id: "2016-02-stockholm-agreement-holds",
    about: [
      { collection: "events", id: "2016-02-12-committee-dissolved" },
      { collection: "events", id: "2014-05-29-stockholm-agreement-published" },
    ],
    summary: "Whether the Stockholm agreement still holds after February 2016.",
    readings: [
      {
        value: "scrapped by Japan with its sanctions, says the DPRK",
        sources: ["sankei-2016-02-12-committee-dissolved", "nknewsjp-2016-02-kcna-dissolution"],
      },
      {
        value: "not scrapped, says Japan",
        sources: ["dailymail-2016-02-13-reuters-halt", "nhk-2016-02-12-committee-dissolved"],
      },
    ],
    basis: "both-kept",
    why: "Each government states its own reading.",
  },
  {
    id: "2016-06-beijing-day",
    about: [{ collection: "meetings", id: "2016-06-22-beijing", field: "start" }],
    summary: "On which day Kanasugi and Choe Son Hui spoke in Beijing.",
    readings: [
      { value: "2016-06-22", used: true, sources: ["mofa-2016-06-22-missile-response"] },
      { value: "2016-06-23", sources: ["sankei-2016-06-23-kanasugi-choe"] },
    ],
    basis: "official-text",
    why: "The Foreign Ministry told of the protest on the day of the launches; the paper's date may be that of the talk with reporters.",
  },
  {
    id: "2016-09-dalian-took-place",
    about: [{ collection: "meetings", id: "2016-09-03-dalian", field: "status" }],
    summary: "Whether officials met in Dalian in September 2016.",
    readings: [
      {
        value: "a contact on 3 and 4 September 2016",
        sources: ["asahi-2016-10-31-macau", "asyura2-2016-10-07-asahi-dalian", "upi-2016-10-07-dalian"],
      },
      { value: "untrue, says the Government of Japan", sources: ["kbs-2016-10-31-asahi-contact"] },
    ],
    basis: "both-kept",
    why: "One newspaper reports it and the government denies it; the record shows the contact as reported.",
  },
  {
    id: "2016-11-flood-appeal-covered",
    about: [
      { collection: "figures", id: "aid-appeal-funded-2016-10-31-ifrc" },
      { collection: "figures", id: "aid-appeal-funded-2016-11-27-nhk" },
      { collection: "figures", id: "aid-appeal-funded-2016-12-jrcs" },
    ],
    summary: "How much of the IFRC's flood appeal of 2016 was covered before the visit of December.",
    readings: [
      {
        value: "25 per cent",
        figures: ["aid-appeal-funded-2016-10-31-ifrc", "aid-appeal-funded-2016-12-jrcs"],
        sources: ["sankei-2016-12-03-konoe-arrives", "jrc-2016-12-27-konoe-dprk"],
      },
      {
        value: "about 30 per cent",
        figures: ["aid-appeal-funded-2016-11-27-nhk"],
        sources: ["nhk-2016-11-27-konoe-plan"],
      },
    ],
    basis: "both-kept",
    why: "The dates differ by a month, and one page counts in dollars, the other in francs.",
  },
  {
    id: "2016-12-konoe-visit-length",
    about: [
      { collection: "meetings", id: "2016-12-03-pyongyang-konoe", field: "start" },
      { collection: "meetings", id: "2016-12-03-pyongyang-konoe", field: "end" },
    ],
    summary: "When the president of the Japanese Red Cross Society was in the DPRK in December 2016.",
    readings: [
      {
        value: "2016-12-03, ten days",
        used: true,
        sources: ["jrc-2016-12-27-konoe-dprk", "ifrc-2016-12-konoe-pictures"],
      },
      { value: "2016-12-03/2016-12-10", sources: ["sankei-2016-12-03-konoe-arrives"] },
      { value: "five days from 2016-12-05", sources: ["nhk-2016-11-27-konoe-plan"] },
    ],
    basis: "official-text",
    why: "The society's own page, written after the visit, goes before plans printed earlier.",
  },
  {
    id: "2017-2019-dprk-at-ulaanbaatar-dialogue",
    about: [
      { collection: "meetings", id: "2017-06-15-ulaanbaatar" },
      { collection: "meetings", id: "2018-06-14-ulaanbaatar-dialogue" },
      { collection: "meetings", id: "2019-06-05-ulaanbaatar-dialogue" },
    ],
    summary: "In which years the DPRK came to the Ulaanbaatar Dialogue.",
    readings: [
      {
        value: "2017 and 2018",
        used: true,
        sources: ["yomiuri-2017-06-16-takizaki", "yomiuri-2018-06-14-dialogue-opens", "mainichi-2017-06-16-takizaki"],
      },
      { value: "2018 was the first time", sources: ["journalneo-2018-08-06-ubd"] },
      { value: "2019 was the first time that it stayed away", sources: ["koreaherald-2019-06-06-ubd"] },
      { value: "until 2018", sources: ["datazoo-2024-ubd-absent"] },
    ],
    basis: "more-sources",
    why: "Its officials spoke there with Japan's in 2017 and 2018; the claim that 2018 was the first time stands alone, in a commentary of low reliability.",
  },
  {
    id: "2017-remaining-japanese-found",
    about: [
      { collection: "figures", id: "remaining-japanese-confirmed-2017-04-13-institute" },
      { collection: "figures", id: "remaining-japanese-confirmed-2017-06-28-institute" },
    ],
    summary:
      "How many Japanese left behind after the war the DPRK's survey found: the same researcher gives two numbers within three months.",
    readings: [
      {
        value: "9 (interview of 13 April 2017)",
        figures: ["remaining-japanese-confirmed-2017-04-13-institute"],
        sources: ["kinyobi-2017-05-22-song-interview"],
      },
      {
        value: "8 found alive, of whom 7 have died since (28 June 2017)",
        figures: ["remaining-japanese-confirmed-2017-06-28-institute"],
        sources: ["hanulhosu-2017-06-28-mainichi-eight-remaining", "yomitokyo-2017-06-28-sankei-remaining"],
      },
    ],
    basis: "both-kept",
    why: "The eight are those whom the committee of 2014 found; the nine are those of the survey so far, which may hold one found later.",
  },
  {
    id: "2018-02-last-visit-of-a-prime-minister",
    about: [{ collection: "meetings", id: "2004-05-22-pyongyang" }],
    summary:
      "In which year a Japanese prime minister last went to Pyongyang, as told in reports on the exchange of February 2018.",
    readings: [
      { value: "2004", used: true, sources: ["mofa-2004-05-26-summit-ja", "japantimes-2018-02-10-abe-kim-yong-nam"] },
      { value: "2002", sources: ["straitstimes-2018-02-13-abe-asked"] },
    ],
    basis: "official-text",
    why: "Japan's Foreign Ministry published an account of the visit of 22 May 2004.",
  },
  {
    id: "2018-07-vietnam-kim-song-hye-post",
    about: [{ collection: "meetings", id: "2018-07-vietnam", field: "delegations" }],
    summary: "Which post the DPRK's head at the reported meeting in Vietnam held.",
    readings: [
      {
        value: "tactical or strategy office of the United Front Department",
        used: true,
        sources: ["hani-2018-08-30-vietnam", "sputnikjp-2018-10-19-mongolia"],
      },
      { value: "Propaganda and Agitation Department", sources: ["joongang-2018-08-29-met-in-secret"] },
      { value: "a senior official for reunification", sources: ["japantimes-2018-08-29-secret-vietnam"] },
    ],
    basis: "more-sources",
    why: "Most pages, Kyodo's among them, name the United Front Department, which the third wording fits.",
  },
  {
    id: "2018-09-first-foreign-ministers-meeting",
    about: [{ collection: "meetings", id: "2018-09-26-new-york", field: "round" }],
    summary: "Since when the meeting of September 2018 was the first of the two foreign ministers.",
    readings: [
      {
        value: "since August 2015, not counting words exchanged standing",
        used: true,
        sources: ["usfrontline-2018-09-27-kono-ri", "jmh-2018-09-27-kono-ri-article"],
      },
      {
        value: "they had spoken in Manila on 6 August 2017",
        sources: ["sputnikjp-2018-06-16-fm-plan", "5ch-2017-08-07-kyodo-manila"],
      },
      { value: "they had spoken in Singapore on 3 August 2018", sources: ["mofa-2018-08-03-kono-press"] },
    ],
    basis: "closer-source",
    why: "Kyodo gives the count as the Foreign Ministry's, whose minister took part; it leaves out the two short talks, which were held standing.",
  },
  {
    id: "2018-10-ulaanbaatar-counterpart",
    about: [{ collection: "meetings", id: "2018-10-06-ulaanbaatar", field: "delegations" }],
    summary: "Whether Kim Song Hye took part in the reported meeting of October 2018.",
    readings: [
      {
        value: "a senior figure of the United Front Department, not named",
        used: true,
        sources: ["nhub-2018-10-kyodo-mongolia", "baonghean-2018-10-mongolia"],
      },
      { value: "she took part", sources: ["sivpost-2018-10-mongolia"] },
      { value: "unclear whether she took part", sources: ["upi-2018-10-19-entered"] },
    ],
    basis: "closer-source",
    why: "Kyodo, on whom all pages rest, names nobody; her name comes from the meeting of July.",
  },
  {
    id: "2018-10-ulaanbaatar-days",
    about: [{ collection: "meetings", id: "2018-10-06-ulaanbaatar", field: "end" }],
    summary: "On which days of October 2018 the reported meeting in Ulaanbaatar was held.",
    readings: [
      {
        value: "around 6 to 8 October",
        used: true,
        sources: ["nhub-2018-10-kyodo-mongolia", "baonghean-2018-10-mongolia"],
      },
      { value: "6 and 7 October", sources: ["upi-2018-10-19-entered"] },
    ],
    basis: "closer-source",
    why: "Kyodo's own text dates the stay in Mongolia; UPI retells it.",
  },
  {
    id: "2019-governments-in-contact",
    about: [
      { collection: "events", id: "2019-01-10-abe-channels", field: "summary" },
      { collection: "meetings", id: "2019-09-18-pyongyang-yamanashi", field: "outcomes" },
    ],
    summary: "Whether the two governments were in contact in 2019.",
    readings: [
      {
        value: "various channels in use, Beijing among them (Abe, January 2019)",
        sources: ["japantimes-2019-01-11-channels"],
      },
      {
        value: "no communication since May 2019 (Song Il Ho, September 2019)",
        sources: ["jmh-2019-09-19-no-communication", "tvasahi-2019-09-20-song", "kbs-2019-09-20-delegation"],
      },
    ],
    basis: "both-kept",
    why: "The two speak of different months, and each of his own side.",
  },
  {
    id: "2023-secret-contacts-when",
    about: [
      { collection: "meetings", id: "2023-03-southeast-asia", field: "start" },
      { collection: "meetings", id: "2023-05-southeast-asia", field: "start" },
    ],
    summary: "When and where Japan and the DPRK were secretly in contact in 2023.",
    readings: [
      {
        value: "March and May, one city in Southeast Asia",
        used: true,
        sources: ["asahi-2023-09-29-secret-talks", "kbs-2023-two-contacts-fr"],
      },
      {
        value: "June, several times or at least twice, a third country",
        sources: ["thenewslens-2023-07-contacts", "newsis-2023-09-13-kishida"],
      },
      {
        value: "at least twice, China and Singapore among the places (told in July)",
        sources: ["donga-jp-2023-10-03-two-contacts"],
      },
    ],
    basis: "closer-source",
    why: "The Asahi has sources on both countries' relations and the prime minister's office admitted a part; the reports of June may be of other contacts.",
  },
  {
    id: "2024-05-mongolia-dprk-side",
    about: [{ collection: "meetings", id: "2024-05-near-ulaanbaatar", field: "delegations" }],
    summary:
      "Who came for the DPRK to the reported contact in Mongolia; one newspaper report is told in different ways.",
    readings: [
      {
        value: "three, from the Reconnaissance General Bureau and people who earn foreign currency",
        used: true,
        sources: ["joongang-2024-06-13-mongolia", "nhk-2024-06-13-mongolia"],
      },
      { value: "three, one of them from the bureau", sources: ["azernews-2024-06-14-mongolia"] },
      { value: "three, all from the bureau", sources: ["yenisafak-2024-06-mongolia"] },
      { value: "three from the bureau, and others besides", sources: ["rfa-2024-06-13-mongolia"] },
    ],
    basis: "closer-source",
    why: "The newspaper that reported it, and NHK's reading of it, stand against retellings.",
  },
  {
    id: "2024-05-mongolia-japanese-side",
    about: [
      { collection: "meetings", id: "2024-05-near-ulaanbaatar", field: "delegations" },
      { collection: "meetings", id: "2024-05-near-ulaanbaatar", field: "venue" },
    ],
    summary: "Who came for Japan to the reported contact in Mongolia, and where it was.",
    readings: [
      {
        value: "one politician of a prominent family in a delegation; near Ulaanbaatar",
        used: true,
        sources: ["joongang-2024-06-13-mongolia", "newspic-2024-06-13-jiji-mongolia"],
      },
      { value: "a group of politicians; in Ulaanbaatar", sources: ["rfa-2024-06-13-mongolia"] },
    ],
    basis: "closer-source",
    why: "The newspaper that reported it stands against a retelling.",
  },
  {
    id: "2026-01-damages",
    about: [{ collection: "figures", id: "damages-awarded-2026-01-26-tokyo-court" }],
    summary: "How much Tokyo District Court awarded on 26 January 2026.",
    readings: [
      {
        value: "88 million yen, 22 million each",
        used: true,
        figures: ["damages-awarded-2026-01-26-tokyo-court"],
        sources: ["jiji-2026-01-26-court", "ap-2026-01-26-court"],
      },
      { value: "80 million yen, 20 million each", sources: ["eldofly-2026-01-court"] },
    ],
    basis: "more-sources",
    why: "Two news agencies agree; the other page is of low reliability.",
  },
  {
    id: "japanese-in-the-north-1945",
    about: [
      { collection: "figures", id: "japanese-residents-1945-08-government" },
      { collection: "figures", id: "japanese-after-defeat-1946-professor" },
    ],
    summary:
      "The Cabinet has some 280,000 resident civilians at the end of the war, a professor some 400,000 Japanese in all from the defeat to the autumn of 1946.",
    readings: [
      {
        value: "280,000 civilians resident",
        figures: ["japanese-residents-1945-08-government"],
        sources: ["sangiin-2013-05-07-answer-87", "sangiin-2016-01-12-answer-remaining-japanese-2"],
      },
      {
        value: "400,000 in all",
        figures: ["japanese-after-defeat-1946-professor"],
        sources: ["chosonsinbo-2014-03-06-lecture-on-burial-places"],
      },
    ],
    basis: "both-kept",
    why: "They count different groups.",
  },
  {
    id: "remains-age-of-the-numbers",
    about: [
      { collection: "figures", id: "remains-unrecovered-2016-foreign-ministry" },
      { collection: "figures", id: "remains-dead-1996-03-31-mhw" },
    ],
    summary:
      "34,600 dead and 13,000 sets brought home stand in a table of 31 March 1996; later pages give these numbers, and the difference of 21,600, as those of the day.",
    readings: [
      {
        value: "table of 31 March 1996",
        figures: ["remains-dead-1996-03-31-mhw", "remains-repatriated-1996-03-31-mhw"],
        sources: ["sangiin-2018-01-30-answer-stockholm-3"],
      },
      {
        value: "21,600 in a ministry paper of 2016",
        figures: ["remains-unrecovered-2016-foreign-ministry"],
        sources: ["replog-196-3-summary"],
      },
      {
        value: "34,600 and 21,600 in July 2015",
        figures: ["remains-dead-2015-07-28-kyodo", "remains-unrecovered-2015-07-28-kyodo"],
        sources: ["japantimes-2015-07-28-association-disbands"],
      },
    ],
    basis: "both-kept",
    why: "Both can hold: no return of remains after 1996 was found, but what is given as of today is the estimate of 1996.",
  },
  {
    id: "remains-money-asked",
    about: [{ collection: "figures", id: "remains-cost-asked-total-2015-09-asahi" }],
    summary:
      "In June 2014 the Government of Japan knew of no case in which the DPRK had asked for money for returning remains; in 2015 the press tells of extra cost asked in July and of some 10 billion yen for 8,000 sets in September.",
    readings: [
      { value: "no demand known (June 2014)", sources: ["sangiin-2014-06-03-answer-109"] },
      { value: "extra cost asked (July 2015)", sources: ["sankei-2015-07-21-remains-cost"] },
      {
        value: "some 10 billion yen for about 8,000 sets (September 2015)",
        figures: [
          "remains-cost-asked-total-2015-09-asahi",
          "remains-cost-asked-per-set-2015-09-asahi",
          "remains-offered-2015-09-asahi",
        ],
        sources: ["joongang-2015-remains-ten-billion-yen", "blogspot-2015-09-24-asahi-on-remains"],
      },
    ],
    basis: "both-kept",
    why: "The answer is of June 2014 and the demands are told of 2015, so that both can be right.",
  },
  {
    id: "remains-number-of-dead",
    about: [
      { collection: "figures", id: "remains-dead-1996-03-31-mhw" },
      { collection: "figures", id: "remains-dead-1946-professor" },
      { collection: "figures", id: "remains-dead-2013-08-27-nhk" },
    ],
    summary:
      "Government sources have 34,600; press and a scholar round to 34,000 or 35,000; some Korean reports have 30,000; yet in 2013 the Cabinet wrote that the number who died without getting home is unknown.",
    readings: [
      {
        value: "34,600",
        used: true,
        figures: [
          "remains-dead-1996-03-31-mhw",
          "remains-dead-2012-08-mhlw",
          "remains-dead-2025-01-31-mhlw",
          "remains-dead-2012-08-30-kyodo",
          "remains-dead-2013-06-japantimes",
          "remains-dead-2013-06-14-voa",
          "remains-dead-2013-10-10-japantimes",
          "remains-dead-2014-03-02-jiji",
          "remains-dead-2014-03-03-ap",
          "remains-dead-2015-07-28-kyodo",
          "remains-dead-2015-08-14-kyodo",
          "remains-dead-2012-08-10-kyunghyang",
        ],
        sources: [
          "sangiin-2018-01-30-answer-stockholm-3",
          "shugiin-2025-02-21-answer-49",
          "jrc-2012-08-17-exchange-report",
          "japantimes-2012-08-30-talks-start",
          "japantimes-2013-06-18-komusan",
          "japantimes-2013-06-26-trip-ends",
          "voakorea-2013-06-visits-resume",
          "japantimes-2013-10-10-scholar-on-remains",
          "christiandaily-2014-03-02-shenyang-plan",
          "ap-2014-03-03-red-cross-officials-meet",
          "ap-2014-03-03-shenyang",
          "japantimes-2015-07-28-association-disbands",
          "japantimes-2015-08-14-six-leave",
          "kyunghyang-2012-08-10-red-cross-talks",
        ],
      },
      {
        value: "34,000",
        figures: [
          "remains-dead-2014-06-voa",
          "remains-dead-1946-professor",
          "remains-dead-2013-08-28-voa",
          "remains-dead-2014-03-20-mbn",
        ],
        sources: [
          "voa-2014-06-ninth-visit-plan",
          "chosonsinbo-2014-03-06-lecture-on-burial-places",
          "voakorea-2013-08-28-joint-survey",
          "mbn-2014-03-20-shenyang",
        ],
      },
      {
        value: "35,000",
        figures: ["remains-dead-2013-08-27-nhk", "remains-dead-2012-08-27-yonhap"],
        sources: ["nhk-2013-08-27-first-survey", "ajunews-2012-08-27-four-leave"],
      },
      {
        value: "30,000",
        figures: ["remains-dead-2012-08-10-yonhap", "remains-dead-2012-08-08-hankyoreh-ko"],
        sources: ["seoul-2012-08-10-red-cross-result", "hani-ko-2012-08-08-red-cross-contact"],
      },
      { value: "unknown", sources: ["sangiin-2013-05-07-answer-87"] },
    ],
    basis: "official-text",
    why: "The ministry's table is the oldest dated origin; the Cabinet's unknown answers a question about all who were there, soldiers and refugees included.",
  },
  {
    id: "remains-pupyong-dead",
    about: [
      { collection: "figures", id: "remains-deaths-at-place-2017-04-18-pupyong-local" },
      { collection: "figures", id: "remains-deaths-at-place-2017-04-18-pupyong-nhk" },
    ],
    summary:
      "NHK and items that follow it have about 1,500 dead at Pupyong, TV Asahi about 1,440 by local authorities.",
    readings: [
      {
        value: "about 1,440",
        used: true,
        figures: ["remains-deaths-at-place-2017-04-18-pupyong-local"],
        sources: ["tvasahi-2017-04-19-pupyong", "newsonjapan-2017-04-19-pupyong"],
      },
      {
        value: "about 1,500",
        figures: ["remains-deaths-at-place-2017-04-18-pupyong-nhk"],
        sources: ["nhk-2017-04-19-pupyong", "newsonjapan-2017-04-19-pupyong", "kbs-2017-04-19-pupyong"],
      },
    ],
    basis: "closer-source",
    why: "The smaller number is credited to the authorities of the place; the other looks rounded.",
  },
  {
    id: "remains-ryongsan-dead",
    about: [
      { collection: "figures", id: "remains-burials-at-site-1946-04-04-ryongsan-register" },
      { collection: "figures", id: "remains-burials-at-site-1946-07-22-ryongsan-survey" },
      { collection: "figures", id: "remains-at-site-2012-06-21-ryongsan-institute" },
    ],
    summary:
      "The register of April 1946 has 2,421 names, a survey of July 1946 2,700 and unnamed others, the association also tells of 3,268, the DPRK institute estimates 2,000 or more sets from the mounds and later about 2,421, the press says some or more than 2,400.",
    readings: [
      {
        value: "2,421 names on the register",
        figures: ["remains-burials-at-site-1946-04-04-ryongsan-register"],
        sources: ["sangiin-2014-05-13-answer-84", "abccast-2012-10-11-remains-issue"],
      },
      {
        value: "2,700 and unnamed others",
        figures: ["remains-burials-at-site-1946-07-22-ryongsan-survey"],
        sources: ["sangiin-2014-05-13-answer-84"],
      },
      {
        value: "3,268",
        figures: ["remains-burials-at-site-1946-ryongsan-association"],
        sources: ["kitaizoku-survey-ryongsan"],
      },
      {
        value: "at least 2,000 sets, by estimate from the mounds",
        figures: ["remains-at-site-2012-06-21-ryongsan-institute"],
        sources: ["sankei-2012-06-22-cemetery-shown", "rirc-2012-cemetery-shown"],
      },
      {
        value: "about 2,421 sets",
        figures: ["remains-at-site-2013-06-ryongsan-institute"],
        sources: ["chosonsinbo-2013-06-21-first-visit-of-year"],
      },
      {
        value: "some or more than 2,400",
        figures: [
          "remains-at-site-2013-06-19-ryongsan-kyodo",
          "remains-burials-at-site-2015-08-14-ryongsan-kyodo",
          "remains-at-site-2015-08-16-ryongsan-ntv",
          "remains-burials-at-site-2014-06-29-ryongsan-press",
        ],
        sources: [
          "kyodo-2013-06-19-ryongsan",
          "japantimes-2015-08-14-six-leave",
          "ntv-2015-08-17-ryongsan",
          "rirc-2014-grave-visit",
        ],
      },
    ],
    basis: "both-kept",
    why: "Names on a register, a count on the ground and an estimate of remains after two moves are different things.",
  },
  {
    id: "remains-ryongsan-moves",
    about: [{ collection: "places", id: "ryongsan" }],
    summary:
      "The first move of the Ryongsan graves is put in the mid-1950s (Kyodo), the late 1950s (a press digest) or 1957 (association), the second in 1970 and 1971 (Kyodo) or 1971 and 1972 (digest).",
    readings: [
      { value: "mid-1950s; 1970 to 1971", sources: ["kyodo-2013-06-19-ryongsan"] },
      { value: "announced in the late 1950s; 1971 to 1972", sources: ["rirc-2012-cemetery-shown"] },
      { value: "1957, for a transformer station", sources: ["kitaizoku-survey-ryongsan"] },
    ],
    basis: "both-kept",
    why: "All rest on what the DPRK institute told visitors, and no paper of the time was seen.",
  },
  {
    id: "remains-still-in-dprk",
    about: [
      { collection: "figures", id: "remains-unrecovered-2012-08-mhlw" },
      { collection: "figures", id: "remains-unrecovered-2013-12-06-association" },
      { collection: "figures", id: "remains-unrecovered-2012-association" },
      { collection: "figures", id: "remains-unrecovered-2015-08-14-kyodo" },
    ],
    summary:
      "The ministry has 21,600; the head of the association 21,300; press roundings 21,000 and 20,000; the association's home page about 30,000.",
    readings: [
      {
        value: "21,600",
        used: true,
        figures: [
          "remains-unrecovered-2012-08-mhlw",
          "remains-unrecovered-2018-cabinet",
          "remains-unrecovered-2025-01-31-mhlw",
          "remains-unrecovered-2012-08-30-kyodo",
          "remains-unrecovered-2013-06-14-voa",
          "remains-unrecovered-2013-10-10-japantimes",
          "remains-unrecovered-2014-03-02-jiji",
          "remains-unrecovered-2014-03-03-ap",
          "remains-unrecovered-2014-06-voa",
          "remains-unrecovered-2014-09-14-ntv",
          "remains-unrecovered-2015-07-28-kyodo",
          "remains-unrecovered-2016-foreign-ministry",
          "remains-unrecovered-2012-08-10-kyunghyang",
        ],
        sources: [
          "shugiin-2025-02-21-answer-49",
          "sangiin-2018-answer-47",
          "jrc-2012-08-17-exchange-report",
          "japantimes-2012-08-30-talks-start",
          "voakorea-2013-06-visits-resume",
          "japantimes-2013-10-10-scholar-on-remains",
          "christiandaily-2014-03-02-shenyang-plan",
          "ap-2014-03-03-red-cross-officials-meet",
          "ap-2014-03-03-shenyang",
          "voa-2014-06-ninth-visit-plan",
          "voakorea-2014-09-tenth-visit",
          "voakorea-2015-08-ryongsan",
          "ntv-2014-09-14-families-leave",
          "japantimes-2015-07-28-association-disbands",
          "replog-196-3-summary",
          "kyunghyang-2012-08-10-red-cross-talks",
        ],
      },
      {
        value: "about 21,300",
        figures: ["remains-unrecovered-2013-12-06-association"],
        sources: ["kitaizoku-2013-12-06-briefing"],
      },
      {
        value: "more than 21,000",
        figures: ["remains-unrecovered-2014-03-20-mbn", "remains-unrecovered-2013-08-28-voa"],
        sources: ["mbn-2014-03-20-shenyang", "voakorea-2013-08-28-joint-survey"],
      },
      {
        value: "about 20,000",
        figures: ["remains-unrecovered-2015-08-14-kyodo", "remains-unrecovered-2014-10-31-withnews"],
        sources: ["japantimes-2015-08-14-six-leave", "withnews-2014-10-31-all-japanese"],
      },
      {
        value: "more than 20,000",
        figures: ["remains-unrecovered-2013-08-27-nhk", "remains-unrecovered-2014-05-07-question-93"],
        sources: ["nhk-2013-08-27-first-survey", "sangiin-2014-05-07-question-93"],
      },
      { value: "about 30,000", figures: ["remains-unrecovered-2012-association"], sources: ["kitaizoku-home"] },
    ],
    basis: "official-text",
    why: "The ministry alone says how the number comes about: the dead less the remains brought home.",
  },
  {
    id: "remains-totals-which-ministry",
    about: [
      { collection: "figures", id: "remains-dead-2014-06-voa" },
      { collection: "figures", id: "remains-dead-2012-08-mhlw" },
    ],
    summary:
      "Most credit the totals to the Ministry of Health, Labour and Welfare; VOA Korean credits the Ministry of Foreign Affairs, though in June 2013 it had named the former.",
    readings: [
      {
        value: "Ministry of Health, Labour and Welfare",
        used: true,
        figures: ["remains-dead-2012-08-mhlw", "remains-dead-2025-01-31-mhlw", "remains-dead-2013-06-14-voa"],
        sources: ["jrc-2012-08-17-exchange-report", "shugiin-2025-02-21-answer-49", "voakorea-2013-06-visits-resume"],
      },
      {
        value: "Ministry of Foreign Affairs",
        figures: ["remains-dead-2014-06-voa", "remains-unrecovered-2014-06-voa"],
        sources: ["voa-2014-06-ninth-visit-plan", "voakorea-2014-09-tenth-visit", "voakorea-2015-08-ryongsan"],
      },
    ],
    basis: "official-text",
    why: "The Cabinet names the ministry whose table it quotes.",
  },
  {
    id: "spouses-moved-years",
    about: [{ collection: "indicators", id: "spouses-moved" }],
    summary: "The years in which the Japanese spouses moved to the DPRK.",
    readings: [
      { value: "1959 to 1981", sources: ["ifrc-2002-08-19-progress-in-talks"] },
      { value: "1959 to 1980", figures: ["spouses-moved-2002-08-18-voa"], sources: ["voa-2002-08-18-talks-open"] },
      {
        value: "1959 to the early 1980s",
        figures: ["spouses-moved-2002-08-19-reuters"],
        sources: ["people-2002-08-20-joint-press-release"],
      },
      { value: "1959 to 1982", figures: ["spouses-moved-1997-10-10-la-times"], sources: ["latimes-1997-10-10-list"] },
      {
        value: "1959 to 1984",
        figures: ["spouses-moved-2000-09-13-justice-ministry"],
        sources: [
          "sangiin-2015-03-20-answer-return-programme-72",
          "japantimes-2000-09-13-women-arrive",
          "donga-2000-04-30-sixteen-in-june",
        ],
      },
      {
        value: "mainly 1959 to 1963",
        figures: ["spouses-moved-1997-11-09-baltimore-sun"],
        sources: ["baltimoresun-1997-11-09-wives-visit"],
      },
    ],
    basis: "both-kept",
    why: "The return programme ran to July 1984; the pages do not say what ended in the earlier years.",
  },
];
