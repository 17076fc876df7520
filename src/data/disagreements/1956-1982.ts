import type { Disagreements } from "../types.ts";

export const disagreements: Disagreements = [
  {
    id: "1956-pyongyang-dates",
    about: [
      { collection: "meetings", id: "1956-01-27-pyongyang", field: "start" },
      { collection: "meetings", id: "1956-01-27-pyongyang", field: "end" },
    ],
    summary: "First and last day of the talks of Pyongyang in 1956.",
    readings: [
      { value: "27 January to 28 February 1956", used: true, sources: ["jrc-humanitarian-journal-3-2014-p63"] },
      { value: "the Japanese party reached Pyongyang on 28 January", sources: ["nahf-1957-12-03-chronology-1955-57"] },
      {
        value: "Communiqué signed on 27 February",
        sources: ["weblio-wikipedia-return-programme", "wikizero-wikipedia-return-programme"],
      },
    ],
    basis: "closer-source",
    why: "The Red Cross chronology is nearest to the talks; the others are a South Korean chronology and copies of one encyclopedia article.",
  },
  {
    id: "1956-pyongyang-koreans-as-condition",
    about: [{ collection: "meetings", id: "1956-01-27-pyongyang", field: "outcomes" }],
    summary: "Whether the return of the Japanese was tied to the departure of Koreans from Japan.",
    readings: [
      {
        value: "the DPRK side asked for it in return for the Japanese",
        sources: ["kokalog-1959-08-10-kasai-diet", "nahf-1957-12-03-chronology-1955-57"],
      },
      {
        value: "the return of the Japanese was not made to depend on it",
        sources: ["kokalog-1956-02-14-foreign-affairs"],
      },
    ],
    basis: "both-kept",
    why: "One is the head of the team three years later, the other a member of the Diet while the talks went on; a demand and a condition are not the same.",
  },
  {
    id: "1956-red-cross-recognition",
    about: [
      { collection: "events", id: "1956-02-07-icrc-recognises-dprkrc", field: "date" },
      { collection: "events", id: "1956-05-11-dprkrc-joins-federation", field: "date" },
    ],
    summary: "Day of the international recognition of the DPRK Red Cross.",
    readings: [
      { value: "7 February 1956, by the ICRC", used: true, sources: ["nahf-1957-12-03-chronology-1955-57"] },
      { value: "2 February 1956, by the ICRC", sources: ["geojenews-2007-10-25-dprk-red-cross"] },
      {
        value: "11 May 1956: the League; recognition by the International Red Cross in a Chinese copy",
        sources: ["qa-edu-wikipedia-dprkrc", "kfd-zh-wikipedia-dprkrc"],
      },
    ],
    basis: "closer-source",
    why: "The chronology is of 1957; the third day seems to be that of the League, and is a record of its own.",
  },
  {
    id: "1959-1984-japanese-nationals",
    about: [
      { collection: "figures", id: "returnees-japanese-nationals-1984-07-25-derived" },
      { collection: "figures", id: "returnees-japanese-nationals-1984-07-government" },
    ],
    summary: "How many Japanese nationals were carried.",
    readings: [
      {
        value: "6,679 (6,484 + 52 + 143)",
        figures: [
          "returnees-japanese-nationals-1984-07-25-derived",
          "returnees-japanese-nationals-1984-07-25-question",
          "returnees-japanese-nationals-1983-04-06-question",
          "returnees-japanese-nationals-1984-asahi",
          "returnees-japanese-nationals-1984-07-25-diet-speech",
          "returnees-japanese-nationals-1985-04-mofa",
        ],
        sources: [
          "shugiin-1987-01-23-answer-wives-1",
          "shugiin-1987-01-05-question-wives-1",
          "sangiin-1983-04-06-question-wives-12",
          "kotobank-asahi-2009-12-15-return-programme",
          "kokalog-search-kikan-gyomu",
          "sangiin-2017-11-17-question-spouses-16",
        ],
      },
      {
        value: "6,836",
        figures: ["returnees-japanese-nationals-1984-07-government"],
        sources: ["sangiin-2015-03-20-answer-return-programme-72"],
      },
      {
        value: "6,671 in May 1980; the Government explains the difference by the later voyages",
        figures: ["returnees-japanese-nationals-1980-05-07-immigration"],
        sources: [
          "sangiin-2017-11-17-question-spouses-16",
          "replog-196-3-summary",
          "sangiin-2018-01-30-answer-stockholm-3",
        ],
      },
      {
        value: "about 6,670 in October 1982",
        figures: ["returnees-japanese-nationals-1982-10-07-diet-speech"],
        sources: ["kokalog-1983-03-05-voyages"],
      },
      {
        value: "6,730",
        figures: ["returnees-japanese-nationals-1984-study-2012", "returnees-japanese-nationals-tjwg"],
        sources: ["ksr-2012-repatriation-study", "tjwg-footprints-other-nationalities"],
      },
      {
        value: "about 6,800",
        figures: ["returnees-japanese-nationals-1984-kyodo", "returnees-japanese-nationals-japan-times-2002"],
        sources: ["kotobank-kyodo-japanese-wives", "japantimes-2002-11-12-spouses-support"],
      },
      {
        value: "at least 6,839",
        figures: ["returnees-japanese-nationals-1984-wikipedia"],
        sources: ["pastport-first-return-ship"],
      },
      {
        value: "fewer than 7,000",
        figures: ["returnees-japanese-nationals-asia-press"],
        sources: ["asiapress-2014-06-wives"],
      },
    ],
    basis: "both-kept",
    why: "Two official numbers stand, one of 1987 by phases and one of 2015 as a total; no page says what was counted anew.",
  },
  {
    id: "1959-1984-japanese-wives",
    about: [{ collection: "figures", id: "spouses-moved-1984-07-25-derived" }],
    summary: "How many Japanese wives moved in the programme.",
    readings: [
      {
        value: "1,831 (1,789 + 12 + 30)",
        used: true,
        figures: [
          "spouses-moved-1984-07-25-derived",
          "spouses-moved-1984-07-25-question",
          "spouses-moved-1983-04-06-question",
          "spouses-moved-1984-asahi",
          "spouses-moved-1984-07-25-diet-speech",
          "spouses-moved-2000-09-13-justice-ministry",
        ],
        sources: [
          "shugiin-1987-01-23-answer-wives-1",
          "shugiin-1987-01-05-question-wives-1",
          "sangiin-1983-04-06-question-wives-12",
          "kotobank-asahi-2009-12-15-return-programme",
          "kokalog-search-kikan-gyomu",
          "japantimes-2000-09-13-women-arrive",
        ],
      },
      {
        value: "about 1,830",
        figures: [
          "spouses-moved-1984-scholar-2023",
          "spouses-moved-1984-maeil",
          "spouses-moved-1984-hankook",
          "spouses-moved-1997-10-10-la-times",
        ],
        sources: [
          "apjjf-2023-06-15-biopolitics",
          "imaeil-2007-12-14-first-ships",
          "hankookilbo-2011-09-06-mangyongbong",
          "latimes-1997-10-10-list",
        ],
      },
      {
        value: "about 1,800 spouses; about or more than 1,800 wives",
        figures: [
          "spouses-moved-asahi-1997",
          "spouses-moved-1984-kyodo",
          "spouses-moved-1997-07-25-japan-times",
          "spouses-moved-1997-08-23-sun-sentinel",
          "spouses-moved-1997-09-01-japan-times",
          "spouses-moved-1997-11-09-baltimore-sun",
          "spouses-moved-2002-08-18-voa",
          "spouses-moved-2002-08-19-reuters",
          "spouses-moved-2014-10-31-withnews",
        ],
        sources: [
          "mhlw-2003-spouses-home-visit",
          "nippon-foundation-1997-10-15-asahi-wives",
          "kotobank-kyodo-japanese-wives",
          "japantimes-1997-07-25-538",
          "sun-sentinel-1997-08-23-agreement",
          "japantimes-1997-09-01-venue-set",
          "baltimoresun-1997-11-09-wives-visit",
          "voa-2002-08-18-talks-open",
          "people-2002-08-20-joint-press-release",
          "withnews-2014-10-31-all-japanese",
        ],
      },
      {
        value: "more than 1,600",
        figures: ["spouses-moved-personal-site"],
        sources: ["afghaniraqnk-return-programme"],
      },
      { value: "at least 1,500", figures: ["spouses-moved-blog"], sources: ["tistory-2005-06-17-return-material"] },
    ],
    basis: "official-text",
    why: "The number by phases is the Government's own count from the list of each ship; the others round it or stand on a blog.",
  },
  {
    id: "1959-1984-total",
    about: [
      { collection: "figures", id: "returnees-total-1984-07-government" },
      { collection: "figures", id: "returnees-total-1984-07-choson-sinbo" },
      { collection: "figures", id: "returnees-total-1984-study-2021" },
    ],
    summary: "How many people were carried in the programme.",
    readings: [
      {
        value: "93,340",
        used: true,
        figures: [
          "returnees-total-1984-07-government",
          "returnees-total-1984-07-23-jrcs",
          "returnees-total-1984-07-25-question",
          "returnees-total-1984-07-25-diet-speech",
          "returnees-total-1984-07-historian",
          "returnees-total-1984-scholar-2023",
          "returnees-total-1984-asahi",
          "returnees-total-1984-hankook",
          "returnees-total-1984-korea-of-all",
          "returnees-total-japan-times-2002",
        ],
        sources: [
          "sangiin-2015-03-20-answer-return-programme-72",
          "jrc-humanitarian-journal-3-2014-p63",
          "shugiin-1987-01-05-question-wives-1",
          "kokalog-search-kikan-gyomu",
          "apjjf-2011-05-24-exodus-revisited",
          "apjjf-2023-06-15-biopolitics",
          "kotobank-asahi-2009-12-15-return-programme",
          "hankookilbo-2011-09-06-mangyongbong",
          "koreaofall-return-overview",
          "japantimes-2002-11-12-spouses-support",
        ],
      },
      { value: "93,339", figures: ["returnees-total-1984-encyclopedia"], sources: ["encykorea-return-programme"] },
      {
        value: "more than 93,360",
        figures: ["returnees-total-1984-donga"],
        sources: ["donga-2002-08-20-mangyongbong"],
      },
      { value: "93,293", figures: ["returnees-total-1984-study-2021"], sources: ["acemap-2021-koreans-return-study"] },
      {
        value: "92,125 to July 1984",
        figures: ["returnees-total-1984-07-choson-sinbo"],
        sources: ["dailynk-overseas-koreans-bureau"],
      },
      {
        value: "about 100,000 with later arrivals",
        figures: ["returnees-with-later-arrivals-2019-choson-sinbo", "returnees-with-later-arrivals-daily-nk"],
        sources: ["chosonsinbo-2019-12-16-return-60-years", "dailynk-overseas-koreans-bureau"],
      },
      {
        value: "about 90,000",
        figures: ["returnees-total-1984-japan-times-1997"],
        sources: ["japantimes-1997-05-29-kin"],
      },
      {
        value: "80,000 to 90,000",
        figures: ["returnees-total-1984-blog"],
        sources: ["tistory-2005-06-17-return-material"],
      },
    ],
    basis: "official-text",
    why: "The Government of Japan and the Red Cross chronology, who counted at the ships, agree; the DPRK side counts arrivals and later arrivals.",
  },
  {
    id: "1959-1984-voyages-and-last-day",
    about: [
      { collection: "figures", id: "returnees-voyages-1984-07-government" },
      { collection: "events", id: "1984-07-last-sailing", field: "date" },
    ],
    summary: "How many voyages there were, and the day of the last one.",
    readings: [
      {
        value: "187, the last on 25 July 1984",
        used: true,
        figures: [
          "returnees-voyages-1984-07-25-derived",
          "returnees-voyages-1984-07-government",
          "returnees-voyages-1984-07-25-diet-speech",
          "returnees-voyages-1984-07-daily-nk",
        ],
        sources: [
          "shugiin-1987-01-23-answer-wives-1",
          "sangiin-2020-04-14-answer-return-question-90",
          "kokalog-search-kikan-gyomu",
          "sangiin-2018-04-17-answer-spouses-65",
          "dailynk-overseas-koreans-bureau",
        ],
      },
      {
        value: "187, the last on 23 July 1984",
        figures: ["returnees-voyages-1984-07-23-jrcs"],
        sources: ["jrc-humanitarian-journal-3-2014-p63"],
      },
      {
        value: "186 by 25 July 1984",
        figures: ["returnees-voyages-1984-07-25-question"],
        sources: ["shugiin-1987-01-05-question-wives-1"],
      },
      {
        value: "187 already by 7 October 1982",
        figures: ["returnees-voyages-in-phase-1982-10-07-diet-speech"],
        sources: ["kokalog-1983-03-05-voyages"],
      },
    ],
    basis: "official-text",
    why: "Two Government answers give the phases with their days; a member's numbers of 1983 and 1987 contradict each other.",
  },
  {
    id: "1959-cabinet-understanding-date",
    about: [{ collection: "events", id: "1959-02-13-cabinet-understanding", field: "date" }],
    summary: "Day of the Cabinet understanding of Japan on the return.",
    readings: [
      {
        value: "13 February 1959",
        used: true,
        sources: [
          "sangiin-2018-04-17-answer-spouses-65",
          "sangiin-2015-03-20-answer-return-programme-72",
          "exodus-museum-chronology",
        ],
      },
      { value: "14 February 1959", sources: ["jrc-humanitarian-journal-3-2014-p63"] },
    ],
    basis: "official-text",
    why: "The Government answer of 2018 quotes the understanding with its date.",
  },
  {
    id: "1959-calcutta-date",
    about: [{ collection: "meetings", id: "1959-08-13-calcutta", field: "start" }],
    summary: "Day of the Calcutta agreement.",
    readings: [
      {
        value: "13 August 1959",
        used: true,
        sources: [
          "worldjpn-1959-08-13-calcutta-agreement",
          "nahf-1959-08-14-ap-calcutta",
          "jrc-humanitarian-journal-3-2014-p63",
          "kotobank-heibonsha-return-agreement",
          "kotobank-nipponica-return-agreement",
        ],
      },
      { value: "12 August 1959", sources: ["nahf-1960-06-30-upi-kiuchi"] },
      { value: "November 1959", sources: ["joongang-1128934-extension-talks", "joongang-1141124-colombo-background"] },
      { value: "1958, August 1958", sources: ["encykorea-return-programme", "koreaofall-return-overview"] },
      { value: "13 November 1951", sources: ["nahf-1960-10-28-extension-text"] },
    ],
    basis: "official-text",
    why: "The text of the agreement is dated 13 August 1959.",
  },
  {
    id: "1959-first-sailing",
    about: [{ collection: "events", id: "1959-12-14-first-sailing" }],
    summary: "Day, size, ship and port of the first sailing.",
    readings: [
      {
        value: "14 December 1959, 975 people, Krylion and Tobolsk, to Chongjin",
        used: true,
        figures: ["returnees-on-voyage-1959-12-14-choson-sinbo", "returnees-on-voyage-1959-12-14-south-korean-press"],
        sources: [
          "chosonsinbo-2019-12-16-return-60-years",
          "imaeil-2018-12-09-first-ships",
          "dailynk-first-ship-chongjin",
        ],
      },
      { value: "13 December 1959", sources: ["nahf-1960-10-26-yomiuri-english"] },
      {
        value: "795 people on the Mangyongbong, arrived on 16 December",
        figures: ["returnees-on-voyage-1959-12-16-daily-nk"],
        sources: ["dailynk-overseas-koreans-bureau"],
      },
      { value: "to Wonsan", sources: ["nknews-2016-10-zainichi"] },
    ],
    basis: "more-sources",
    why: "Several pages have the day, the number, the two ships and the port; each of the others stands alone.",
  },
  {
    id: "1959-geneva-end",
    about: [{ collection: "meetings", id: "1959-04-13-geneva", field: "end" }],
    summary: "When the talks of Geneva ended.",
    readings: [
      {
        value: "24 June 1959",
        used: true,
        sources: ["nahf-1959-08-14-ap-calcutta", "nahf-1959-08-07-boissier-letter"],
      },
      { value: "June 1959", sources: ["okpedia-return-agreement"] },
      { value: "text initialled in July 1959", sources: ["nahf-1959-08-upi-kitamura"] },
    ],
    basis: "official-text",
    why: "The joint communiqué and the president of the ICRC have the day.",
  },
  {
    id: "1960-head-of-dprk-red-cross",
    about: [
      { collection: "delegates", id: "pak-ki-ho" },
      { collection: "delegates", id: "kim-eung-ki" },
    ],
    summary: "Who was president of the DPRK Red Cross in 1960.",
    readings: [
      { value: "Pak Ki Ho, in June", sources: ["nahf-1960-06-30-upi-kiuchi"] },
      { value: "Kim Eung Ki, in October", sources: ["nahf-1960-10-26-yomiuri-english"] },
    ],
    basis: "both-kept",
    why: "The pages are four months apart; a change in between is possible and not told.",
  },
  {
    id: "1960-jrcs-foreign-affairs-head",
    about: [
      { collection: "delegates", id: "masutaro-inoue" },
      { collection: "delegates", id: "riichiro-kiuchi" },
    ],
    summary: "Who led the Foreign Affairs Department of the Japanese Red Cross in 1960.",
    readings: [
      {
        value: "Masutaro Inoue, director in 1955 to 1958 and signatory in October 1960",
        sources: ["exodus-museum-chronology", "kokalog-1958-07-03-inoue-diet", "nahf-1960-10-28-extension-text"],
      },
      { value: "Riichiro Kiuchi, head of the department in June 1960", sources: ["nahf-1960-06-30-upi-kiuchi"] },
    ],
    basis: "both-kept",
    why: "The signed text of October 1960 gives no post for Inoue; both can be right.",
  },
  {
    id: "1960-niigata-end",
    about: [{ collection: "meetings", id: "1960-09-05-niigata", field: "end" }],
    summary: "When the talks of Niigata broke off.",
    readings: [
      { value: "23 September 1960", used: true, sources: ["nahf-1960-10-26-yomiuri-english"] },
      {
        value: "17 September 1960, with the eighth session",
        sources: ["nahf-1960-09-19-sankei-statement", "nahf-1960-09-22-asahi-mediation"],
      },
    ],
    basis: "later-correction",
    why: "The later page has a day of breaking off; the papers of September describe the deadlock while mediation still went on.",
  },
  {
    id: "1960-takagi-given-name",
    about: [{ collection: "delegates", id: "busaburo-takagi" }],
    summary: "Given name of the chief of the Social Affairs Department of the Japanese Red Cross.",
    readings: [
      { value: "Busaburo", used: true, sources: ["nahf-1960-10-26-yomiuri-english"] },
      { value: "Takesaburo", sources: ["nahf-1960-10-28-extension-text"] },
    ],
    basis: "closer-source",
    why: "A paper of Tokyo in English stands against a Korean rendering; two readings of the same characters are likely, and the characters are on no page that was read.",
  },
  {
    id: "1961-1962-cumulative",
    about: [
      { collection: "figures", id: "returnees-cumulative-1962-maeil" },
      { collection: "figures", id: "returnees-in-phase-1960-1962-chosun" },
    ],
    summary: "How many had left by the end of 1962.",
    readings: [
      {
        value: "more than 77,000 in 1959 to 1962",
        figures: ["returnees-cumulative-1962-maeil"],
        sources: ["imaeil-2007-12-14-first-ships"],
      },
      {
        value: "about 77,200 in 1960 to 1962",
        figures: ["returnees-in-phase-1960-1962-chosun"],
        sources: ["datsuaron-2014-06-30-chosunilbo-repost"],
      },
      {
        value: "more than 74,900 by the end of 1961",
        figures: ["returnees-cumulative-1961-encyclopedia"],
        sources: ["encykorea-return-programme", "koreaofall-return-overview"],
      },
    ],
    basis: "both-kept",
    why: "The spans differ by December 1959 and by a year.",
  },
  {
    id: "1961-year-of-returnees",
    about: [
      { collection: "figures", id: "returnees-in-year-1961-nipponica" },
      { collection: "figures", id: "returnees-in-year-1961-hankook" },
    ],
    summary: "How many people were carried in 1961.",
    readings: [
      {
        value: "22,800 to 22,809 (last digit cut off)",
        used: true,
        figures: ["returnees-in-year-1961-nipponica"],
        sources: ["kotobank-nipponica-return-agreement"],
      },
      {
        value: "22,001",
        figures: ["returnees-in-year-1961-hankook"],
        sources: ["hankookilbo-2011-09-06-mangyongbong"],
      },
    ],
    basis: "closer-source",
    why: "With 2,942 of 1959 and 49,036 of 1960 the first comes near the 74,900 that an encyclopedia counts to the end of 1961; the second looks like a slip.",
  },
  {
    id: "1967-applicants-left-over",
    about: [
      { collection: "figures", id: "returnees-applicants-1967-08-12-joongang" },
      { collection: "figures", id: "returnees-waiting-1968-jrcs" },
    ],
    summary: "How many applicants were left when the agreement ended.",
    readings: [
      {
        value: "about 17,000 at the closing date of 12 August 1967",
        figures: ["returnees-applicants-1967-08-12-joongang", "returnees-applicants-1968-08-09-diet"],
        sources: ["joongang-1131758-moscow-25-august", "kokalog-1968-08-09-applicants"],
      },
      {
        value: "about 16,000 who could not leave before 12 November 1967",
        figures: ["returnees-waiting-1967-11-government"],
        sources: ["joongang-1140066-colombo-plan"],
      },
      { value: "15,090 in 1968", figures: ["returnees-waiting-1968-jrcs"], sources: ["joongang-1157980-icrc-letter"] },
      {
        value: "about 15,000 in 1969 to 1971",
        figures: [
          "returnees-waiting-1969-08-jrcs",
          "returnees-waiting-1970-03-17-government",
          "returnees-waiting-1970-12-hapdong",
          "returnees-waiting-1971-01-yomiuri",
        ],
        sources: [
          "joongang-1206589-moscow-1969",
          "kokalog-1970-03-17-return-method",
          "joongang-1268641-passports",
          "joongang-1275271-agreement-in-principle",
        ],
      },
    ],
    basis: "both-kept",
    why: "The numbers are of different days: ships left until December 1967, and applicants are not those still waiting.",
  },
  {
    id: "1967-colombo-result",
    about: [{ collection: "meetings", id: "1967-11-27-colombo", field: "outcomes" }],
    summary: "Whether the talks of Colombo ended with an agreement.",
    readings: [
      {
        value: "broken off in January; no agreement",
        sources: ["joongang-1157980-icrc-letter", "wilson-1969-06-02-gdr-negotiations"],
      },
      {
        value: "an interim period was agreed, by the Japanese delegate in December 1967",
        sources: ["joongang-1145772-155th-ship"],
      },
      {
        value: "the Japanese Red Cross spoke in 1969 of what had been agreed at Colombo",
        sources: ["joongang-1206589-moscow-1969"],
      },
    ],
    basis: "both-kept",
    why: "Points may have been agreed before the talks broke off; no text was found.",
  },
  {
    id: "1967-end-of-first-phase",
    about: [
      { collection: "events", id: "1967-12-22-155th-sailing", field: "date" },
      { collection: "events", id: "1971-05-14-resumption", field: "date" },
    ],
    summary: "Day of the last sailing of the first phase, from which the pause of the sailings ran.",
    readings: [
      {
        value: "22 December 1967, 155th voyage",
        used: true,
        figures: ["returnees-voyages-in-phase-1967-12-22-government"],
        sources: ["shugiin-1987-01-23-answer-wives-1", "joongang-1145772-155th-ship"],
      },
      {
        value: "November 1967, 155 voyages",
        figures: ["returnees-voyages-in-phase-1967-11-heibonsha"],
        sources: ["kotobank-heibonsha-return-agreement"],
      },
      { value: "20 October 1967, under the agreement", sources: ["okpedia-return-agreement"] },
      {
        value: "the pause began in 1968",
        sources: ["kokalog-search-calcutta", "koreaofall-return-overview", "encykorea-return-programme"],
      },
      { value: "the pause began in November 1969", sources: ["joongang-1276867-moscow-signing"] },
    ],
    basis: "official-text",
    why: "The Government answer and a report of the day have 22 December and no sailing from then until May 1971; October may be the last ship while the agreement was in force.",
  },
  {
    id: "1967-expiry-of-agreement",
    about: [{ collection: "events", id: "1967-11-12-agreement-lapses", field: "date" }],
    summary: "When the Calcutta agreement lapsed.",
    readings: [
      {
        value: "12 November 1967",
        used: true,
        sources: [
          "joongang-1131758-moscow-25-august",
          "joongang-1140801-ship-after-expiry",
          "wilson-1969-06-02-gdr-negotiations",
          "joongang-1145772-155th-ship",
        ],
      },
      { value: "December 1967", sources: ["joongang-1140066-colombo-plan", "joongang-1268641-passports"] },
    ],
    basis: "more-sources",
    why: "Most pages have 12 November; one of the two with December has 12 November too, for the applicants.",
  },
  {
    id: "1967-interim-period",
    about: [{ collection: "meetings", id: "1967-11-27-colombo", field: "outcomes" }],
    summary: "Until when the terms of the agreement were to be applied after its end.",
    readings: [
      {
        value: "31 March 1968, the Japanese plan",
        sources: [
          "joongang-1140066-colombo-plan",
          "joongang-1143040-colombo-march-plan",
          "joongang-1131758-moscow-25-august",
        ],
      },
      {
        value: "end of July 1968, agreed at Colombo by a report of December 1967",
        sources: ["joongang-1145772-155th-ship"],
      },
    ],
    basis: "both-kept",
    why: "A plan before the talks and a report from the talks, which then broke off.",
  },
  {
    id: "1971-1991-chon-in-chol",
    about: [
      { collection: "delegates", id: "chon-in-chol-red-cross" },
      { collection: "delegates", id: "chon-in-chol-foreign-ministry" },
    ],
    summary: "Whether the signer of 1971 and the vice foreign minister of 1991 are one person.",
    readings: [
      {
        value: "vice chairman of the DPRK Red Cross who signed at Moscow in 1971",
        sources: ["joongang-1276867-moscow-signing"],
      },
      { value: "vice foreign minister in 1991", sources: ["donga-2000-03-09-chief-delegates"] },
    ],
    basis: "both-kept",
    why: "The Korean spelling is the same; no page that was read says that they are one person, so the record keeps two.",
  },
  {
    id: "1971-after-resumption-total",
    about: [{ collection: "figures", id: "returnees-in-phase-1971-1984-derived" }],
    summary: "How many were carried after the resumption of 1971.",
    readings: [
      {
        value: "4,729 to July 1984 (1,081 + 3,648)",
        used: true,
        figures: ["returnees-in-phase-1971-1984-derived"],
        sources: ["sangiin-2020-04-14-answer-return-question-90"],
      },
      {
        value: "more than 4,700",
        figures: ["returnees-in-phase-1984-encyclopedia"],
        sources: ["encykorea-return-programme", "koreaofall-return-overview"],
      },
      {
        value: "about 5,600 to May 1980",
        figures: ["returnees-in-phase-1980-05-heibonsha"],
        sources: ["kotobank-heibonsha-return-agreement"],
      },
    ],
    basis: "official-text",
    why: "The Government answer gives both parts; the encyclopedia has more people in less time.",
  },
  {
    id: "1974-cumulative",
    about: [
      { collection: "figures", id: "returnees-cumulative-1974-naewoe" },
      { collection: "figures", id: "returnees-cumulative-1974-encyclopedia" },
    ],
    summary: "How many had left by about 1974.",
    readings: [
      {
        value: "91,927 by the 172nd voyage",
        figures: ["returnees-cumulative-1974-naewoe"],
        sources: ["joongang-1402427-173rd-voyage"],
      },
      {
        value: "more than 93,000 by the end of 1974",
        figures: ["returnees-cumulative-1974-encyclopedia"],
        sources: ["nationsencyclopedia-dprk-migration"],
      },
    ],
    basis: "both-kept",
    why: "Nothing decides; the year of the first is itself uncertain.",
  },
  {
    id: "1975-first-inquiry-about-wives",
    about: [{ collection: "events", id: "1975-requests-about-wives", field: "date" }],
    summary: "When Japan began to ask after Japanese wives.",
    readings: [
      { value: "January 1975", used: true, sources: ["sangiin-1983-04-15-answer-wives-12"] },
      {
        value: "April 1975, petitions of families at the Foreign Ministry",
        sources: ["sangiin-1983-04-06-question-wives-12"],
      },
    ],
    basis: "official-text",
    why: "The Government answer dates its own requests; petitions and requests differ too.",
  },
  {
    id: "1982-inquiries-and-answers",
    about: [
      { collection: "events", id: "1982-10-01-first-news-of-wives" },
      { collection: "events", id: "1960-lists-of-missing-japanese", field: "date" },
      { collection: "meetings", id: "1991-11-18-beijing-round-5", field: "outcomes" },
    ],
    summary: "When Japan asked for news of Japanese wives, and when the DPRK side first answered.",
    readings: [
      { value: "asked in 1960, 1974 and 1997; no clear answer", sources: ["kotobank-kyodo-japanese-wives"] },
      {
        value: "asked from 1975 to 1981; an answer on nine wives in 1982",
        used: true,
        figures: ["tracing-jp-answered-1982-10-01-government"],
        sources: ["sangiin-1983-04-15-answer-wives-12", "jrc-humanitarian-journal-3-2014-p63"],
      },
      {
        value: "first word in November 1991, on twelve women",
        figures: ["tracing-jp-answered-1991-11-20-japan"],
        sources: ["hankookilbo-1991-11-21-round5"],
      },
    ],
    basis: "official-text",
    why: "The Government answer is the fuller record for 1975 to 1982. The glossary sums up and counts requests of families in 1974; the report of 1991 may mean the first word in the talks of the governments.",
  },
];
