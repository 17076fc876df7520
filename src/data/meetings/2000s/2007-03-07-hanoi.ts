import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2007-03-07-hanoi",
  title: "First meeting of the six-party working group on Japan-DPRK relations",
  channel: "multilateral",
  status: "held",
  start: "2007-03-07",
  end: "2007-03-08",
  place: "hanoi",
  venue: "Embassy of Japan (7 March); Embassy of the DPRK (8 March)",
  round: "first meeting of the working group set up by the six-party agreement of 13 February 2007",
  series: "six-party-working-group",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "koichi-haraguchi", role: "head", post: "Ambassador in charge of normalisation talks" }],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "song-il-ho", role: "head", post: "Ambassador in charge of DPRK-Japan talks" }],
    },
  ],
  topics: ["abductions", "normalisation", "past-settlement", "security"],
  outcomes: [
    {
      text: "The afternoon session of 7 March was not held after what Japan had said on the abductions; pages differ on how the DPRK side ended the day.",
    },
    {
      text: "Both sides confirmed that the group would work along the Pyongyang Declaration; no concrete result and no next date.",
    },
    {
      text: "The DPRK said that all had been done on the abductions and would not have them settled before everything else.",
    },
    {
      text: "The DPRK said that it might look into the cases of missing Japanese if Japan began to atone for its colonial rule, lifted the sanctions and stopped its steps against the association of Koreans in Japan, according to an editorial of The Japan Times.",
      sources: ["japantimes-2007-03-11-editorial"],
    },
    {
      text: "On the first morning Japan asked for the return of survivors, a new inquiry and the handing over of the abductors. Song answered that there was no sense in debating it further. At the end of the session the DPRK side said that it had seen how far apart the positions were and that it meant to leave out the afternoon. In the evening both agreed to take up the abductions again on the 8th, beside normal relations. Read on a copy of a Tokyo Shimbun report.",
      sources: ["tokyo-np-2007-03-08-hanoi"],
    },
    {
      text: "The two sides agreed only that they should meet again, Japan's delegation said.",
      sources: ["taipeitimes-2007-03-09-45-minutes", "voa-2007-03-08-talks-end-early"],
    },
  ],
  sessions: [
    {
      start: "2007-03-07",
      venue: "Embassy of Japan",
      summary: "Two and a half hours in the morning.",
      sources: ["mofa-2007-03-08-working-group-1-ja"],
    },
    {
      start: "2007-03-07",
      summary: "Informal exchange of views of about two hours in the afternoon.",
      sources: ["mofa-2007-03-08-working-group-1-ja"],
    },
    {
      start: "2007-03-08",
      venue: "Embassy of the DPRK",
      summary: "45 minutes.",
      sources: ["mofa-2007-03-08-working-group-1-ja", "taipeitimes-2007-03-09-45-minutes"],
    },
  ],
  follows: "2006-02-04-beijing",
  remarks: [
    {
      text: "An informal preparatory meeting of about one hour and a dinner were held on 6 March.",
      sources: ["mofa-2007-03-08-working-group-1-ja", "afp-ja-2007-03-06-preliminary"],
    },
    { text: "Four sessions over two days had been planned.", sources: ["xinhua-2007-03-09-hanoi-concludes"] },
    { text: "The dates were announced on 28 February and kept.", sources: ["afp-ja-2007-02-28-hanoi-dates"] },
    { text: "Haraguchi announced the session of 8 March for ten in the morning.", sources: ["mbn-2007-03-08-resumes"] },
    {
      text: "According to an item of 2 March Haraguchi said that Prime Minister Abe had told him to hold to the government's position: no energy aid without progress over the abductions. Chief Cabinet Secretary Shiozaki said that Japan would judge by what the DPRK did, case by case, and that a mere promise to go on with its inquiry would not do.",
      sources: ["xinhua-2007-03-02-haraguchi"],
    },
    {
      text: "Japan was expected to urge the DPRK side at the start to reaffirm the Pyongyang Declaration, so as to have it admit that the abductions were unsettled, sources told Kyodo.",
      sources: ["japantimes-2007-03-04-hanoi"],
    },
    {
      text: "Before the preparatory meeting the two heads of delegation appeared before the press together. Haraguchi said that Japan was ready for normal relations, but that there could be none without a settlement of the abductions, and hoped for a strategic decision of the DPRK.",
      sources: ["afp-ja-2007-03-06-preliminary"],
    },
    {
      text: "Afterwards Haraguchi called the DPRK's answer on the abductions disappointing. Song said that Japan made normal relations depend on the handing over of surviving abductees and of the abductors, and that the DPRK would not at all comply.",
      sources: ["voa-2007-03-08-talks-end-early"],
    },
    {
      text: "Before the talks Chief Cabinet Secretary Shiozaki told the press that Japan would demand that the DPRK take up the abductions and make concrete progress on them. In line with any progress Japan was ready to work for normal relations and to contribute further in the six-party talks.",
      sources: ["chinapost-2007-03-01-hanoi"],
    },
    {
      text: "Before the talks Prime Minister Abe said that the nuclear question had been the main theme of the six-party accord, but that no concession was possible over the abductions: Japan would not change unless the DPRK changed its attitude.",
      sources: ["nkeconwatch-2007-03-06-preparatory"],
    },
    {
      text: "Five delegates of each side sat in the morning session. The DPRK's embassy told Japan's by telephone, without a reason, that there would be no session in the afternoon; an official of that embassy who gave no name told reporters that the session of 8 March was off, too. By the Voice of America the DPRK side was to explain its position later.",
      sources: ["hankyung-2007-03-07-hanoi", "voakorea-2007-03-07-hanoi"],
    },
    {
      text: "Haraguchi said that members of Japan's delegation had gone to the DPRK's embassy on the night of the 7th and won its consent to go on. South Korea, the United States, China and others were said to have mediated, and the thought of who would bear the blame for a failure to have played a part on both sides.",
      sources: ["seoul-2007-03-08-hanoi"],
    },
  ],
  sources: [
    "mofa-2007-03-08-working-group-1-ja",
    "taipeitimes-2007-03-09-45-minutes",
    "xinhua-2007-03-09-hanoi-concludes",
  ],
  evidence: {
    start: ["mofa-2007-03-08-working-group-1-ja"],
    end: ["mofa-2007-03-08-working-group-1-ja"],
    place: ["mofa-2007-03-08-working-group-1-ja"],
    venue: ["mofa-2007-03-08-working-group-1-ja"],
    delegations: ["mofa-2007-03-08-working-group-1-ja", "narkn-2007-03-14-haraguchi-briefing"],
    outcomes: [
      "mofa-2007-03-08-working-group-1-ja",
      "mofa-2007-09-06-working-group-2-ja",
      "xinhua-2007-03-09-hanoi-concludes",
      "chinadaily-2007-03-08-another-day",
      "voa-2007-03-08-talks-end-early",
      "taipeitimes-2007-03-09-45-minutes",
      "newsclip-2007-03-07-hanoi",
    ],
  },
  variants: [
    { field: "sessions", value: "second day: 40 minutes", sources: ["xinhua-2007-03-09-hanoi-concludes"] },
    { field: "sessions", value: "second day: just under an hour", sources: ["voa-2007-03-08-talks-end-early"] },
    {
      field: "outcomes",
      value:
        "the DPRK side did not appear for the second session, on the morning after the first by this page, and gave no reason",
      sources: ["asianews-2007-03-hanoi-cancels"],
    },
    {
      field: "outcomes",
      value:
        "the DPRK side reacted against Japan's words on the abductions and left during the first day's consultations",
      sources: ["mofa-2007-09-06-working-group-2-ja"],
      note: "The ministry's later wording",
    },
    {
      field: "topics",
      value: "nuclear arms, missiles and other regional matters were not dealt with",
      sources: ["taipeitimes-2007-03-09-45-minutes"],
      note: "Japanese officials, after the second day; in his opening words Haraguchi had named nuclear arms and missiles",
    },
  ],
};
