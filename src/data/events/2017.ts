import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2017-no-negotiation-order",
    kind: "report",
    status: "reported",
    date: "2017",
    summary:
      "The head of a South Korean group that supports families of abductees said that Kim Jong Un had ordered not to take up, discuss or negotiate the Japanese abductions. He had it from a source in Pyongyang the year before.",
    note: "Told on 3 April 2018, on one person's word",
    sources: ["japantimes-2018-04-03-instruction", "trd-2018-04-03-jiji-order"],
    sides: ["KP"],
  },
  {
    id: "2017-03-kishida-mongolia",
    kind: "request",
    date: "2017-03",
    summary:
      "Kishida asked Mongolia's foreign minister to help over the abductions; the other said that Mongolia supports Japan's position.",
    delegates: ["fumio-kishida"],
    note: "Read on a blog's copy of 29 March",
    sources: ["mofa-2017-03-29-mongolia", "nhk-2017-03-29-mongolia"],
    sides: ["JP", "other"],
    organizations: ["mofa-japan"],
  },
  {
    id: "2017-04-07-sanctions-extended",
    kind: "sanction",
    date: "2017-04-07",
    summary:
      "Japan's cabinet extended the bans on trade and on ships that had called at DPRK ports by two years, two days after a missile launch. By one count it was the eleventh time that the ban on ships went on.",
    delegates: ["fumio-kishida"],
    sources: ["asahi-2017-04-07-sanctions-extended", "minyu-2017-04-07-sanctions-extended"],
    sides: ["JP"],
    organizations: ["government-japan"],
    series: "sanctions-extensions",
  },
  {
    id: "2017-04-17-song-stockholm-gone",
    kind: "statement",
    date: "2017-04-17",
    places: ["pyongyang"],
    summary:
      "Song Il Ho told Japanese reporters in Pyongyang that the Stockholm agreement is no more, Japan having broken it by itself, that the committee is gone and that nobody cares about the abductions; as a humanitarian matter the DPRK is ready to deal with the remains and with the Japanese who stayed behind. Lifting sanctions would count as a change of policy.",
    delegates: ["song-il-ho"],
    sources: ["japantimes-2017-04-18-song", "kinyobi-2017-05-22-song-interview", "nhk-2017-04-19-pupyong"],
    evidence: { summary: ["japantimes-2017-04-18-song", "nhk-2017-04-19-pupyong"] },
    sides: ["KP"],
    organizations: ["mofa-dprk"],
  },
  {
    id: "2017-04-18-pupyong-shown",
    kind: "report",
    date: "2017-04-18",
    places: ["pupyong"],
    summary:
      "The DPRK took Japanese reporters to the burial field at Pupyong where bones had been dug up before Japanese visitors in 2012; local officials said that the bones had been buried again, that the land is kept free, and asked that the remains be fetched soon. No relatives took part.",
    figures: [
      "remains-deaths-at-place-2017-04-18-pupyong-nhk",
      "remains-deaths-at-place-2017-04-18-pupyong-local",
      "remains-unearthed-2017-04-18-pupyong-tvasahi",
    ],
    sources: [
      "nhk-2017-04-19-pupyong",
      "tvasahi-2017-04-19-pupyong",
      "newsonjapan-2017-04-19-pupyong",
      "kbs-2017-04-19-pupyong",
    ],
    sides: ["KP"],
  },
  {
    id: "2017-06-28-remaining-japanese-eight",
    kind: "report",
    date: "2017-06-28",
    summary:
      "Choson Sinbo reported that the committee set up in 2014 had found eight Japanese alive who had stayed behind after the war, and that seven of them had died since; the paper called the matter urgent.",
    delegates: ["jo-hui-sung"],
    figures: ["remaining-japanese-confirmed-2017-06-28-institute", "remaining-japanese-alive-2017-06-28-institute"],
    note: "Read on copies of the Kyodo item only",
    sources: ["hanulhosu-2017-06-28-mainichi-eight-remaining", "yomitokyo-2017-06-28-sankei-remaining"],
    sides: ["KP"],
    organizations: ["institute-japan-studies"],
  },
  {
    id: "2017-10-24-hamhung-remains-to-move",
    kind: "report",
    date: "2017-10-24~",
    places: ["hamhung"],
    summary:
      "The DPRK side told Japanese television reporters, who came to Pyongyang on 24 October, that the remains of Japanese in the ground at Hamhung are to be moved elsewhere so that the town can be developed.",
    note: "The report is of 25 October 2017",
    sources: ["ntv-2017-10-25-hamhung-move"],
    sides: ["KP"],
  },
  {
    id: "2017-11-10-cabinet-answer-no-report-received",
    kind: "statement",
    date: "2017-11-10",
    summary:
      "The Government of Japan answered that no results of the committee's survey have been notified since the Stockholm agreement.",
    sources: ["sangiin-2017-11-10-answer-3"],
    evidence: { summary: ["sangiin-2017-11-10-answer-3", "shugiin-2025-02-21-answer-47"] },
    sides: ["JP"],
    organizations: ["government-japan"],
  },
  {
    id: "2017-12-06-oga-request",
    kind: "request",
    date: "2017-12-06",
    places: ["oga"],
    summary:
      "The DPRK side asked through the Japanese Red Cross Society for the remains of eight people found in a boat at Oga; the city meant to agree. It had returned one set in the same way in fiscal 2013.",
    figures: ["seamen-remains-requested-2017-12-06-oga", "seamen-remains-returned-2013-fiscal-year-oga"],
    sources: ["jiji-2017-12-20-return-requests", "jiji-en-2017-12-20-return-requests"],
    evidence: { date: ["jiji-2017-12-20-return-requests"] },
    sides: ["KP"],
    organizations: ["japanese-red-cross"],
  },
  {
    id: "2017-12-26-eight-seamen-go-home",
    kind: "return",
    date: "2017-12-26",
    summary:
      "Eight men of a squid boat that had drifted ashore at Yurihonjo in Akita on 23 November flew out of Kansai airport to go home by way of China. All had wished to; Japan treated them as shipwrecked.",
    figures: ["seamen-sent-home-2017-12-26-kyodo"],
    sources: ["kyodo-2017-12-26-eight", "asahichinese-2017-12-eight", "dailynkjp-2017-12-02-eight"],
    sides: ["JP"],
  },
];
