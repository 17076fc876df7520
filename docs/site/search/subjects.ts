/** What the subjects of the talks are also called in Japanese and Korean: words of the press that the labels do not have. */
import type { Indicators, Meetings } from "japan-dprk-talks";

import { word } from "../i18n/words.ts";
import { languages } from "../lib/languages.ts";

type Topic = Meetings[number]["topics"][number];

const alsoCalled: Readonly<Partial<Record<Topic, readonly string[]>>> = {
  remains: ["遺骸", "遺骨返還", "유해", "유골 송환", "유골 반환"],
  "grave-visits": ["墓参り", "慰霊", "참배", "추도"],
  "japanese-left-behind": ["引揚", "引き揚げ", "残留邦人", "인양", "귀환"],
  "japanese-spouses": ["日本人妻", "일본인 처", "일본인 아내"],
  "home-visits": ["一時帰国", "일시 귀국", "귀향"],
  "missing-japanese": ["安否調査", "消息", "안부 조사"],
  "missing-koreans": ["安否調査", "消息", "안부 조사"],
  abductions: ["拉致被害者", "납치 피해자", "납북"],
  "repatriation-to-dprk": ["帰国事業", "北送", "북송", "귀국사업"],
  hijackers: ["ハイジャック", "赤軍派", "납치범", "적군파"],
  detainees: ["抑留", "拘束", "구속"],
  "atomic-bomb-survivors": ["被爆者", "피폭자", "원폭"],
  "humanitarian-aid": ["食糧支援", "コメ支援", "식량 지원", "쌀 지원"],
  "past-settlement": ["賠償", "補償", "경제협력", "배상", "보상"],
  normalisation: ["国交", "수교"],
  sanctions: ["경제제재", "経済制裁"],
  security: ["核", "ミサイル", "핵", "미사일"],
  fisheries: ["漁船", "어선"],
};

/** The topics of indicators, by the first word of their ids. */
const topicsOfIndicators: Readonly<Record<string, readonly Topic[]>> = {
  abductions: ["abductions"],
  aid: ["humanitarian-aid"],
  committee: ["investigation-committee"],
  detainee: ["detainees"],
  detainees: ["detainees"],
  dna: ["abductions", "remains"],
  families: ["returned-families"],
  grave: ["grave-visits"],
  graves: ["grave-visits"],
  hibakusha: ["atomic-bomb-survivors"],
  hijackers: ["hijackers"],
  home: ["home-visits"],
  inquiry: ["investigation-committee"],
  remaining: ["japanese-left-behind"],
  remains: ["remains"],
  returnees: ["repatriation-to-dprk"],
  sanctions: ["sanctions"],
  seamen: ["detainees"],
  spouses: ["japanese-spouses"],
  tracing: ["missing-japanese", "missing-koreans"],
};

/** A topic in all languages, and what else it is called. */
export const wordsOfTopics = (topics: readonly Topic[]): readonly string[] => [
  ...new Set(
    topics.flatMap((topic) => [
      ...languages.map((language) => word(language, "topics", topic)),
      ...(alsoCalled[topic] ?? []),
    ]),
  ),
];

/** What an indicator is about, in all languages: its own texts are English. */
export const wordsOfIndicator = ({ id }: Indicators[number]): readonly string[] =>
  wordsOfTopics(topicsOfIndicators[id.split("-")[0] ?? ""] ?? []);
