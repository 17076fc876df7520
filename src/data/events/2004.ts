import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2004-dprkrc-gift-niigata-earthquake",
    kind: "aid",
    date: "2004",
    summary:
      "The DPRK Red Cross Society sent money to the Japanese Red Cross Society after the Niigata-Chuetsu earthquake. No sum is given.",
    sources: ["jcast-2019-02-14-dprk-red-cross", "pedia-ja-wikipedia-dprkrc"],
  },
  {
    id: "2004-04-26-ryongchon-relief",
    kind: "aid",
    date: "2004-04-26/2004-04-28",
    places: ["ryongchon"],
    summary:
      "The Japanese Red Cross Society was among the societies that quickly supported the relief of the DPRK Red Cross and the IFRC after the train explosion.",
    sources: ["ifrc-2004-04-ryongchon-update-1"],
  },
  {
    id: "2004-05-22-five-family-members-return",
    kind: "return",
    date: "2004-05-22",
    places: ["pyongyang", "tokyo"],
    summary:
      "Five children of two couples who had come back in 2002 flew to Japan after the second summit, on a second government plane behind the prime minister's.",
    meetings: ["2004-05-22-pyongyang"],
    figures: ["families-arrived-2004-05-22-foreign-ministry"],
    sources: ["akahata-2004-05-23-summit", "kantei-2004-05-22-meeting-ja", "chinadaily-2004-05-24-five-kids"],
  },
  {
    id: "2004-06-03-dprk-inquiry-committee",
    kind: "founding",
    date: "2004-06-03",
    summary:
      "The DPRK set up a committee for the new inquiry, by its own account to the Japanese team in August. Choson Sinbo says that the inquiry, broken off after 17 September 2002, restarted in June.",
    meetings: ["2004-05-22-pyongyang", "2004-08-11-beijing"],
    figures: ["inquiry-committee-members-2004-06-03-saiki"],
    sources: ["narkn-2004-08-13-saiki-briefing", "korea-np-2004-11-16-third-round"],
    evidence: { date: ["narkn-2004-08-13-saiki-briefing"] },
  },
  {
    id: "2004-07-09-jakarta-reunion",
    kind: "visit",
    date: "2004-07-09",
    places: ["jakarta"],
    summary:
      "Japan flew the third family, the husband and two daughters of an abductee who had come back, from Pyongyang to Jakarta, where they met her. Both governments had agreed on it by 5 July.",
    meetings: ["2004-07-01-jakarta"],
    figures: ["families-reunited-abroad-2004-07-09-voa"],
    sources: ["voa-2004-07-05-reunion-set", "voa-2004-07-18-arrives-japan", "kbs-2004-07-06-reunite"],
  },
  {
    id: "2004-07-18-third-family-arrives",
    kind: "return",
    date: "2004-07-18",
    places: ["japan"],
    summary:
      "The third family came to Japan from Jakarta, so that eight family members of the five abductees who had come back were now in Japan.",
    meetings: ["2004-05-22-pyongyang"],
    figures: ["families-arrived-2004-07-18-voa"],
    sources: ["voa-2004-07-18-arrives-japan", "taipeitimes-2004-07-19-family-arrive", "rachi-2011-05-abduction-issue"],
  },
  {
    id: "2004-08-05-food-and-medical-aid",
    kind: "decision",
    date: "2004-08-05",
    summary:
      "The Japanese cabinet decided the first half of the aid promised in May: 125,000 tonnes of food through the World Food Programme and about 7 million US dollars of medical goods through UNICEF and the World Health Organization. The foreign minister denied a link with the working-level round of the next week.",
    meetings: ["2004-05-22-pyongyang", "2004-08-11-beijing"],
    delegates: ["yoriko-kawaguchi"],
    figures: [
      "aid-food-decided-2004-08-05-kawaguchi",
      "aid-food-decided-2004-08-05-wfp",
      "aid-food-value-usd-2004-08-05-foreign-ministry",
      "aid-food-value-usd-2004-08-05-japan-times",
      "aid-food-value-usd-2004-08-05-wfp",
      "aid-money-usd-2004-08-05-kawaguchi",
      "aid-money-usd-2004-08-05-japan-times",
      "aid-money-usd-2004-08-05-unicef",
      "aid-money-usd-2004-08-05-who",
      "aid-money-usd-2004-08-05-undecided",
      "aid-food-pending-2004-08-05-kyodo",
      "aid-food-item-2004-08-05-wheat",
      "aid-food-item-2004-08-05-rice",
      "aid-food-item-2004-08-05-maize",
      "aid-food-item-2004-08-05-soybeans",
      "aid-food-item-2004-08-05-sugar",
      "aid-food-item-2004-08-05-cooking-oil",
    ],
    note: "Food aid had paused for four years",
    sources: [
      "kyodo-2004-08-05-food-aid",
      "japantimes-2004-08-06-first-aid",
      "unnews-2004-08-japanese-food-aid",
      "bbc-2004-08-05-japan-resumes-aid",
    ],
    variants: [
      {
        field: "date",
        value: "2004-05-08",
        sources: ["wfp-undated-dprk-release-list"],
        note: "The World Food Programme's list, which seems to have turned day and month round",
      },
    ],
  },
  {
    id: "2004-11-14-bones-handed-over",
    kind: "return",
    date: "2004-11-14",
    places: ["pyongyang"],
    summary:
      "Bones said to be those of one abductee were handed to the head of the Japanese team, by the DPRK directly by the husband and without a third party.",
    meetings: ["2004-11-09-pyongyang"],
    delegates: ["mitoji-yabunaka"],
    sources: [
      "chosonsinbo-2005-01-27-memorandum-text",
      "ikjeld-2004-11-16-returned",
      "asyura-2004-11-15-yomiuri-results",
    ],
    evidence: { date: ["chosonsinbo-2005-01-27-memorandum-text"] },
  },
  {
    id: "2004-11-17-food-aid-to-go-on",
    kind: "statement",
    date: "2004-11-17",
    summary:
      "Prime Minister Koizumi said in the Diet that Japan would give the rest of the food promised in May, through an international organisation, and named no date.",
    meetings: ["2004-11-09-pyongyang"],
    delegates: ["junichiro-koizumi"],
    figures: ["aid-food-pending-2004-11-17-kbs"],
    sources: ["japantimes-2004-11-18-food-aid", "kbs-2004-11-18-food-aid", "irishtimes-2004-11-food-aid-go-ahead"],
  },
  {
    id: "2004-12-08-dna-result-announced",
    kind: "statement",
    date: "2004-12-08",
    summary:
      "The Chief Cabinet Secretary and the Niigata police announced that DNA tests, mainly at one university, showed the bones not to be the abductee's. Japan protested through its embassy in Beijing and said that further aid would be hard. The police laboratory and a dental expert had no result.",
    meetings: ["2004-11-09-pyongyang"],
    delegates: ["hiroyuki-hosoda"],
    figures: [
      "dna-other-persons-2004-12-08-niigata-police",
      "dna-fragments-chosen-2004-11-unknown",
      "dna-fragments-with-result-2004-12-08-police-account",
      "dna-fragments-with-result-2004-12-08-one-profile",
      "dna-fragments-with-result-2004-12-08-other-profile",
    ],
    sources: ["asahi-2004-12-08-dna-result", "bbc-2004-12-08-fury-over-remains"],
  },
  {
    id: "2004-12-10-no-further-food-aid",
    kind: "statement",
    date: "2004-12-10",
    summary:
      "The foreign minister told a Diet panel that Japan did not mean to give food aid in the near future, even if the World Food Programme asked. On the same day a committee of the House of Representatives asked the government to study sanctions.",
    delegates: ["nobutaka-machimura"],
    figures: [
      "aid-food-given-2004-12-11-ikjeld",
      "aid-food-pending-2004-12-11-ikjeld",
      "aid-food-pending-2004-12-09-donga",
      "aid-money-usd-2004-12-09-donga",
    ],
    note: "only on a blog that reports it",
    sources: ["ikjeld-2004-12-11-no-aid"],
  },
  {
    id: "2004-12-16-dprk-asks-bones-back",
    kind: "request",
    date: "2004-12-16",
    places: ["beijing"],
    summary:
      "The DPRK asked, by the diplomatic route in Beijing, for the test results and for the bones themselves. The Chief Cabinet Secretary said on 20 December that Japan would look at returning them.",
    meetings: ["2004-11-09-pyongyang"],
    delegates: ["hiroyuki-hosoda"],
    sources: ["seoulshinmun-2004-12-21-return-demand", "donga-ja-2004-12-20-return-remains"],
  },
  {
    id: "2004-12-24-close-examination",
    kind: "report",
    date: "2004-12-24",
    summary:
      "Japan published its examination of the information and objects received in November. Its view was passed to the DPRK on 25 December. The Foreign Ministry later summed up that the DPRK's account had been false.",
    meetings: ["2004-11-09-pyongyang"],
    sources: [
      "goj-2004-12-24-close-examination-en",
      "akahata-2004-12-25-government-text",
      "mofa-2005-02-10-memorandum-reply",
    ],
    evidence: { date: ["goj-2004-12-24-close-examination-en", "akahata-2004-12-25-government-text"] },
  },
  {
    id: "2004-12-28-aid-frozen",
    kind: "decision",
    date: "2004-12-28",
    summary:
      "A board of executive secretaries under the cabinet meeting on relations with the DPRK decided to freeze humanitarian aid, food included, for the time being.",
    sources: ["dailynk-2004-12-28-aid-suspended", "donga-2004-12-29-aid-frozen"],
    evidence: { date: ["dailynk-2004-12-28-aid-suspended"] },
  },
];
