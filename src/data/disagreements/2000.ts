import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "2000-03-third-home-visit-date",
    about: [{ collection: "meetings", id: "2000-03-13-beijing", field: "outcomes" }],
    summary:
      "When the third home visit was to take place, as agreed on 13 March 2000. It was moved to June and in the end took place from 12 to 18 September 2000.",
    readings: [
      {
        value: "April or May",
        used: true,
        sources: [
          "mofa-2000-03-14-press-conference",
          "kcna-2000-03-13-beijing-talks",
          "donga-2000-04-30-sixteen-in-june",
        ],
      },
      { value: "5 April", sources: ["korea-np-2000-03-17-confirmed-points"] },
      { value: "late April to May", sources: ["chosun-nk-2000-03-wives-visit"] },
      { value: "about April", sources: ["donga-2000-03-13-four-points-reaffirmed"] },
      {
        value: "visits from April; a group of 16 about the end of April, as the paper had heard",
        sources: ["hankookilbo-2000-03-14-swiss-hotel"],
      },
    ],
    basis: "official-text",
    why: "The Japanese Foreign Ministry and KCNA's English text agree. The single day in the Japanese print of the same KCNA text looks like a misprint for the two months.",
  },
  {
    id: "2000-04-first-in-eight-years",
    about: [{ collection: "meetings", id: "2000-04-04-pyongyang-round-9", field: "round" }],
    summary: "How long the normalisation talks had been interrupted before April 2000.",
    readings: [
      { value: "eight years", sources: ["latimes-2000-04-05-round9"] },
      {
        value: "seven years and five months, since November 1992",
        used: true,
        sources: ["sangiin-2017-01-31-written-answer", "nkchosun-2000-04-round9"],
      },
    ],
    basis: "closer-source",
    why: "The days of both rounds are known; eight is only the difference between 1992 and 2000.",
  },
  {
    id: "2000-04-round-9-length",
    about: [
      { collection: "meetings", id: "2000-04-04-pyongyang-round-9", field: "start" },
      { collection: "meetings", id: "2000-04-04-pyongyang-round-9", field: "end" },
    ],
    summary: "From when to when the ninth round lasted.",
    readings: [
      { value: "2000-04-04/2000-04-07", used: true, sources: ["sangiin-2017-01-31-written-answer"] },
      {
        value: "2000-04-04/2000-04-08, as planned",
        sources: ["people-2000-03-23-round9-plan", "donga-2000-03-22-round9-plan", "piej-2015-02-06-blog"],
      },
      { value: "two days of sessions, 5 and 7 April", sources: ["japantimes-2000-04-08-round9"] },
      {
        value: "2000-04-05/2000-04-07, in one of the two pages as planned",
        sources: ["nkchosun-2000-04-round9", "piej-2015-02-06-blog"],
      },
    ],
    basis: "official-text",
    why: "The government's list has four days, from the day of the opening dinner; the 8th was the day set for the departure.",
  },
  {
    id: "2000-08-mori-letter-route",
    about: [{ collection: "events", id: "2000-08-mori-letter" }],
    summary: "Whether Mori sent Kim Jong Il a letter in 2000, and how.",
    readings: [
      {
        value: "handed over by a journalist in August 2000, according to press reports",
        sources: ["japantimes-2000-10-18-messenger"],
      },
      {
        value:
          "by fax to an official of the Workers' Party in Beijing, in summer 2000, according to government sources in the Yomiuri Shimbun",
        sources: ["chinapost-2001-03-05-fax"],
      },
      {
        value: "the Cabinet knows of no such letter; Mori denied the fax",
        sources: ["japantimes-2000-10-18-messenger", "chinapost-2001-03-05-fax"],
      },
    ],
    basis: "both-kept",
    why: "The reports and the denial contradict each other, and the two reports differ on the way.",
  },
  {
    id: "2000-08-round-10-length",
    about: [
      { collection: "meetings", id: "2000-08-21-tokyo-round-10", field: "start" },
      { collection: "meetings", id: "2000-08-21-tokyo-round-10", field: "place" },
    ],
    summary: "When and where the tenth round was held.",
    readings: [
      {
        value: "2000-08-21/2000-08-24, Tokyo",
        used: true,
        sources: ["mofa-2000-08-24-round10-joint-text", "sangiin-2017-01-31-written-answer"],
      },
      {
        value:
          "22 and 24 August, Tokyo and Kisarazu (People's Daily, ahead of the second day); two days, Tokyo and nearby Chiba (Voice of America)",
        sources: ["people-2000-08-22-round10", "voa-2000-08-24-round10"],
      },
    ],
    basis: "official-text",
    why: "The joint text counts from the day of arrival and names Tokyo; the record lists the days and places of the sittings as sessions.",
  },
  {
    id: "2000-09-rice-size",
    about: [
      { collection: "events", id: "2000-10-06-rice-500000", field: "summary" },
      { collection: "figures", id: "aid-food-decided-2000-10-06-nakagawa" },
    ],
    summary: "The size of the rice aid of autumn 2000 before and at the decision.",
    readings: [
      {
        value: "400,000 tonnes planned",
        figures: ["aid-food-planned-2000-09-02-asahi"],
        sources: ["donga-en-2000-09-04-rice-400000"],
      },
      {
        value: "400,000 to 500,000 tonnes planned",
        figures: ["aid-food-planned-2000-09-14-mainichi"],
        sources: ["hankyung-2000-09-14-rice"],
      },
      {
        value: "500,000 tonnes",
        used: true,
        figures: [
          "aid-food-decided-2000-10-06-nakagawa",
          "aid-food-given-2000-donga",
          "aid-food-planned-2000-10-04-ldp-panel",
        ],
        sources: ["japantimes-2000-10-07-rice-aid", "donga-2001-10-28-wfp-rice", "japantimes-2000-10-05-rice"],
      },
      {
        value: "300,000 to 500,000 tonnes under discussion (report of 25 September)",
        sources: ["japantimes-2000-09-25-kim-urges-mori"],
      },
    ],
    basis: "later-correction",
    why: "The decision of 6 October replaced the forecasts.",
  },
  {
    id: "2000-10-round-11-tone",
    about: [{ collection: "meetings", id: "2000-10-30-beijing-round-11", field: "outcomes" }],
    summary: "How the eleventh round is judged.",
    readings: [
      { value: "progress hinted at by a Japanese official", sources: ["bbc-2000-10-31-round11"] },
      { value: "failure", sources: ["donga-2000-11-02-round11"] },
    ],
    basis: "both-kept",
    why: "The one page passes on the words of an official, the other judges for itself.",
  },
  {
    id: "2000-2002-decade-of-abductions",
    about: [{ collection: "indicators", id: "abductions-recognised" }],
    summary: "In which years the abductions are said to have happened.",
    readings: [
      {
        value: "1970s and 1980s",
        sources: ["rachi-2011-05-abduction-issue", "japantimes-2000-04-05-round9", "voa-2000-08-21-round10"],
      },
      { value: "1960s and 1970s", sources: ["bbc-2000-10-31-round11", "voa-2000-10-30-round11"] },
      { value: "1975 to 1985", sources: ["csmonitor-2002-09-18-summit"] },
      { value: "1977 to 1983", sources: ["japantimes-2002-09-26-fact-finding"] },
    ],
    basis: "both-kept",
    why: "The record has no field for it; the official page has the first.",
  },
  {
    id: "2000-2003-sum-demanded",
    about: [
      { collection: "events", id: "2000-thirteen-billion-demand" },
      { collection: "events", id: "2003-forty-billion-demand" },
      { collection: "events", id: "2002-secret-sum-alleged" },
    ],
    summary: "What sum the DPRK wanted of Japan, or is said to have been promised, between 2000 and 2003.",
    readings: [
      {
        value: "13 billion US dollars in 2000, raised sharply from 2001 on, with hints that it might come down",
        sources: ["sedaily-thirteen-billion", "kihoilbo-thirteen-billion"],
      },
      {
        value: "8 to 10 billion, in the view of experts in August 2002; Japan held 3 to 5 billion to be enough",
        sources: ["donga-2002-08-30-sum"],
      },
      {
        value: "30 billion at the time of the summit of 2002, said the head of a Japanese media company after it",
        sources: ["pressian-2003-forty-billion"],
      },
      {
        value:
          "40 billion that the DPRK wished to receive, said a former member of the Diet in 2003, who had heard it from a senior official of the Communist Party of China",
        sources: ["pressian-2003-forty-billion"],
      },
      {
        value:
          "11.4 billion as perhaps agreed in secret in 2002, by the word of a former leading member of the Workers' Party in the Sankei Shimbun; 10 billion when the story was first told, in 2008",
        sources: ["kbs-2012-09-18-secret-sum"],
      },
      {
        value:
          "up to 10 billion, which the DPRK is said to have reckoned with before its nuclear disclosure of October 2002 (a magazine article, read on a copy)",
        sources: ["tigerroar-2002-losing-face-copy"],
      },
    ],
    basis: "both-kept",
    why: "All are reports at second hand from different years.",
  },
  {
    id: "2000-cash-carried",
    about: [
      { collection: "figures", id: "money-sent-to-dprk-2000-fiscal-cash-kyodo" },
      { collection: "figures", id: "money-sent-to-dprk-2000-fiscal-cash-yomiuri" },
    ],
    summary: "How much cash travellers took to the DPRK in the fiscal year 2000.",
    readings: [
      {
        value: "4,012 million yen (Kyodo, February 2005)",
        figures: ["money-sent-to-dprk-2000-fiscal-cash-kyodo"],
        sources: ["nikkei-2005-02-12-remittances"],
      },
      {
        value: "3,923 million yen (Yomiuri Shimbun, June 2003)",
        figures: ["money-sent-to-dprk-2000-fiscal-cash-yomiuri"],
        sources: ["yomiuri-2003-06-28-remittances"],
      },
    ],
    basis: "both-kept",
    why: 'Both go back to the Ministry of Finance, both were read only on private pages, and neither says how the ministry had counted. The page with Kyodo\'s number says only "the same fiscal year", by which we understand 2000.',
  },
  {
    id: "2000-rice-cost",
    about: [
      { collection: "figures", id: "aid-food-cost-jpy-2000-10-05-world-price" },
      { collection: "figures", id: "aid-food-cost-jpy-2000-10-05-total" },
      { collection: "figures", id: "aid-food-cost-jpy-2004-05-26-nikkei" },
    ],
    summary: "What the 500,000 tonnes of rice of 2000 were worth, or were to cost Japan.",
    readings: [
      {
        value: "worth 17.5 billion yen at international prices",
        figures: ["aid-food-cost-jpy-2000-10-05-world-price"],
        sources: ["japantimes-2000-10-05-rice"],
      },
      {
        value:
          "more than 100 billion yen: as expected for Japanese-grown rice in October 2000, and for the rice aid in a report of 2001",
        figures: ["aid-food-cost-jpy-2000-10-05-home-grown", "aid-food-cost-jpy-2001-02-07-japan-times"],
        sources: ["japantimes-2000-10-05-rice", "japantimes-2001-02-07-secret-talks"],
      },
      {
        value: "120 billion yen with shipping inside Japan (estimate)",
        figures: ["aid-food-cost-jpy-2000-10-05-total"],
        sources: ["japantimes-2000-10-05-rice"],
      },
      {
        value: "130 billion yen from the budget",
        figures: ["aid-food-cost-jpy-2004-05-26-nikkei"],
        sources: ["asyura-2004-05-nikkei-rice-cost"],
      },
    ],
    basis: "both-kept",
    why: "They count different things: world price, home-grown rice, shipping, burden on the budget.",
  },
  {
    id: "2000-wfp-request",
    about: [
      { collection: "figures", id: "aid-food-requested-2000-09-japan-times" },
      { collection: "figures", id: "aid-food-requested-2000-donga" },
    ],
    summary: "What the World Food Programme asked for, or meant to ask for, in 2000.",
    readings: [
      {
        value: "195,000 tonnes for four months from September",
        figures: ["aid-food-requested-2000-09-japan-times"],
        sources: ["japantimes-2000-10-07-rice-aid"],
      },
      { value: "260,000 tonnes", figures: ["aid-food-requested-2000-donga"], sources: ["donga-2001-10-28-wfp-rice"] },
      {
        value:
          "about 500,000 tonnes of grain that the programme meant to ask for, the Asahi Shimbun reported on 2 September",
        sources: ["donga-en-2000-09-04-rice-400000"],
      },
    ],
    basis: "both-kept",
    why: "The spans asked for may differ, only the first page names one, and the third number is that of a request still to come.",
  },
];
