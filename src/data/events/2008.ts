import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2008-06-13-announcement",
    kind: "agreement",
    date: "2008-06-13",
    summary:
      "Both sides announced the result of the June talks: a new inquiry by the DPRK and cooperation on the hijackers, against a partial easing of Japan's measures.",
    meetings: ["2008-06-11-beijing"],
    delegates: ["nobutaka-machimura", "masahiko-komura"],
    figures: ["hijackers-in-dprk-2008-06-14-taipei-times", "hijackers-in-dprk-2008-06-13-washington-post"],
    sources: [
      "kyodo-2008-06-15-partially-lift",
      "taipeitimes-2008-06-14-remove-sanctions",
      "washingtonpost-2008-06-14-reexamine",
      "chinaorg-2008-06-14-partial-lift",
    ],
  },
  {
    id: "2008-07-23-six-ministers-singapore",
    kind: "statement",
    date: "2008-07-23",
    places: ["singapore"],
    summary:
      "The foreign ministers of the six parties, Japan's and the DPRK's among them, met informally for about an hour and reaffirmed their aims. On 20 July sources had said that the Japanese minister wanted a separate meeting with the DPRK's; no page that was read says whether the two talked.",
    delegates: ["masahiko-komura", "pak-ui-chun"],
    sources: ["yonhap-2008-07-24-six-ministers", "itartass-2008-07-20-singapore"],
    evidence: { date: ["yonhap-2008-07-24-six-ministers"], places: ["yonhap-2008-07-24-six-ministers"] },
  },
  {
    id: "2008-08-13-agreement",
    kind: "agreement",
    date: "2008-08-13",
    places: ["shenyang"],
    summary:
      "In the small hours Japan and the DPRK agreed on the terms of the new inquiry, to end by autumn if possible. Japan hoped that the committee would be set up in August.",
    meetings: ["2008-08-11-shenyang"],
    delegates: ["akitaka-saiki", "masahiko-komura"],
    sources: [
      "asahi-2008-08-13-agreement",
      "taipeitimes-2008-08-14-fall-probe",
      "mofa-2008-08-working-level-ja",
      "kyodo-2008-08-14-probe-moves-forward",
      "pacforum-2008-10-comparative-connections",
    ],
    evidence: {
      date: ["asahi-2008-08-13-agreement", "taipeitimes-2008-08-14-fall-probe"],
      places: ["asahi-2008-08-13-agreement", "mofa-2008-08-working-level-ja"],
    },
    variants: [
      {
        field: "date",
        value: "2008-08-12",
        sources: ["mofa-2008-08-working-level-ja"],
        note: "The ministry dates the talks to 11 and 12 August and does not give the day of the agreement apart",
      },
    ],
  },
  {
    id: "2008-09-04-suspension",
    kind: "statement",
    date: "2008-09-04",
    places: ["beijing"],
    summary:
      "The DPRK told Japan by the embassy route in Beijing that it was ready to carry out the agreement but would hold back the committee until it knew what the new Japanese government thought, after the prime minister's resignation. Japan called this most unfortunate.",
    meetings: ["2008-08-11-shenyang"],
    delegates: ["masahiko-komura"],
    note: "The foreign minister spoke of last night; his page is headed Tuesday, 5 September 2008, which was a Friday",
    sources: ["mofa-2008-09-05-press-conference", "mofa-2008-09-02-press-conference"],
    evidence: { date: ["mofa-2008-09-05-press-conference"], places: ["mofa-2008-09-05-press-conference"] },
  },
  {
    id: "2008-10-sanctions-extended",
    kind: "sanction",
    date: "2008-10",
    summary: "Japan extended its bans on DPRK ships and imports for another six months, the fourth extension.",
    sources: ["dpa-2008-10-sanctions-extended"],
  },
  {
    id: "2008-12-ambassador-out-of-reach",
    kind: "incident",
    date: "2008-10/2008-12",
    summary:
      "The DPRK's ambassador for talks with Japan did not answer Japanese contacts after October 2008; reports of December said that he had fallen out of favour. Another official stood in for him.",
    delegates: ["song-il-ho", "ri-pyong-dok"],
    sources: ["chunichi-2008-12-11-song-out-of-touch", "mainichi-repost-2008-12-11-song"],
  },
  {
    id: "2008-10-29-dprkrc-congress",
    kind: "report",
    date: "2008-10-29/2008-10-30",
    summary:
      "Congress of the DPRK Red Cross Society: its chairman reported, the statutes were changed and a plan up to 2012 was discussed. The delegations of the International Federation and the ICRC in the country took part.",
    delegates: ["jang-jae-on"],
    sources: ["korea-np-2008-11-07-dprkrc-congress", "kcna-2008-10-31-red-cross-meeting"],
  },
  {
    id: "2008-12-12-no-bilateral",
    kind: "statement",
    date: "2008-12-12",
    summary:
      "The foreign minister said that no bilateral consultations had been held beside the six-party meeting of December and that requests through the embassy in Beijing had stayed without answer. The head of the Japanese delegation had said the same in Beijing on 11 December.",
    delegates: ["hirofumi-nakasone", "akitaka-saiki"],
    sources: ["mofa-2008-12-12-press-conference", "kyodo-2008-12-12-no-meeting"],
    evidence: { date: ["mofa-2008-12-12-press-conference"] },
  },
];
