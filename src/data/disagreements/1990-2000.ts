import type { Disagreements } from "../types.ts";

export const disagreements: Disagreements = [
  {
    id: "1990-09-declaration-delay",
    about: [{ collection: "meetings", id: "1990-09-24-pyongyang-kanemaru" }],
    summary: "How long the wording of the declaration of September 1990 held things up.",
    readings: [
      { value: "12 hours", sources: ["hankyung-1990-09-29-three-party"] },
      { value: "more than six hours", sources: ["latimes-1990-09-29-compensation"] },
    ],
    basis: "both-kept",
    why: "The one counts the delay of the signing, the other that of the aircraft.",
  },
  {
    id: "1990-09-kaifu-letter",
    about: [{ collection: "meetings", id: "1990-09-24-pyongyang-kanemaru", field: "outcomes" }],
    summary: "What the letter of the president of the Liberal Democratic Party said.",
    readings: [
      { value: "apology and a promise of compensation", sources: ["latimes-1990-09-26-kim-kanemaru"] },
      {
        value: "deep reflection and regret, as stated by the prime minister of Japan in March 1989",
        sources: ["chongryon-three-party-declaration-ko"],
      },
      { value: "apology and reflection", sources: ["chongryon-three-party-declaration-ja"] },
    ],
    basis: "both-kept",
    why: "The letter itself was not read; the record only says that letters were handed over.",
  },
  {
    id: "1990-09-kanemaru-mission-size",
    about: [{ collection: "meetings", id: "1990-09-24-pyongyang-kanemaru", field: "delegations" }],
    summary: "How many persons the joint mission of September 1990 had.",
    readings: [
      {
        value: "90, nine government officials among them",
        used: true,
        sources: ["latimes-1990-09-26-kim-kanemaru", "latimes-1990-09-29-compensation"],
      },
      {
        value: "89, politicians, diplomats, business people and media together",
        sources: ["koreaworldtimes-2020-three-party-30-years"],
      },
    ],
    basis: "closer-source",
    why: "The paper of the days of the mission stands against an interview given thirty years later.",
  },
  {
    id: "1990-10-planned-places",
    about: [
      { collection: "meetings", id: "1990-11-03-beijing-preliminary-1", field: "place" },
      { collection: "meetings", id: "1991-01-30-pyongyang-round-1", field: "place" },
    ],
    summary: "Which places were planned in October 1990 for the preliminary and the main talks.",
    readings: [
      {
        value: "preliminary talks in Pyongyang, main talks in Beijing in January",
        sources: ["seoul-1990-10-12-preliminary-plan"],
      },
      {
        value: "preliminary talks in Beijing wanted by Japan, main talks in Pyongyang in November by the DPRK",
        used: true,
        sources: ["hankyung-1990-10-31-preliminary"],
      },
      { value: "both in Beijing, by Japan's proposal", sources: ["hankookilbo-1990-10-26-preliminary-proposal"] },
    ],
    basis: "later-correction",
    why: "The report of the official announcement is the later one, and the preliminary talks were held in Beijing.",
  },
  {
    id: "1990-11-preliminary-heads",
    about: [
      { collection: "meetings", id: "1990-11-03-beijing-preliminary-1", field: "delegations" },
      { collection: "meetings", id: "1990-11-03-beijing-preliminary-1", field: "start" },
    ],
    summary: "Who led the Japanese side in the first preliminary talks, and on which days.",
    readings: [
      {
        value: "Kawashima, on 4 November",
        sources: ["hankyung-1990-10-30-preliminary", "hankookilbo-1990-10-26-preliminary-proposal"],
      },
      {
        value: "Tanino, on 3 and 4 November",
        used: true,
        sources: [
          "hankyung-1990-10-31-preliminary",
          "joongang-1990-11-preliminary-heads",
          "hankookilbo-1990-11-01-preliminary-heads",
        ],
      },
    ],
    basis: "later-correction",
    why: "The ministry's announcement of the evening of 30 October replaced the earlier plan.",
  },
  {
    id: "1990-11-17-preliminary-result",
    about: [{ collection: "meetings", id: "1990-11-17-beijing-preliminary-2", field: "outcomes" }],
    summary: "Whether the second preliminary talks brought anything.",
    readings: [
      {
        value: "without agreement on date, place, level or agenda, like the first",
        sources: ["hankyung-1990-11-21-third-preliminary"],
      },
      {
        value: "some points agreed by the heads' words, main talks in January accepted by the DPRK side",
        used: true,
        sources: ["hankyung-1990-11-19-second-preliminary"],
      },
    ],
    basis: "closer-source",
    why: "The report on the meeting itself stands against one clause in a later article.",
  },
  {
    id: "1990-12-agenda-fourth-item",
    about: [{ collection: "meetings", id: "1990-12-15-beijing-preliminary-3", field: "outcomes" }],
    summary: "What the fourth item of the agenda of the main talks was.",
    readings: [
      {
        value: "legal status of Koreans in Japan and Japanese spouses in the DPRK",
        used: true,
        sources: ["hankookilbo-1990-12-18-third-preliminary"],
      },
      {
        value: "other matters of interest to either side",
        sources: ["atwiki-sengosekinin-chronology", "piej-2015-02-06-blog"],
      },
    ],
    basis: "closer-source",
    why: "A newspaper of the day after stands against two pages of low reliability; the two wordings may be one item.",
  },
  {
    id: "1991-01-trade-debt",
    about: [
      { collection: "figures", id: "trade-debt-1991-01-25-yomiuri" },
      { collection: "figures", id: "trade-debt-1991-01-31-japan" },
    ],
    summary: "How much trade debt Japan raised in the first round.",
    readings: [
      {
        value: "more than 70,000 million yen",
        figures: ["trade-debt-1991-01-25-yomiuri"],
        sources: ["hankyung-1991-01-25-round1-plan"],
      },
      {
        value: "more than 80,000 million yen, 30,000 million of interest in it",
        figures: ["trade-debt-1991-01-31-japan", "trade-debt-1991-01-31-japan-interest"],
        sources: ["hankyung-1991-02-01-round1"],
      },
      {
        value: "about 80,000 million yen",
        figures: ["trade-debt-1991-03-12-japan"],
        sources: ["hankyung-1991-03-12-round2"],
      },
    ],
    basis: "both-kept",
    why: "The first is a newspaper's plan before the round and does not say whether interest is in it.",
  },
  {
    id: "1991-03-date-of-third-round",
    about: [{ collection: "meetings", id: "1991-03-11-tokyo-round-2", field: "outcomes" }],
    summary: "Whether the second round set a date for the third.",
    readings: [
      { value: "May 1991", used: true, sources: ["hankyung-1991-03-12-round2"] },
      { value: "date left to those in charge", sources: ["seoul-1991-03-13-round2"] },
    ],
    basis: "closer-source",
    why: "Both are newspapers of the day; the one with a month fits the third round, which opened on 20 May.",
  },
  {
    id: "1991-08-round-4-start",
    about: [{ collection: "meetings", id: "1991-08-31-beijing-round-4", field: "start" }],
    summary: "On which day the fourth round began.",
    readings: [
      { value: "1991-08-31", used: true, sources: ["sangiin-2017-01-31-written-answer", "seoul-1991-09-01-round4"] },
      { value: "1991-08-30", sources: ["koryojournal-chronology", "hankyung-1991-11-06-round5-plan"] },
    ],
    basis: "official-text",
    why: "The government's own list has 31 August; the 30th was the planned day, lost to a dispute.",
  },
  {
    id: "1991-09-round-4-day-count",
    about: [{ collection: "meetings", id: "1991-08-31-beijing-round-4", field: "end" }],
    summary: "Whether 2 September 1991 was the third or the fourth day of the fourth round.",
    readings: [
      { value: "third day", used: true, sources: ["hankookilbo-1991-09-03-round4"] },
      { value: "fourth day", sources: ["seoul-1991-09-03-round4"] },
    ],
    basis: "official-text",
    why: "Counted from the first day in the government's list it is the third.",
  },
  {
    id: "1994-08-beijing-admitted",
    about: [{ collection: "meetings", id: "1994-08-23-beijing", field: "status" }],
    summary: "What Japan's foreign ministry said of the contact reported from Beijing in August 1994.",
    readings: [
      {
        value: "that there had been contact, but no secret negotiation",
        sources: ["imaeil-1994-09-02-beijing-contact"],
      },
      { value: "that there had been no contact in Beijing", sources: ["hankookilbo-1994-09-03-contacts"] },
    ],
    basis: "both-kept",
    why: "Both are reports of the same two days from Tokyo, and no text of the ministry was found; the record has the contact as reported.",
  },
  {
    id: "1994-08-beijing-last-day",
    about: [{ collection: "meetings", id: "1994-08-23-beijing", field: "end" }],
    summary: "Until when Japanese officials were in Beijing in August 1994, by the Mainichi.",
    readings: [
      {
        value: "25 August",
        used: true,
        sources: ["hankyung-1994-09-02-beijing-contact", "imaeil-1994-09-02-beijing-contact"],
      },
      { value: "26 August", sources: ["hankookilbo-1994-09-03-contacts"] },
    ],
    basis: "more-sources",
    why: "Two papers against one, all retelling the same Japanese report.",
  },
  {
    id: "1995-dprk-gifts",
    about: [
      { collection: "events", id: "1995-dprkrc-gift", field: "summary" },
      { collection: "figures", id: "dprk-gifts-usd-1995-dprkrc-asahi" },
    ],
    summary: "Who gave what to whom after the Hanshin-Awaji earthquake of 1995.",
    readings: [
      {
        value: "Kim Jong Il 1,000,000 dollars, the DPRK Red Cross 200,000 dollars",
        figures: ["dprk-gifts-usd-1995-kim-jong-il-asahi", "dprk-gifts-usd-1995-dprkrc-asahi"],
        sources: ["asahi-2011-03-24-dprkrc-gift"],
      },
      {
        value: "Kim Jong Il 200,000 dollars to Koreans in Japan; the Red Cross is not named",
        figures: ["dprk-gifts-usd-1995-kim-jong-il-yonhap"],
        sources: ["yonhap-ja-2011-03-24-dprkrc-gift", "joongang-ja-2011-03-24-gift"],
      },
    ],
    basis: "both-kept",
    why: "All three pages look back from 2011 and no page of 1995 was found.",
  },
  {
    id: "1995-rice-terms",
    about: [{ collection: "events", id: "1995-06-30-rice-agreement", field: "summary" }],
    summary:
      "The rice of June 1995 was first reported as all on credit, two days later as half a gift through the Red Cross.",
    readings: [
      {
        value: "300,000 tonnes, all on credit",
        figures: ["aid-food-promised-1995-06-28-credit"],
        sources: ["hankyung-1995-06-29-rice-on-credit"],
      },
      {
        value: "150,000 tonnes on credit and 150,000 as a gift",
        used: true,
        figures: [
          "aid-food-promised-1995-06-30-gift",
          "aid-food-promised-1995-06-30-credit",
          "aid-food-promised-1995-06-29-gift",
          "aid-food-promised-1995-06-29-credit",
        ],
        sources: ["hankookilbo-1995-07-01-rice-agreement", "hankyung-1995-06-30-half-and-half"],
      },
    ],
    basis: "later-correction",
    why: "The later report says that the terms of 28 June were changed before the signing of 30 June.",
  },
  {
    id: "1995-03-heads-of-mission",
    about: [{ collection: "meetings", id: "1995-03-28-pyongyang-coalition", field: "delegations" }],
    summary: "Whether the coalition mission of March 1995 had one head or three.",
    readings: [
      {
        value: "Watanabe, Kubo and Hatoyama, each for his party",
        used: true,
        sources: ["worldjpn-1995-03-30-resumption-agreement"],
      },
      { value: "Watanabe alone", sources: ["hankyung-1995-03-29-arrival", "hankookilbo-1995-03-29-first-session"] },
      { value: "a council of heads with a chair", sources: ["seoul-1995-03-23-mission-date"] },
    ],
    basis: "official-text",
    why: "The agreement names a head for each party.",
  },
  {
    id: "1997-first-home-visit-ages",
    about: [{ collection: "events", id: "1997-11-08-first-home-visit", field: "summary" }],
    summary: "The age of the oldest woman of the first home visit.",
    readings: [
      {
        value: "55 to 84",
        used: true,
        sources: [
          "japantimes-1997-10-30-names-released",
          "imaeil-1997-10-30-list-final",
          "latimes-1997-11-09-wives-return",
        ],
      },
      { value: "55 to 64", sources: ["donga-1997-10-15-first-list"] },
    ],
    basis: "more-sources",
    why: "Three reports against one, and a report of the visit tells of a participant of 84.",
  },
  {
    id: "1997-first-home-visit-length",
    about: [{ collection: "events", id: "1997-11-08-first-home-visit", field: "date" }],
    summary: "How long the first home visit lasted.",
    readings: [
      {
        value: "a week, 8 to 14 November",
        used: true,
        sources: [
          "sangiin-2015-03-20-answer-return-programme-72",
          "japantimes-1997-10-30-names-released",
          "hankookilbo-1997-10-31-first-visit-dates",
        ],
      },
      { value: "six days", sources: ["latimes-1997-11-09-wives-return", "ap-1997-11-09-reunions"] },
    ],
    basis: "official-text",
    why: "The Government of Japan gives the first and the last day.",
  },
  {
    id: "1997-home-visit-list-date",
    about: [{ collection: "events", id: "1997-10-09-list-handed-over", field: "date" }],
    summary: "When the DPRK side handed over the list for the first home visit.",
    readings: [
      { value: "1997-10-09", used: true, sources: ["latimes-1997-10-10-list"] },
      { value: "1997-09", sources: ["imaeil-1997-10-23-fifteen-in-november"] },
    ],
    basis: "closer-source",
    why: "The first report was written the day after; the other looks back two weeks later and only says last month.",
  },
  {
    id: "1997-ri-song-ho-name",
    about: [{ collection: "delegates", id: "ri-song-ho", field: "names" }],
    summary: "The spelling of the name of the head of the DPRK delegation of 1997.",
    readings: [
      {
        value: "이성호, 李星鎬",
        used: true,
        sources: [
          "hankyung-1997-09-03-liaison-council",
          "imaeil-1997-09-02-liaison-council",
          "geojenews-2007-10-25-dprk-red-cross",
        ],
      },
      { value: "이송호", sources: ["joongang-1997-09-07-15-to-20"] },
    ],
    basis: "more-sources",
    why: "Three papers against one, and KCNA writes Ri Song Ho.",
  },
  {
    id: "1997-08-second-day-planned",
    about: [{ collection: "meetings", id: "1997-08-21-beijing", field: "end" }],
    summary: "Whether the second day of the talks of August 1997 was planned.",
    readings: [
      { value: "two days, 21 and 22 August, planned from the start", sources: ["hankookilbo-1997-08-16-preliminary"] },
      { value: "second day added after the first ended without agreement", sources: ["seoul-1997-08-22-preliminary"] },
    ],
    basis: "both-kept",
    why: "One is an announcement, the other a report; the date of the end is not in doubt.",
  },
  {
    id: "1997-08-talks-stopped-since",
    about: [
      { collection: "meetings", id: "1997-08-21-beijing" },
      { collection: "meetings", id: "1992-11-05-beijing-round-8" },
    ],
    summary: "Since when the talks of the governments had stopped before August 1997.",
    readings: [
      {
        value: "since November 1992, four years and nine months",
        used: true,
        sources: ["donga-1997-08-23-agreement", "hankookilbo-1997-08-16-preliminary"],
      },
      { value: "since May 1993, four years and three months", sources: ["donga-1997-08-21-preliminary"] },
    ],
    basis: "more-sources",
    why: "Two articles have November 1992, one of them in the same paper two days later; no page on a meeting of May 1993 was found.",
  },
  {
    id: "1997-11-rice-promise",
    about: [{ collection: "meetings", id: "1997-11-11-pyongyang-ruling-parties" }],
    summary: "Whether the mission of 1997 promised 500,000 tonnes of rice.",
    readings: [
      {
        value: "promised in secret, by a press report of 29 October 2000 that the page quotes",
        sources: ["japantimes-2000-10-31-fukuda-on-1997"],
      },
      {
        value: "number named by the DPRK side and not promised, by the Chief Cabinet Secretary of Japan",
        sources: ["japantimes-2000-10-31-fukuda-on-1997"],
      },
    ],
    basis: "both-kept",
    why: "Nothing but the two statements was read.",
  },
  {
    id: "1998-2000-first-search-for-missing",
    about: [
      { collection: "events", id: "1998-06-05-no-missing-found", field: "summary" },
      { collection: "meetings", id: "1999-12-19-beijing", field: "outcomes" },
    ],
    summary: "When the DPRK side first looked, or agreed to look, for the missing Japanese.",
    readings: [
      { value: "early 1998", used: true, sources: ["korea-np-1998-06-09-no-missing-found"] },
      {
        value: "December 1999, under way by March 2000",
        sources: ["korea-np-1999-12-24-joint-statement", "korea-np-2000-03-17-confirmed-points"],
      },
      { value: "October 2000", sources: ["voa-2002-08-18-talks-open"] },
    ],
    basis: "official-text",
    why: "The texts of the DPRK Red Cross and of the talks show searches in 1998 and from December 1999 on.",
  },
  {
    id: "1998-home-visits-nationality",
    about: [
      { collection: "events", id: "1998-01-27-second-home-visit", field: "summary" },
      { collection: "events", id: "2000-09-12-third-home-visit", field: "summary" },
    ],
    summary: "Whether women had to hold Japanese nationality to take part in a home visit.",
    readings: [
      {
        value: "two women left out of the second visit for lost nationality",
        figures: ["home-visit-excluded-1998-01-jrcs-officer"],
        sources: ["jrc-journal-2014-igarashi-p59"],
      },
      {
        value: "condition relaxed for one of 16 women in 2000",
        figures: ["home-visit-planned-2000-04-29-yomiuri"],
        sources: ["donga-2000-04-30-sixteen-in-june", "chosun-nk-2000-04-30-third-visit"],
      },
      {
        value:
          "not essential, seen on humanitarian grounds alone (the officer of the Japanese Red Cross Society in charge, in 2014)",
        sources: ["jrc-journal-2014-igarashi-p60"],
      },
      {
        value: "raising it was a reason for stopping the third visit in 1998 (the DPRK Red Cross)",
        sources: ["korea-np-1998-06-12-home-visit-statement"],
      },
    ],
    basis: "both-kept",
    why: "The practice changed between 1998 and 2000, and the two societies and the Japanese government judged it differently.",
  },
  {
    id: "1998-home-visits-why-stopped",
    about: [{ collection: "events", id: "1998-06-07-third-visit-off", field: "summary" }],
    summary: "Why the home visits stopped after the second.",
    readings: [
      {
        value: "the question of nationality and the treatment of the visitors",
        sources: ["korea-np-1998-06-12-home-visit-statement"],
      },
      { value: "the dispute over suspected abductions", sources: ["donga-2000-04-30-sixteen-in-june"] },
      { value: "the launch of August 1998", sources: ["japantimes-2000-09-13-women-arrive"] },
    ],
    basis: "both-kept",
    why: "The first is the statement of the side that stopped them, in June 1998 and so before the launch; the others look back from 2000.",
  },
  {
    id: "1999-konoe-last-character",
    about: [{ collection: "delegates", id: "tadateru-konoe", field: "names" }],
    summary: "The last character of the name Tadateru Konoe in the press of 1997 to 2000.",
    readings: [
      {
        value: "忠煇",
        used: true,
        sources: ["jrc-2013-11-13-konoe-reelected", "donga-1999-12-19-talks-open", "imaeil-1997-09-02-liaison-council"],
      },
      {
        value: "忠輝",
        sources: [
          "donga-1999-12-20-appeal-for-food",
          "hankookilbo-2000-03-14-swiss-hotel",
          "seoul-1999-12-22-wives-next-spring",
        ],
      },
    ],
    basis: "official-text",
    why: "His own society writes the first; the two forms stand side by side even in one newspaper.",
  },
  {
    id: "1999-12-murayama-parties",
    about: [{ collection: "meetings", id: "1999-12-01-pyongyang-murayama", field: "delegations" }],
    summary: "How many parties the delegation of December 1999 came from.",
    readings: [
      { value: "seven, the Communist Party among them", used: true, sources: ["korea-np-1999-12-03-parties"] },
      { value: "seven major parties and the Communist Party", sources: ["voa-1999-12-01-murayama"] },
    ],
    basis: "closer-source",
    why: "The one page names the parties and reports from Pyongyang.",
  },
  {
    id: "1999-12-red-cross-talks-dates",
    about: [{ collection: "meetings", id: "1999-12-19-beijing", field: "end" }],
    summary: "The last day of the Red Cross talks of December 1999.",
    readings: [
      {
        value: "1999-12-21",
        used: true,
        sources: [
          "korea-np-1999-12-24-joint-statement",
          "people-1999-12-22-joint-press-statement",
          "deseret-1999-12-21-talks",
          "voa-1999-12-21-humanitarian-deal",
        ],
      },
      { value: "1999-12-20", sources: ["piej-2015-02-06-blog"] },
    ],
    basis: "official-text",
    why: "The joint statement gives 19 to 21 December; the 20th was the planned end.",
  },
  {
    id: "1999-12-who-gives-food",
    about: [{ collection: "meetings", id: "1999-12-19-beijing", field: "outcomes" }],
    summary: "What was agreed on food in December 1999.",
    readings: [
      {
        value: "the Japanese Red Cross Society asks its government, which considers it",
        used: true,
        sources: [
          "korea-np-1999-12-24-joint-statement",
          "people-1999-12-22-joint-press-statement",
          "deseret-1999-12-21-talks",
        ],
      },
      {
        value: "the Japanese Red Cross Society agreed to resume food aid",
        sources: ["voa-1999-12-21-humanitarian-deal"],
      },
    ],
    basis: "official-text",
    why: "The joint statement has the first.",
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
    id: "2000-rice-cost",
    about: [
      { collection: "figures", id: "aid-food-cost-jpy-2000-10-05-world-price" },
      { collection: "figures", id: "aid-food-cost-jpy-2000-10-05-total" },
      { collection: "figures", id: "aid-food-cost-jpy-2004-05-26-nikkei" },
    ],
    summary: "What the 500,000 tonnes of rice of 2000 cost Japan.",
    readings: [
      {
        value: "17,500 million yen at international prices",
        figures: ["aid-food-cost-jpy-2000-10-05-world-price"],
        sources: ["japantimes-2000-10-05-rice"],
      },
      {
        value: "more than 100,000 million yen",
        figures: ["aid-food-cost-jpy-2000-10-05-home-grown", "aid-food-cost-jpy-2001-02-07-japan-times"],
        sources: ["japantimes-2000-10-05-rice", "japantimes-2001-02-07-secret-talks"],
      },
      {
        value: "120,000 million yen with shipping in Japan",
        figures: ["aid-food-cost-jpy-2000-10-05-total"],
        sources: ["japantimes-2000-10-05-rice"],
      },
      {
        value: "130,000 million yen of budget",
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
    summary: "What the World Food Programme had asked for in 2000.",
    readings: [
      {
        value: "195,000 tonnes for four months from September",
        figures: ["aid-food-requested-2000-09-japan-times"],
        sources: ["japantimes-2000-10-07-rice-aid"],
      },
      { value: "260,000 tonnes", figures: ["aid-food-requested-2000-donga"], sources: ["donga-2001-10-28-wfp-rice"] },
    ],
    basis: "both-kept",
    why: "The spans asked for may differ; the second page names none.",
  },
  {
    id: "2000-03-third-home-visit-date",
    about: [{ collection: "meetings", id: "2000-03-13-beijing", field: "outcomes" }],
    summary:
      "The time agreed on 13 March 2000 for the third home visit. It was then moved to June and in the end took place from 12 to 18 September 2000.",
    readings: [
      {
        value: "April or May",
        used: true,
        sources: ["mofa-2000-03-14-press-conference", "kcna-2000-03-13-beijing-talks"],
      },
      { value: "5 April", sources: ["korea-np-2000-03-17-confirmed-points"] },
      { value: "late April to May", sources: ["chosun-nk-2000-03-wives-visit"] },
      {
        value: "about April",
        sources: ["donga-2000-03-13-four-points-reaffirmed", "hankookilbo-2000-03-14-swiss-hotel"],
      },
    ],
    basis: "official-text",
    why: "The Japanese Foreign Ministry and the English text of KCNA agree; the day in the Japanese print of the same KCNA text looks like a misprint for the two months.",
  },
  {
    id: "2000-04-first-in-eight-years",
    about: [{ collection: "meetings", id: "2000-04-04-pyongyang-round-9", field: "round" }],
    summary: "The talks of April 2000 on relations were the first in eight years; the record has it otherwise",
    readings: [
      { value: "the first in eight years", sources: ["latimes-2000-04-05-round9"] },
      {
        value: "seven years and five months after the round of November 1992",
        used: true,
        sources: ["sangiin-2017-01-31-written-answer", "seoul-1992-11-06-round8"],
      },
    ],
    basis: "closer-source",
    why: "The days of the two rounds are known; eight is the difference of the year numbers.",
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
        value: "2000-04-04/2000-04-08",
        sources: ["people-2000-03-23-round9-plan", "donga-2000-03-22-round9-plan", "piej-2015-02-06-blog"],
      },
      { value: "two days of sessions, 5 and 7 April", sources: ["japantimes-2000-04-08-round9"] },
      { value: "2000-04-05/2000-04-07", sources: ["nkchosun-2000-04-round9", "piej-2015-02-06-blog"] },
    ],
    basis: "official-text",
    why: "The government's list counts the opening dinner of 4 April and not the day of departure.",
  },
  {
    id: "2000-08-round-10-length",
    about: [
      { collection: "meetings", id: "2000-08-21-tokyo-round-10", field: "start" },
      { collection: "meetings", id: "2000-08-21-tokyo-round-10", field: "place" },
    ],
    summary: "From when to when and where the tenth round was held.",
    readings: [
      {
        value: "2000-08-21/2000-08-24, Tokyo",
        used: true,
        sources: ["mofa-2000-08-24-round10-joint-text", "sangiin-2017-01-31-written-answer"],
      },
      {
        value: "22 and 24 August, Tokyo and Kisarazu",
        sources: ["people-2000-08-22-round10", "voa-2000-08-24-round10", "bbc-2000-08-24-kisarazu"],
      },
    ],
    basis: "official-text",
    why: "The joint text counts from the arrival and names Tokyo; the days and places of the sessions stand in the sessions.",
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
    ],
    basis: "later-correction",
    why: "The decision of 6 October replaced the forecasts.",
  },
  {
    id: "2000-10-round-11-tone",
    about: [{ collection: "meetings", id: "2000-10-30-beijing-round-11", field: "outcomes" }],
    summary: "How the eleventh round is judged.",
    readings: [
      { value: "progress hinted at by an official", sources: ["bbc-2000-10-31-round11"] },
      { value: "failure", sources: ["donga-2000-11-02-round11"] },
    ],
    basis: "both-kept",
    why: "Both report that nothing was agreed.",
  },
];
