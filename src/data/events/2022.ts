import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2022-iijima-on-red-cross-line",
    kind: "statement",
    date: "2022~",
    summary:
      "Twenty years after the summit of 2002 Isao Iijima told NHK that for long years at least the Japanese Red Cross Society had been a line to the DPRK, with humanitarian aid among other things, and that what had built up in this way lay behind the summit, too. The heading has him say that he would set up a meeting of the two sides within a week. He had been an adviser for special tasks under Abe's second cabinet, Suga and Kishida and had gone on dealing with the abductions, NHK wrote.",
    sides: ["JP"],
    organizations: ["japanese-red-cross"],
    meetings: ["2002-09-17-pyongyang-summit"],
    delegates: ["isao-iijima"],
    note: "The year follows from the page's words on the twenty years",
    sources: ["nhk-2022-iijima-feature"],
  },
  {
    id: "2022-01-28-cabinet-answer-no-results",
    kind: "statement",
    date: "2022-01-28",
    summary:
      "The cabinet answered that the DPRK had told Japan of no results of the special investigation committee's survey, and that Japan strongly asked it for a quick and full survey of all Japanese and quick word of the results. It was hard to answer how many of the people in question the government believed to be alive, as there was no means to check the facts directly. On 17 January a member of the House of Councillors had asked what the committee had reported along the way, if not in the end; what Japan held to be open over remains and graves; how many Japanese left behind and spouses were alive when the two sides negotiated and how many now; and what a settlement of the question of those left behind would mean.",
    sides: ["JP"],
    organizations: ["government-japan"],
    meetings: ["2014-05-26-stockholm"],
    sources: ["sangiin-2022-01-28-answer-1", "sangiin-2022-01-17-question-1"],
  },
  {
    id: "2022-03-23-court-repatriation",
    kind: "court-ruling",
    date: "2022-03-23",
    places: ["tokyo"],
    summary:
      "Tokyo District Court rejected the claims of five people who had moved to the DPRK in the return programme and fled. It found that the DPRK and Chongryon had solicited people with statements that were not true, but did not say outright whether the programme was unlawful. It held that the right to damages for the solicitation had lapsed after 20 years, although it had jurisdiction there, since people had been solicited in Japan. It had none over the keeping of the plaintiffs in the DPRK nor over the hindering of their families from leaving. State immunity did not apply, as Japan does not recognise the DPRK. The plaintiffs decided to appeal.",
    figures: ["court-plaintiffs-2022-03-23-sankei"],
    sources: [
      "sankei-2022-03-23-court-rejects",
      "ap-2022-03-24-court-rejects",
      "webronza-2022-03-29-court",
      "livedoor-2022-03-23-court",
    ],
    sides: ["JP"],
    organizations: ["tokyo-district-court"],
    note: "An item on livedoor News has it that the court found unlawfulness in part; the plaintiffs' lawyers called the judgment the first to do so against the DPRK's government",
  },
  {
    id: "2022-04-01-assets-frozen",
    kind: "sanction",
    date: "2022-04-01",
    summary:
      "After the DPRK had launched an intercontinental missile Japan's cabinet froze the assets of four Russian bodies, three Russians and six persons of the DPRK for a part in the DPRK's nuclear and missile programmes; Kishida told the House of Councillors so. Chief Cabinet Secretary Matsuno called the freeze a part of the effort to settle all questions with the DPRK together and asked the DPRK for concrete steps; no concrete moves towards a solution of the abductions had been shown, he said. By a second report Kishida said that no meaningful dialogue could be expected, so that more pressure was essential. The United States and Australia had taken measures of their own in March.",
    sides: ["JP"],
    organizations: ["government-japan", "cabinet-secretariat", "house-of-councillors"],
    delegates: ["fumio-kishida"],
    note: "One page has a Friday only; the day is that of the two others, one of which calls Kishida foreign minister",
    sources: ["hankyung-2022-04-01-assets", "seenews-2022-04-assets", "dailynewsbrief-2022-04-01-assets"],
    variants: [
      {
        field: "summary",
        value: "five bodies, two of them Chinese, and nine persons",
        sources: ["dailynewsbrief-2022-04-01-assets"],
      },
    ],
  },
  {
    id: "2022-06-07-institute-settled",
    kind: "statement",
    date: "2022-06-07",
    summary:
      "A statement of 7 June in the name of a researcher of the institute for Japan under the DPRK's Foreign Ministry, on what Prime Minister Kishida had said at the national rally (国民大集会) of 29 May, held again that, by the DPRK's good faith and efforts, the abduction issue has been wholly settled and no longer exists as one between the two countries. It named Kishida and accused him of deceiving his own people once more with the issue and trying to scrape votes together for the coming election of the House of Councillors. According to Radiopress, which analyses the DPRK's media, the DPRK had not spoken of such a rally directly since 2005.",
    sources: ["nhk-2022-06-institute-statement", "bsnewspaper-2022-06-matsuno"],
    sides: ["KP"],
    organizations: ["institute-japan-studies"],
  },
  {
    id: "2022-06-08-matsuno-unacceptable",
    kind: "statement",
    date: "2022-06-08",
    summary:
      "Japan's chief cabinet secretary called the DPRK's claims in a statement of its institute for Japan wholly unacceptable. Japan would go on working at the open questions, among them the abductions, nuclear arms and missiles, and seek to normalise relations on the Pyongyang Declaration.",
    note: "NHK's page, of 8 June, was read down to the beginning of his words; the second sentence is on a machine's rendering of a news item, a weak source",
    sources: ["bsnewspaper-2022-06-matsuno", "nhk-2022-06-institute-statement"],
    sides: ["JP"],
    organizations: ["cabinet-secretariat"],
  },
  {
    id: "2022-09-15-song-twentieth-anniversary",
    kind: "statement",
    date: "2022-09-15",
    summary:
      "Song Il Ho said that Japan has voided the Pyongyang Declaration by its sanctions, and by bringing back a settled issue has led relations into the worst confrontation; how relations go on depends on the attitude of Japan's government. Japan had twisted the declaration into one for settling the abductions, nuclear arms and missiles and used it for politics, he said. Its spirit, Song held, was that Japan first apologises for over 40 years of occupation and pays due compensation, and that relations are then built on this; Japan used the abductions to cover up its past and posed as the victim. It was his first statement through the agency KCNA in about two years and ten months. According to a report of 16 September Chief Cabinet Secretary Matsuno said that Japan's aim had not changed: to settle these questions together and normalise relations.",
    delegates: ["song-il-ho"],
    sources: [
      "nippon-2022-09-16-song",
      "asahi-2022-09-17-twenty-years",
      "juippi-2022-09-16-nhk-song",
      "newspim-2022-09-16-song",
      "tvasahi-2022-09-16-matsuno",
      "ohmynews-2022-09-song",
    ],
    sides: ["KP", "JP"],
    organizations: ["mofa-dprk", "cabinet-secretariat"],
  },
  {
    id: "2022-09-17-saiki-report-not-taken",
    kind: "statement",
    date: "2022-09-17",
    summary:
      "In an interview that the Asahi published on 17 September Akitaka Saiki, a former vice minister for foreign affairs, said that the DPRK's report on its survey had contained word of two people being alive, and that Japan had not accepted the report as there was nothing else new in it. He was the first former senior official to say so openly, according to the Mainichi. Keiji Furuya, minister for the abductions at the time of the survey, had said in an interview in August 2021, too, that such a report had been passed on and not accepted, a member of the opposition told a committee on 8 April 2024.",
    sides: ["JP"],
    meetings: ["2014-05-26-stockholm"],
    delegates: ["akitaka-saiki", "keiji-furuya"],
    sources: ["jcast-2022-10-saiki", "mainichi-2023-01-10-saiki", "nishimura-2024-04-08-diet"],
  },
  {
    id: "2022-09-20-kishida-un",
    kind: "statement",
    date: "2022-09-20",
    places: ["new-york"],
    summary:
      "Kishida told the General Assembly of the United Nations that he was determined to meet Kim Jong Un without any conditions and would miss no chance to act; Japan was prepared for a dialogue on what concerns both sides.",
    delegates: ["fumio-kishida"],
    sources: ["hankookilbo-2022-09-21-kishida-un", "donga-2022-09-21-kishida-un", "voakorea-2022-09-20-kishida-un"],
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
  },
  {
    id: "2022-10-13-hayashi-on-saiki",
    kind: "statement",
    date: "2022-10-13",
    summary:
      "A member of the opposition asked in a joint session of committees of the House of Representatives about Akitaka Saiki's interview of September 2022. Saiki had said that word of two people being alive was in the DPRK's report on its survey and that the report was not accepted, as it held nothing else that was new. Foreign Minister Hayashi said that he knew of the press report and would not answer on details or on single reports, since that might stand in the way of what is done next. He did not go into Saiki's words, but explained, among other things, that the DPRK had submitted no report since the Stockholm agreement, according to the Asahi, read on a forum copy.",
    sides: ["JP"],
    organizations: ["mofa-japan", "house-of-representatives"],
    delegates: ["yoshimasa-hayashi"],
    sources: ["jcast-2022-10-saiki", "5ch-2022-10-13-asahi-hayashi"],
  },
  {
    id: "2022-10-18-assets-frozen",
    kind: "sanction",
    date: "2022-10-18",
    summary:
      "After a row of launches, among them one on 4 October of a missile that flew over Japan, the cabinet froze the assets of five more bodies held to be involved in the DPRK's nuclear and missile programmes, which brought the total to 134 bodies and 120 persons. Chief Cabinet Secretary Matsuno said that the freeze served a settlement of the open matters, such as abductions, nuclear arms and missiles, together, and asked the DPRK for concrete action.",
    sides: ["JP"],
    organizations: ["government-japan", "cabinet-secretariat"],
    sources: ["voakorea-2022-10-18-assets", "metrotv-2022-10-19-assets"],
  },
  {
    id: "2022-11-29-kishida-khurelsukh",
    kind: "statement",
    date: "2022-11-29",
    places: ["tokyo"],
    summary:
      "Prime Minister Kishida and Mongolia's president confirmed in Tokyo that they would call for the UN Security Council's resolutions to be carried out, with the denuclearisation of the peninsula in view, and for the abductions to be settled at once.",
    delegates: ["fumio-kishida"],
    sources: ["nhk-2022-11-29-mongolia"],
    sides: ["JP", "other"],
    organizations: ["prime-minister-japan"],
  },
  {
    id: "2022-12-assets-frozen",
    kind: "sanction",
    date: "2022-12",
    summary:
      "Japan's cabinet decided to freeze the assets of three more bodies and one person of the DPRK over its nuclear and missile programmes. Chief Cabinet Secretary Matsuno called it one more measure towards a settlement of the open matters, such as the abductions, nuclear arms and missiles, and said that Japan had kept in step with the United States and South Korea.",
    sides: ["JP"],
    organizations: ["government-japan", "cabinet-secretariat"],
    note: "The page has a Friday only",
    sources: ["kbs-de-2022-12-assets"],
  },
];
