import type { Disagreements } from "../types.ts";

export const disagreements: Disagreements = [
  {
    id: "1990-09-kanemaru-mission-size",
    about: [{ collection: "meetings", id: "1990-09-24-pyongyang-kanemaru", field: "delegations" }],
    summary: "How many persons the joint mission of September 1990 had.",
    positions: [
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
    id: "1990-09-kaifu-letter",
    about: [{ collection: "meetings", id: "1990-09-24-pyongyang-kanemaru", field: "outcomes" }],
    summary: "What the letter of the president of the Liberal Democratic Party said.",
    positions: [
      {
        value: "apology and a promise of compensation",
        sources: ["latimes-1990-09-26-kim-kanemaru"],
      },
      {
        value: "deep reflection and regret, as stated by the prime minister of Japan in March 1989",
        sources: ["chongryon-three-party-declaration-ko"],
      },
      {
        value: "apology and reflection",
        sources: ["chongryon-three-party-declaration-ja"],
      },
    ],
    basis: "both-kept",
    why: "The letter itself was not read; the record only says that letters were handed over.",
  },
  {
    id: "1990-09-declaration-delay",
    about: [{ collection: "meetings", id: "1990-09-24-pyongyang-kanemaru" }],
    summary: "How long the wording of the declaration of September 1990 held things up.",
    positions: [
      { value: "12 hours", sources: ["hankyung-1990-09-29-three-party"] },
      { value: "more than six hours", sources: ["latimes-1990-09-29-compensation"] },
    ],
    basis: "both-kept",
    why: "The one counts the delay of the signing, the other that of the aircraft.",
  },
  {
    id: "1990-10-planned-places",
    about: [
      { collection: "meetings", id: "1990-11-03-beijing-preliminary-1", field: "place" },
      { collection: "meetings", id: "1991-01-30-pyongyang-round-1", field: "place" },
    ],
    summary: "Which places were planned in October 1990 for the preliminary and the main talks.",
    positions: [
      {
        value: "preliminary talks in Pyongyang, main talks in Beijing in January",
        sources: ["seoul-1990-10-12-preliminary-plan"],
      },
      {
        value: "preliminary talks in Beijing wanted by Japan, main talks in Pyongyang in November by the DPRK",
        used: true,
        sources: ["hankyung-1990-10-31-preliminary"],
      },
      {
        value: "both in Beijing, by Japan's proposal",
        sources: ["hankookilbo-1990-10-26-preliminary-proposal"],
      },
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
    positions: [
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
    positions: [
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
    positions: [
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
    positions: [
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
    positions: [
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
    positions: [
      {
        value: "1991-08-31",
        used: true,
        sources: ["sangiin-2017-01-31-written-answer", "seoul-1991-09-01-round4"],
      },
      {
        value: "1991-08-30",
        sources: ["koryojournal-chronology", "hankyung-1991-11-06-round5-plan"],
      },
    ],
    basis: "official-text",
    why: "The government's own list has 31 August; the 30th was the planned day, lost to a dispute.",
  },
  {
    id: "1991-09-round-4-day-count",
    about: [{ collection: "meetings", id: "1991-08-31-beijing-round-4", field: "end" }],
    summary: "Whether 2 September 1991 was the third or the fourth day of the fourth round.",
    positions: [
      { value: "third day", used: true, sources: ["hankookilbo-1991-09-03-round4"] },
      { value: "fourth day", sources: ["seoul-1991-09-03-round4"] },
    ],
    basis: "official-text",
    why: "Counted from the first day in the government's list it is the third.",
  },
  {
    id: "1995-03-heads-of-mission",
    about: [{ collection: "meetings", id: "1995-03-28-pyongyang-coalition", field: "delegations" }],
    summary: "Whether the coalition mission of March 1995 had one head or three.",
    positions: [
      {
        value: "Watanabe, Kubo and Hatoyama, each for his party",
        used: true,
        sources: ["worldjpn-1995-03-30-resumption-agreement"],
      },
      {
        value: "Watanabe alone",
        sources: ["hankyung-1995-03-29-arrival", "hankookilbo-1995-03-29-first-session"],
      },
      {
        value: "a council of heads with a chair",
        sources: ["seoul-1995-03-23-mission-date"],
      },
    ],
    basis: "official-text",
    why: "The agreement names a head for each party.",
  },
  {
    id: "1997-08-second-day-planned",
    about: [{ collection: "meetings", id: "1997-08-21-beijing", field: "end" }],
    summary: "Whether the second day of the talks of August 1997 was planned.",
    positions: [
      {
        value: "two days, 21 and 22 August, planned from the start",
        sources: ["hankookilbo-1997-08-16-preliminary"],
      },
      {
        value: "second day added after the first ended without agreement",
        sources: ["seoul-1997-08-22-preliminary"],
      },
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
    positions: [
      {
        value: "since November 1992, four years and nine months",
        used: true,
        sources: ["donga-1997-08-23-agreement", "hankookilbo-1997-08-16-preliminary"],
      },
      {
        value: "since May 1993, four years and three months",
        sources: ["donga-1997-08-21-preliminary"],
      },
    ],
    basis: "more-sources",
    why: "Two articles have November 1992, one of them in the same paper two days later; no page on a meeting of May 1993 was found.",
  },
  {
    id: "1997-11-rice-promise",
    about: [{ collection: "meetings", id: "1997-11-11-pyongyang-ruling-parties" }],
    summary: "Whether the mission of 1997 promised 500,000 tonnes of rice.",
    positions: [
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
    id: "1999-12-murayama-parties",
    about: [{ collection: "meetings", id: "1999-12-01-pyongyang-murayama", field: "delegations" }],
    summary: "How many parties the delegation of December 1999 came from.",
    positions: [
      {
        value: "seven, the Communist Party among them",
        used: true,
        sources: ["korea-np-1999-12-03-parties"],
      },
      {
        value: "seven major parties and the Communist Party",
        sources: ["voa-1999-12-01-murayama"],
      },
    ],
    basis: "closer-source",
    why: "The one page names the parties and reports from Pyongyang.",
  },
  {
    id: "2000-04-round-9-length",
    about: [
      { collection: "meetings", id: "2000-04-04-pyongyang-round-9", field: "start" },
      { collection: "meetings", id: "2000-04-04-pyongyang-round-9", field: "end" },
    ],
    summary: "From when to when the ninth round lasted.",
    positions: [
      {
        value: "2000-04-04/2000-04-07",
        used: true,
        sources: ["sangiin-2017-01-31-written-answer"],
      },
      {
        value: "2000-04-04/2000-04-08",
        sources: ["people-2000-03-23-round9-plan", "donga-2000-03-22-round9-plan", "piej-2015-02-06-blog"],
      },
      {
        value: "two days of sessions, 5 and 7 April",
        sources: ["japantimes-2000-04-08-round9"],
      },
      {
        value: "2000-04-05/2000-04-07",
        sources: ["nkchosun-2000-04-round9", "piej-2015-02-06-blog"],
      },
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
    positions: [
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
    id: "2000-10-round-11-tone",
    about: [{ collection: "meetings", id: "2000-10-30-beijing-round-11", field: "outcomes" }],
    summary: "How the eleventh round is judged.",
    positions: [
      { value: "progress hinted at by an official", sources: ["bbc-2000-10-31-round11"] },
      { value: "failure", sources: ["donga-2000-11-02-round11"] },
    ],
    basis: "both-kept",
    why: "Both report that nothing was agreed.",
  },
  {
    id: "2000-rice-cost",
    about: [
      { collection: "figures", id: "aid-food-cost-jpy-2000-10-05-world-price" },
      { collection: "figures", id: "aid-food-cost-jpy-2000-10-05-total" },
      { collection: "figures", id: "aid-food-cost-jpy-2004-05-26-nikkei" },
    ],
    summary: "What the 500,000 tonnes of rice of 2000 cost Japan.",
    positions: [
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
];
