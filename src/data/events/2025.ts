import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2025-01-31-ishiba-liaison-budget",
    kind: "statement",
    date: "2025-01-31",
    summary:
      "Prime Minister Ishiba told the budget committee of the House of Representatives that he thought liaison offices in Tokyo and Pyongyang useful in negotiating with the DPRK, but that others say they would play into its hands, so that it must be examined well.",
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
    delegates: ["shigeru-ishiba"],
    sources: ["kyodo-2025-01-31-ishiba-liaison", "timvui-2025-01-31-budget-committee"],
    evidence: { date: ["timvui-2025-01-31-budget-committee"] },
  },
  {
    id: "2025-02-un-working-group-list",
    kind: "request",
    date: "2025-02",
    summary:
      "The UN Working Group on Enforced or Involuntary Disappearances sent the DPRK a list of about 40 Japanese and asked after them. By letter of 6 November 2025 it let the private investigation commission know that it was adding twelve whom Japan's government has not recognised.",
    figures: ["abductions-un-list-2025-02-jiji", "abductions-un-list-added-2025-11-commission"],
    sources: ["nippon-2025-11-16-un-list", "gifu-2025-11-un-list"],
    evidence: { date: ["nippon-2025-11-16-un-list"] },
    sides: ["other"],
    organizations: ["un-wgeid", "comjan"],
  },
  {
    id: "2025-02-04-cabinet-answer-records",
    kind: "statement",
    date: "2025-02-04",
    summary:
      "Asked about missing records of talks with the DPRK in 2002, the cabinet answered that saying so could harm later talks. After the foreign minister had been reminded at a press conference of 12 February that earlier ministers had said that two records do not exist, the cabinet answered on 4 March that these do not exist, as had been said in the Diet. On 1 April it added that it saw no need to question the officials of that time. The answer of February also says that the DPRK has sent no results of its committee's inquiry.",
    sides: ["JP"],
    organizations: ["government-japan"],
    meetings: ["2001-10-dalian-secret-series", "2014-05-26-stockholm"],
    delegates: ["shigeru-ishiba"],
    sources: [
      "shugiin-2025-02-04-answer-6",
      "shugiin-2025-04-01-answer-119",
      "sstjp-2025-question-60",
      "sstjp-2025-question-119",
    ],
  },
  {
    id: "2025-02-20-ishiba-trump-promise",
    kind: "statement",
    date: "2025-02-20",
    places: ["tokyo"],
    summary:
      "Prime Minister Ishiba told relatives of abductees that President Trump had promised in Washington in early February to raise the abductions if the United States and the DPRK talk again.",
    delegates: ["shigeru-ishiba"],
    sources: ["japantoday-2025-02-20-ishiba-trump"],
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
  },
  {
    id: "2025-03-11-cabinet-answer-visible",
    kind: "statement",
    date: "2025-03-11",
    summary:
      "Ishiba had said in the budget committee on 17 February that the abduction issue should be made visible. Asked what that meant, the cabinet answered that the people should be told at the right time where the two sides' claims differ, including points on which the DPRK has given no explanation that convinces Japan. Asked again, it did not say whether this meant a joint inquiry and a liaison office in Pyongyang.",
    sides: ["JP"],
    organizations: ["government-japan"],
    delegates: ["shigeru-ishiba"],
    sources: ["sstjp-2025-question-89"],
  },
  {
    id: "2025-04-08-sanctions-extended",
    kind: "sanction",
    date: "2025-04-08",
    summary:
      "Japan's cabinet extended the bans on trade and on DPRK ships by two years beyond 13 April. The chief cabinet secretary named missile launches and the abductees who had not come back.",
    delegates: ["yoshimasa-hayashi"],
    sources: ["kuna-2025-04-08-sanctions-extended", "aa-2025-04-08-sanctions-extended"],
    sides: ["JP"],
    organizations: ["government-japan"],
    series: "sanctions-extensions",
  },
  {
    id: "2025-05-24-families-aid",
    kind: "statement",
    date: "2025-05-24",
    summary:
      "A rally of the families resolved not to oppose humanitarian aid or the lifting of Japan's own sanctions if every abductee returns while the parents' generation lives. Prime Minister Ishiba said that only frank talks of the leaders can end the deadlock.",
    delegates: ["shigeru-ishiba"],
    sources: ["chosunbiz-2025-05-24-ishiba", "nknews-2025-05-26-ishiba"],
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
  },
  {
    id: "2025-09-16-asian-games-wish",
    kind: "request",
    date: "2025-09-16~",
    summary:
      "The DPRK told the organisers of the Asian Games of 2026 in Aichi and Nagoya that it wished to take part; it had 260 to 270 people in mind, about 150 of them athletes. Japan bans entry but makes exceptions for sport, so far for some tens of people; the government was to look at it with care.",
    note: "By 16 September, according to the organisers in FNN",
    sources: ["fnn-2025-09-asian-games", "livedoor-2025-09-17-asian-games", "kbs-ja-2025-09-asian-games"],
    sides: ["KP"],
  },
  {
    id: "2025-10-23-takaichi-families",
    kind: "statement",
    date: "2025-10-23",
    places: ["tokyo"],
    summary:
      "Prime Minister Takaichi told relatives of abductees at her office that she was ready for a meeting with Kim Jong Un and meant to bring about a breakthrough by any means.",
    delegates: ["sanae-takaichi"],
    sources: ["cj-2025-10-24-takaichi"],
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
  },
  {
    id: "2025-10-28-trump-takaichi",
    kind: "statement",
    date: "2025-10-28",
    places: ["tokyo"],
    summary:
      "In Tokyo Takaichi asked President Trump for help over the abductions and got his support; at her wish he met relatives for a few minutes. Whether he would raise the matter with Kim Jong Un he left open. A senior Japanese diplomat put his caution down to his hope for a meeting with Kim.",
    delegates: ["sanae-takaichi"],
    sources: [
      "yomiuri-2025-10-29-trump-families",
      "asahi-2025-10-29-trump-families",
      "yomiuri-2025-10-28-trump-families",
    ],
    sides: ["JP", "other"],
    organizations: ["prime-minister-japan"],
    note: "In an item of the Yomiuri of 28 October, asked whether he would raise it with Kim, he answered that they would talk about it; in that of the 29th he avoided a clear answer",
  },
  {
    id: "2025-10-29-remand-hearing",
    kind: "incident",
    date: "2025-10-29",
    places: ["tokyo"],
    summary:
      "Tokyo District Court heard the case sent back in 2023 on 29 October, closed it after that one session and set the judgment for 26 January 2026. One claim had been withdrawn and another had passed to an heir.",
    sources: ["bengo4-2025-10-20-remand", "livedoor-2025-10-29-remand"],
    sides: ["JP"],
    organizations: ["tokyo-district-court"],
  },
  {
    id: "2025-11-03-takaichi-summit-conveyed",
    kind: "statement",
    date: "2025-11-03",
    summary:
      "Prime Minister Takaichi said that she had already told the DPRK of her wish for a leaders' meeting. Sources put that right after she took office on 21 October and said that no answer had come by 4 November; Chief Cabinet Secretary Kihara spoke only of various channels.",
    delegates: ["sanae-takaichi", "minoru-kihara"],
    sources: ["japantimes-2025-11-03-takaichi", "japantoday-2025-11-05-no-reply", "tass-2025-11-04-kihara"],
    evidence: { date: ["japantimes-2025-11-03-takaichi"] },
  },
  {
    id: "2025-11-13-takaichi-routes",
    kind: "statement",
    date: "2025-11-13",
    summary:
      "Takaichi told the House of Councillors that several routes were being tried and that it was harder than before; the policy of the Pyongyang Declaration does not change.",
    delegates: ["sanae-takaichi"],
    sources: ["sbs-2025-11-13-takaichi"],
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
  },
  {
    id: "2025-12-30-british-papers",
    kind: "report",
    date: "2025-12-30",
    summary:
      "Papers that the British government opened show what Koizumi told Prime Minister Blair at Hakone on 19 July 2003 of his first summit: he had told Kim Jong Il that Japan had lost a reckless war against the United States and Britain and that the DPRK could not win one either, that it could work with both as Japan did after the war, and that its only choice was to become a responsible member of the world. He told Blair that he thought it unlikely that the DPRK would give up nuclear arms, that it feared to be overthrown, and that the abductions made it harder to deal with.",
    meetings: ["2002-09-17-pyongyang-summit"],
    delegates: ["junichiro-koizumi", "kim-jong-il"],
    note: "A professor whom Kyodo asked called it unusual that Koizumi's own account of the leaders' words should become known",
    sources: [
      "niigata-nippo-2025-12-30-british-papers",
      "crntt-2025-12-30-british-papers",
      "sbs-2025-12-30-british-papers",
    ],
    evidence: { summary: ["crntt-2025-12-30-british-papers", "niigata-nippo-2025-12-30-british-papers"] },
    sides: ["other", "JP"],
  },
];
