import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "2016-02-remittances",
    about: [
      { collection: "events", id: "2016-02-10-sanctions-reimposed", field: "summary" },
      { collection: "figures", id: "sanctions-remittance-exemption-2016-02-10-japan" },
    ],
    summary: "Which remittances to the DPRK Japan banned in February 2016.",
    readings: [
      {
        value: "all in principle; up to 100,000 yen for humanitarian ends stays allowed",
        used: true,
        figures: ["sanctions-remittance-exemption-2016-02-10-japan"],
        sources: [
          "joongang-2016-02-sanctions-restored",
          "asyura-2016-02-11-mainichi-sanctions",
          "ldp-2016-02-10-sanctions",
        ],
      },
      {
        value: "those of more than 100,000 yen (Xinhua: in principle, humanitarian cases excepted)",
        sources: ["japantimes-2016-02-19-cabinet-sanctions", "chinagate-2016-02-10-new-sanctions"],
      },
    ],
    basis: "closer-source",
    why: "The first wording keeps the rule and its exception apart; the second seems to shorten it.",
  },
  {
    id: "2016-02-stockholm-agreement-holds",
    about: [
      { collection: "events", id: "2016-02-12-committee-dissolved" },
      { collection: "events", id: "2014-05-29-stockholm-agreement-published" },
      { collection: "events", id: "2017-04-17-song-stockholm-gone" },
    ],
    summary: "Whether the Stockholm agreement remained in force after February 2016.",
    readings: [
      {
        value: "scrapped: with its sanctions Japan itself declared it scrapped, says the DPRK",
        sources: ["sankei-2016-02-12-committee-dissolved", "nknewsjp-2016-02-kcna-dissolution"],
      },
      {
        value: "Japan would not scrap it, its foreign minister said",
        sources: ["dailymail-2016-02-13-reuters-halt", "nhk-2016-02-12-committee-dissolved"],
      },
      {
        value: "invalid, in effect voided by what Japan did, said senior DPRK officials to visitors in 2018",
        sources: ["japantimes-2018-09-07-accord-invalid"],
      },
      {
        value:
          "not given up, and in essence confirmed by both sides as still valid, in the DPRK's view of spring 2018, according to sources quoted by Kyodo",
        sources: ["japantimes-2018-05-22-accord"],
      },
      {
        value:
          "no longer exists, said Song Il Ho, the DPRK's ambassador in charge of normalisation with Japan, to reporters in April 2017",
        sources: ["japantimes-2017-04-18-song"],
      },
    ],
    basis: "both-kept",
    why: "The first two are what each government said at the time; of the later ones, one is what a DPRK ambassador told reporters, and the others come through visitors and unnamed sources.",
  },
  {
    id: "2016-06-beijing-day",
    about: [{ collection: "meetings", id: "2016-06-22-beijing", field: "start" }],
    summary: "On which day Kanasugi and Choe Son Hui spoke in Beijing.",
    readings: [
      {
        value: "2016-06-22",
        used: true,
        sources: ["mofa-2016-06-22-missile-response", "hani-ja-2016-06-22-neacd", "tvasahi-2016-06-23-kanasugi"],
      },
      { value: "2016-06-23", sources: ["sankei-2016-06-23-kanasugi-choe"] },
    ],
    basis: "official-text",
    why: "Japan's Foreign Ministry reported Kanasugi's protest on the day of the launches. The Sankei Shimbun's sentence can be read so that 23 June is the day on which Kanasugi told reporters.",
  },
  {
    id: "2016-09-dalian-took-place",
    about: [{ collection: "meetings", id: "2016-09-03-dalian", field: "status" }],
    summary: "Whether officials met in Dalian in September 2016.",
    readings: [
      {
        value: "a contact on 3 and 4 September 2016, as it is thought",
        sources: ["asahi-2016-10-31-macau", "asyura2-2016-10-07-asahi-dalian", "upi-2016-10-07-dalian"],
      },
      {
        value: "untrue, says the Government of Japan",
        sources: ["kbs-2016-10-31-asahi-contact", "sankei-2016-10-07-kishida-denies"],
      },
    ],
    basis: "both-kept",
    why: "One newspaper reports it and the government denies it; the record shows the contact as reported.",
  },
  {
    id: "2016-11-flood-appeal-covered",
    about: [
      { collection: "figures", id: "aid-appeal-funded-2016-10-31-kyodo" },
      { collection: "figures", id: "aid-appeal-funded-2016-11-27-nhk" },
      { collection: "figures", id: "aid-appeal-funded-2016-12-jrcs" },
    ],
    summary:
      "How much of the IFRC's flood appeal of 2016 was covered before the visit of the president of the Japanese Red Cross Society in December.",
    readings: [
      {
        value: "25 per cent by the end of October (Kyodo); about 25 per cent (Japanese Red Cross Society)",
        figures: ["aid-appeal-funded-2016-10-31-kyodo", "aid-appeal-funded-2016-12-jrcs"],
        sources: ["sankei-2016-12-03-konoe-arrives", "jrc-2016-12-27-konoe-dprk"],
      },
      {
        value: "about 30 per cent",
        figures: ["aid-appeal-funded-2016-11-27-nhk"],
        sources: ["nhk-2016-11-27-konoe-plan"],
      },
    ],
    basis: "both-kept",
    why: "The dates differ by a month, and one page counts in dollars, another in francs.",
  },
  {
    id: "2016-12-konoe-visit-length",
    about: [
      { collection: "meetings", id: "2016-12-03-pyongyang-konoe", field: "start" },
      { collection: "meetings", id: "2016-12-03-pyongyang-konoe", field: "end" },
    ],
    summary: "When the president of the Japanese Red Cross Society was in the DPRK in December 2016.",
    readings: [
      {
        value: "from 3 December 2016, ten days",
        used: true,
        sources: ["jrc-2016-12-27-konoe-dprk", "ifrc-2016-12-konoe-pictures", "huffpost-jp-2017-01-konoe-dprk"],
      },
      { value: "3 to 10 December 2016 (plan)", sources: ["sankei-2016-12-03-konoe-arrives"] },
      { value: "five days from 5 December 2016 (plan being arranged)", sources: ["nhk-2016-11-27-konoe-plan"] },
    ],
    basis: "official-text",
    why: "The society's own page, written after the visit, goes before plans printed earlier.",
  },
  {
    id: "2016-autumn-which-channel",
    about: [
      { collection: "meetings", id: "2016-09-03-dalian", field: "delegations" },
      { collection: "meetings", id: "2016-10-08-macau", field: "delegations" },
      { collection: "meetings", id: "2016-09-china-party-channel" },
    ],
    summary: "How many contacts there were in autumn 2016, and with which body of the DPRK.",
    readings: [
      {
        value: "two, it is thought, in September and October; whom the DPRK sent is not known",
        sources: ["asahi-2016-10-31-macau"],
      },
      {
        value: "at least three, with the International Department of the Workers' Party of Korea",
        figures: ["talks-informal-meetings-2016-11-kyodo"],
        sources: ["usfrontline-2016-12-20-party-channel", "dailynkjp-2016-party-department-contacts"],
      },
    ],
    basis: "both-kept",
    why: "They may be the same series of contacts; no page that was read joins them.",
  },
];
