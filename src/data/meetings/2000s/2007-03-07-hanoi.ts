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
  ],
};
