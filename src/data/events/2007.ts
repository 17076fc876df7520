import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2007-02-abe-no-energy-aid",
    kind: "statement",
    date: "2007-02",
    summary:
      "Prime Minister Abe told the Diet that Japan would not share in energy aid for the DPRK without progress on the abductions; the chief cabinet secretary said that the other parties except South Korea understood this and that Japan would help in other ways.",
    delegates: ["shinzo-abe"],
    sources: ["kbs-de-2007-02-energy"],
    note: "The copy that was read has no date; the month is that of the six-party agreement of 13 February, to which energy aid belongs",
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
  },
  {
    id: "2007-02-13-six-party-agreement",
    kind: "agreement",
    date: "2007-02-13",
    places: ["beijing"],
    summary:
      "The six parties agreed on five working groups, one of them on the normalisation of relations between Japan and the DPRK. Japan refused to share in energy aid without progress on the abductions.",
    meetings: ["2007-03-07-hanoi"],
    sources: [
      "afp-ja-2007-02-28-hanoi-dates",
      "afp-ja-2007-03-06-preliminary",
      "taipeitimes-2007-03-09-45-minutes",
      "chinadaily-2007-03-08-another-day",
    ],
  },
  {
    id: "2007-03-07-kyoto-families-ask-red-cross",
    kind: "request",
    date: "2007-03-07",
    summary:
      "Relatives in Kyoto of people who had moved to the DPRK asked the Kyoto branch of the Japanese Red Cross Society to press the government to lift the measures, the ban on the ferry Mangyongbong-92 above all: old and ill people cannot go by air.",
    sources: ["korea-np-2007-03-14-kyoto"],
  },
  {
    id: "2007-03-19-no-energy-aid-repeated",
    kind: "statement",
    date: "2007-03-19",
    places: ["beijing"],
    summary:
      "When the six-party talks met again in Beijing, a Japanese official said that Japan was not ready for energy or economic aid while the abductions and normal relations did not move.",
    sources: ["wapo-2007-03-20-clash"],
    sides: ["JP"],
    organizations: ["mofa-japan"],
  },
  {
    id: "2007-04-10-sanctions-extended",
    kind: "sanction",
    date: "2007-04-10",
    summary:
      "Japan's cabinet extended the sanctions of October 2006, with the bans on DPRK ships and imports, by six months. The foreign minister named the lack of progress on the abductions and on the shutdown of a reactor; it was the first extension.",
    delegates: ["taro-aso"],
    note: "The day is in a copy of the agency's text on a mailing list; the newspaper names only the weekday. That it was the first is said by Xinhua in October",
    sources: [
      "jpost-2007-04-sanctions-extended",
      "reuters-2007-04-10-sanctions-extended",
      "xinhua-2007-10-09-sanctions-extended",
    ],
    evidence: { date: ["reuters-2007-04-10-sanctions-extended"] },
    sides: ["JP"],
    organizations: ["government-japan"],
    series: "sanctions-extensions",
  },
  {
    id: "2007-08-02-manila-arf",
    kind: "statement",
    date: "2007-08-02",
    places: ["manila"],
    summary:
      "The foreign ministers Taro Aso and Pak Ui Chun argued in the plenary of the ASEAN Regional Forum over the past, the Koreans' association in Japan and the abductions.",
    delegates: ["taro-aso", "pak-ui-chun"],
    note: "Only on a blog copy of a Japan Times page",
    sources: ["kyodo-2007-08-03-aso-pak-manila"],
  },
  {
    id: "2007-08-22-jrcs-flood-gift",
    kind: "aid",
    date: "2007-08-22",
    summary:
      "The Japanese Red Cross Society decided to give money for the flood of August 2007 to the appeal of the IFRC, and would look at goods if the DPRK side asked. In September it made the gift known and said that it had nothing to do with the government, which gave no aid while the abductions did not move.",
    figures: ["aid-money-jpy-2007-08-jrcs", "aid-appeal-funded-2007-11-ifrc"],
    note: "Daily NK quotes the Yomiuri of the 23rd for the decision of the day before; the Asahi's text was read on a forum copy",
    sources: ["dailynk-2007-08-23-jrcs", "asahi-2007-09-14-jrcs"],
    sides: ["JP"],
    organizations: ["japanese-red-cross"],
  },
  {
    id: "2007-08-machimura-flood-aid",
    kind: "statement",
    date: "2007-08-29",
    summary:
      "Japan's new foreign minister said that flood aid for the DPRK was under study and that not everything should be tied to the abductions; none had been given since 2004. After the working group in Ulaanbaatar in September the government leaned towards giving none.",
    meetings: ["2007-09-05-ulaanbaatar"],
    delegates: ["nobutaka-machimura"],
    note: "The day is that of the agency's report; the last sentence is from the Asahi of 14 September, read on a forum copy",
    sources: ["rian-2007-08-29-machimura", "bbc-2007-08-29-machimura", "asahi-2007-09-14-jrcs"],
    sides: ["JP"],
    organizations: ["mofa-japan"],
  },
  {
    id: "2007-10-02-kim-kye-gwan-contacts",
    kind: "statement",
    date: "2007-10-02",
    places: ["beijing"],
    summary:
      "Kim Kye Gwan said on his way home from the six-party talks that he had agreed with Japan that contacts were needed to normalise relations.",
    delegates: ["kim-kye-gwan"],
    sources: ["kbs-2007-10-02-kim-kye-gwan"],
    sides: ["KP"],
    organizations: ["mofa-dprk"],
  },
  {
    id: "2007-10-03-roh-raises-abductions",
    kind: "statement",
    date: "2007-10-03",
    places: ["pyongyang"],
    summary:
      "President Roh Moo-hyun gave Kim Jong Il a message of Prime Minister Fukuda in Pyongyang and raised the abductions of Japanese. Reports differ on the answer: Kim would watch what Fukuda does, or the question was settled and he would not go into it. A professor in Roh's party said that Kim agreed with the remark that better relations with Japan help the two Koreas' economic work.",
    delegates: ["kim-jong-il", "yasuo-fukuda"],
    sources: ["dailynk-2007-10-05-kim-fukuda", "newdaily-2007-10-09-kim-roh"],
    evidence: { date: ["dailynk-2007-10-05-kim-fukuda", "newdaily-2007-10-09-kim-roh"] },
    sides: ["other", "KP"],
  },
  {
    id: "2007-10-08-hibakusha-association",
    kind: "statement",
    date: "2007-10-08",
    places: ["pyongyang"],
    summary:
      "The DPRK's association of survivors told a party of Gensuikin in Pyongyang that it was counting anew and that many had died. It complained that Japan helps survivors in South Korea and does nothing in the DPRK, and asked for an apology and help.",
    figures: ["hibakusha-in-dprk-2007-10-kyodo", "hibakusha-counted-2007-10-kyodo"],
    sources: ["kyodo-2007-10-08-hibakusha", "gensuikin-2007-11-hibakusha"],
    sides: ["KP"],
  },
  {
    id: "2007-10-09-fukuda-hints-at-visit",
    kind: "statement",
    date: "2007-10-09",
    summary:
      "Fukuda told the press that whether he would go to the DPRK depended on how the talks went, first of all the six-party talks and the working group on normal relations. It was his first hint of a visit as prime minister, on the day on which the sanctions were extended.",
    delegates: ["yasuo-fukuda"],
    note: "The page speaks of yesterday evening and of the extension decided on the same day, which was the 9th",
    sources: ["bbs-2007-10-10-fukuda-visit", "mbn-2007-10-fukuda-visit"],
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
  },
  {
    id: "2007-10-09-sanctions-extended",
    kind: "sanction",
    date: "2007-10-09",
    summary:
      "Japan's cabinet extended the bans on DPRK ships and imports by another six months. The chief cabinet secretary named the general state of affairs, the nuclear question included, and the lack of concrete progress on the abductions.",
    delegates: ["nobutaka-machimura"],
    sources: ["xinhua-2007-10-09-sanctions-extended", "mbn-2007-10-sanctions-extended"],
    variants: [
      {
        field: "date",
        value: "2007-10-10",
        sources: ["dailynk-2007-10-sanctions-plan"],
        note: "a plan, before the decision",
      },
    ],
    sides: ["JP"],
    organizations: ["government-japan"],
    series: "sanctions-extensions",
  },
  {
    id: "2007-10-30-hu-letter",
    kind: "statement",
    status: "reported",
    date: "2007-10-30",
    places: ["pyongyang"],
    summary:
      "China's president urged Kim Jong Il to make progress on the abductions, in a letter that a senior official of his party brought to Pyongyang on 30 October: he hoped for better relations of the DPRK and Japan soon, which would be to the DPRK's good. The Yomiuri had it from people in Beijing.",
    delegates: ["kim-jong-il"],
    sources: ["dailynk-2007-11-07-hu-letter"],
    sides: ["other"],
  },
];
