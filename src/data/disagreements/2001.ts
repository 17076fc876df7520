import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "2001-11-first-contact-under-koizumi",
    about: [{ collection: "meetings", id: "2001-11-beijing", field: "round" }],
    summary: "Whether the contact of November 2001 was the first of officials under Junichiro Koizumi.",
    readings: [
      {
        value: "the first known contact since Junichiro Koizumi took office",
        sources: ["hankyung-2001-11-23-beijing-contact"],
      },
      {
        value:
          "secret contacts of officials had begun before, in October 2001 by one page, about a year before September 2002 by the other",
        used: true,
        sources: ["shueisha-secret-talks", "nhk-tanaka-documentary"],
      },
    ],
    basis: "later-correction",
    why: "The secret contacts became known later.",
  },
  {
    id: "2001-12-why-search-halted",
    about: [{ collection: "events", id: "2001-12-17-search-halted", field: "summary" }],
    summary: "Why the DPRK Red Cross halted the search in December 2001.",
    readings: [
      {
        value: "a reaction to action against Chongryon or a credit union close to it",
        sources: [
          "japantimes-2001-12-20-kin-of-missing",
          "hankyung-2001-12-19-jrcs-letter",
          "donga-2002-03-18-dalian-request",
          "donga-2002-03-24-jrcs-letter",
          "voa-2001-12-18-urges-search",
        ],
      },
      {
        value: "the sinking of a suspected DPRK ship",
        sources: ["voa-2002-08-18-talks-open", "derstandard-2002-08-red-cross-six"],
      },
      {
        value:
          "probably fear that Japan, in the international war against terrorism after the attacks of September 2001, would use the abductions to present the DPRK as a terrorist state, in a report on the protest of relatives",
        sources: ["japantimes-2001-12-20-kin-of-missing"],
      },
    ],
    basis: "both-kept",
    why: "The halt was announced on 17 December and the ship sank on 22 December, so the second reading, printed in August 2002, cannot be right as to the announcement. Both pages of August 2002 give only the order in time. The Yomiuri, as the Voice of America reports it, only called the first reading possible. The whole text of the announcement was not found; what papers quote of it blames Japan's stir about abductions, which the record gives as the DPRK's words.",
  },
  {
    id: "2001-2002-secret-contacts-start",
    about: [{ collection: "meetings", id: "2001-10-dalian-secret-series", field: "start" }],
    summary: "When the secret contacts before the summit of 2002 began.",
    readings: [
      { value: "2001-10", used: true, sources: ["shueisha-secret-talks"] },
      { value: "2001-09", sources: ["atwiki-kaikocyu-channel-chart", "mainichi-2002-09-01-contacts"] },
      {
        value:
          "about a year before 30 August 2002, according to the prime minister and, of official and unofficial contacts together, the chief cabinet secretary",
        sources: [
          "akahata-2002-08-31-visit",
          "hankyung-2002-08-30-fukuda-questions",
          "seoul-2002-08-31-koizumi-questions",
        ],
      },
      {
        value: "late autumn of 2001, under the predecessor of Director-General Hitoshi Tanaka at first",
        sources: ["sankei-2012-09-17-mr-x"],
      },
      {
        value:
          "about the time when Hitoshi Tanaka became director-general, perhaps 17 August 2001 (a private page that retells the Yomiuri Shimbun of 30 August 2002)",
        sources: ["mamo-2002-08-30-koizumi-visit"],
      },
    ],
    basis: "closer-source",
    why: "The wiki is anonymous and counts an approach to the predecessor, whom the Sankei names as well; the Mainichi counts all unofficial contacts; neither the prime minister nor the chief cabinet secretary gave a month.",
  },
  {
    id: "2001-2002-secret-counterpart",
    about: [{ collection: "meetings", id: "2001-10-dalian-secret-series", field: "delegations" }],
    summary: "Who the DPRK side of the secret contacts of 2001 and 2002 was.",
    readings: [
      {
        value: "an officer of the National Defence Commission, named in an excerpt of a book",
        sources: ["shueisha-secret-talks"],
      },
      {
        value: "a man who used another name; the officer is one guess of several",
        sources: ["sureanot-pyongyang-declaration"],
      },
      {
        value: "not named by the Japanese negotiator",
        used: true,
        sources: ["nhk-tanaka-documentary", "asahi-2023-09-tanaka-interview"],
      },
      {
        value:
          "a deputy head of the Ministry of State Security, named in an excerpt of another book, which cites several persons of the Japanese government",
        sources: ["shueisha-undated-secret-channel"],
      },
      {
        value:
          "by his own account to the Japanese a councillor of the National Defence Commission, under a name held to be false; for South Korean intelligence a deputy head of the Ministry of State Security",
        sources: ["sankei-2012-09-17-mr-x"],
      },
      {
        value: "Song Il Ho of the Foreign Ministry, in the view of a member of the Diet and an editor in 2004",
        sources: ["asyura-2004-02-08-yomiuri-mr-x"],
      },
    ],
    basis: "closer-source",
    why: "The Japanese negotiator gives no name for the man whom he met, and the pages that name that man differ about his post or about who he was. The record names nobody who did not act in public.",
  },
  {
    id: "2001-trade-total",
    about: [
      { collection: "figures", id: "trade-total-2001-nikkei" },
      { collection: "figures", id: "trade-total-usd-2001-kotra" },
      { collection: "figures", id: "trade-exports-2001-kotra" },
    ],
    summary: "How much trade the two sides had in 2001.",
    readings: [
      { value: "136.5 billion yen", figures: ["trade-total-2001-nikkei"], sources: ["dailynk-ko-2007-trade-halved"] },
      {
        value: "474.695 million dollars",
        figures: ["trade-total-usd-2001-kotra"],
        sources: ["hankyung-2003-05-09-trade"],
      },
      {
        value: "about 129.5 billion yen of exports alone",
        figures: ["trade-exports-2001-kotra"],
        sources: ["kotra-2017-03-14-luxury"],
      },
    ],
    basis: "both-kept",
    why: "The number in dollars is far below the two in yen, though it and the one for exports alone both come from KOTRA. Those in yen go back to Japan's own statistics; none of the pages says what its number leaves out.",
  },
];
