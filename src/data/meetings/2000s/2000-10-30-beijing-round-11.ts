import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2000-10-30-beijing-round-11",
  title: "Eleventh round of the normalisation talks",
  channel: "government",
  status: "held",
  start: "2000-10-30",
  end: "2000-10-31",
  place: "beijing",
  round: "11th round",
  series: "normalisation-talks",
  delegations: [
    {
      side: "JP",
      organization: "government-japan",
      capacity: "party",
      size: 9,
      members: [{ delegate: "kojiro-takano", role: "head", post: "Chief negotiator" }],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      members: [{ delegate: "jong-thae-hwa", role: "head", post: "Chief negotiator" }],
    },
  ],
  topics: ["normalisation", "past-settlement", "abductions"],
  outcomes: [
    {
      text: "No agreement; the DPRK side asked that the details be kept secret, a Japanese official said.",
      sources: ["bbc-2000-10-31-round11", "donga-2000-11-02-round11"],
    },
    {
      text: "Japan set out economic cooperation in the manner of 1965; the DPRK side was said to have held to compensation.",
      sources: ["donga-2000-11-02-round11", "bbc-2000-10-31-round11"],
    },
    {
      text: "The DPRK side gave no definite answer to the request that its Red Cross explain what its search for missing Japanese had found.",
      sources: ["donga-2000-11-02-round11"],
    },
    { text: "No further round was held until October 2002.", sources: ["japantimes-2002-10-09-round12-plan"] },
  ],
  follows: "2000-08-21-tokyo-round-10",
  sources: ["sangiin-2017-01-31-written-answer", "japantimes-2000-10-30-round11", "bbc-2000-10-31-round11"],
  evidence: {
    start: ["sangiin-2017-01-31-written-answer", "japantimes-2000-10-30-round11"],
    end: ["sangiin-2017-01-31-written-answer", "bbc-2000-10-31-round11", "donga-2000-11-02-round11"],
    place: ["sangiin-2017-01-31-written-answer", "japantimes-2000-10-30-round11"],
    delegations: [
      "japantimes-2000-10-30-round11",
      "voa-2000-10-30-round11",
      "kyeongin-2000-10-18-round11-plan",
      "bbc-2000-10-31-round11",
    ],
    topics: ["japantimes-2000-10-30-round11", "bbc-2000-10-31-round11", "donga-2000-11-02-round11"],
    venue: ["japantimes-2000-10-31-round11", "hankookilbo-2000-11-01-round11-end"],
  },
  variants: [
    {
      field: "outcomes",
      value:
        "a Japanese official hinted at progress and spoke of a strong will of the DPRK side to normalise relations",
      sources: ["bbc-2000-10-31-round11"],
    },
    { field: "outcomes", value: "failure", sources: ["donga-2000-11-02-round11"] },
  ],
  remarks: [
    {
      text: "As planned, Japan would propose grants and loans at three to two, as with South Korea in 1965, the grants in goods and services, the loans at 3.5 per cent over some 20 years, and was thinking of repeating the apology of 1995 with the DPRK named. Jong Thae Hwa said on his arrival in Beijing on 28 October that the point was apology and compensation and that progress depended on Japan.",
      sources: ["donga-2000-10-29-round11-plan", "nkchosun-2602-round11"],
    },
    {
      text: "On 30 October they met at Japan's embassy. A Japanese official said that both had confirmed that they would work for normal relations at an early date. By a report of 1 November it was Japan's policy to hold the following round in Beijing before the end of the year.",
      sources: [
        "imaeil-2000-10-31-round11",
        "donga-2000-11-01-round11-end",
        "chosun-nk-2000-10-30-round-11",
        "japantimes-2000-10-31-round11",
      ],
    },
    {
      text: "On 31 October they met twice at the DPRK's embassy. Japan's delegation called it a result that real negotiation had begun; the next round was to be held in Beijing at the end of December or early in 2001.",
      sources: ["hankookilbo-2000-11-01-round11-end"],
    },
    {
      text: "On 30 October they met twice and spoke mainly of the settlement of the past, somebody on the Japanese side connected with the talks said; the DPRK side thanked Japan for its decision to give 500,000 tonnes of food. The Hankook Ilbo counts eight delegates on the DPRK side and nine on the Japanese side, the heads included, the Chosun Ilbo seven and eight.",
      sources: ["chosun-nk-2000-10-30-round-11", "hankookilbo-2000-10-31-round-11"],
    },
    {
      text: "Foreign Minister Kono announced the round on 17 October and hoped for talks on the core of the matter, as both positions were clear by now. If it brought progress, he was to visit the DPRK and sound out an early end of the talks and a meeting of Mori and Kim Jong Il, the Dong-A Ilbo had heard.",
      sources: ["kyeongin-2000-10-18-round11-plan", "donga-2000-10-17-round11-plan"],
    },
    {
      text: "On 30 October an unnamed Japanese official spoke of a serious start, but without agreement on the hard questions. Japan had agreed to consider paying for what it called property and claims, but would not have this called compensation, the Voice of America wrote.",
      sources: ["voa-2000-10-30-round11"],
    },
    {
      text: "Takano opened by saying that specific negotiations would begin at last with this meeting. On 31 October Jong said that an agreement was possible which everyone could affirm, and that mutual understanding had deepened to some degree.",
      sources: ["japantimes-2000-10-31-round11", "bbc-2000-10-31-round11"],
    },
    {
      text: "The research service of the US Congress wrote on 13 June 2001 that the quarrel over the word compensation was a cause of the deadlock since November 2000. Officials in Japan were reportedly discussing some 5 to 10 billion US dollars. What South Korea had in 1965 was worth between 3.4 and more than 20 billion by various estimates, and some 3.8 billion in 1999 by a method that took account of prices in Japan and of the populations of North and South.",
      sources: ["crs-2001-06-13-rs20526"],
    },
  ],
  venue: "Japan's embassy (30 October); the DPRK's embassy (31 October)",
};
