import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2019-01-10-abe-channels",
    kind: "statement",
    date: "2019-01-10",
    summary:
      "Abe said in London that his government uses various channels, the embassy in Beijing among them, to talk with the DPRK, also on a leaders' meeting; nothing was decided.",
    delegates: ["shinzo-abe"],
    sources: ["japantimes-2019-01-11-channels"],
  },
  {
    id: "2019-02-six-seamen-returned",
    kind: "return",
    date: "2019-02",
    summary: "Japan's government sent home six crew of a wooden boat of the DPRK that had been found adrift.",
    sources: ["rfa-ko-2020-01-17-six-remains", "spnews-2020-01-six-remains"],
  },
  {
    id: "2019-02-04-dprkrc-thanks",
    kind: "statement",
    date: "2019-02-04",
    summary:
      "KCNA reported that the central committee of the DPRK Red Cross had thanked the Japanese authorities, by the channel concerned, for humanitarian help given several times in recent years so that shipwrecked seamen could come home safely. Foreign Minister Kono spoke of it on 5 February: Japan had taken care that they could go home.",
    delegates: ["taro-kono"],
    sources: ["jcast-2019-02-14-thanks", "nhk-2019-02-dprkrc-thanks"],
  },
  {
    id: "2019-05-02-abe-without-preconditions",
    kind: "statement",
    date: "2019-05-02",
    summary:
      "In an interview of 1 May, printed on 2 May, Abe told the Sankei that he wanted to meet Kim Jong Un without conditions and to talk frankly with him; before, he had asked for progress on the abductions.",
    delegates: ["shinzo-abe"],
    sources: [
      "hani-2019-05-03-abe-unconditional",
      "japantimes-2019-05-07-abe-still-willing",
      "prensainternacional-2019-05-02-abe-unconditionally",
    ],
    note: "The date is that of the print",
  },
  {
    id: "2019-06-02-kappc-brazen",
    kind: "statement",
    date: "2019-06-02",
    summary:
      "A spokesperson of the Korea Asia-Pacific Peace Committee called Abe's offer brazen while the sanctions stay; it was the DPRK's first answer and did not refuse a meeting in so many words. Suga said that the policy does not change.",
    sources: ["yonhap-2019-06-03-brazen", "jmh-2019-06-03-suga-rebuff"],
  },
  {
    id: "2019-11-07-song-threshold",
    kind: "statement",
    date: "2019-11-07",
    summary:
      "Song Il Ho answered Abe's protest against a test of rocket launchers with insults and told him not to dream of crossing the threshold of Pyongyang.",
    delegates: ["song-il-ho"],
    sources: ["kcna-blog-2019-11-07-song", "independentbd-2019-11-09-song"],
  },
  {
    id: "2019-12-26-two-men-not-made-public",
    kind: "report",
    date: "2019-12-26",
    summary:
      "Kyodo reported that the DPRK had told Japan in 2014 that two men had entered and were alive, one of the 17 recognised victims and one only suspected, and that Japan's government had decided, with Abe's consent, not to make it public. Chief Cabinet Secretary Suga would not comment.",
    figures: ["abductions-reported-entered-2014-kyodo"],
    note: "First reported in March 2018",
    sources: ["japantimes-2019-12-27-two-men"],
    evidence: { summary: ["japantimes-2019-12-27-two-men", "jmh-2018-03-27-second-man"] },
  },
];
