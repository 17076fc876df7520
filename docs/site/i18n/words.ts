import { type Basis, vocabularies, type VocabularyName } from "japan-dprk-talks";

import type { Language } from "../lib/languages.ts";

type WordId<Name extends VocabularyName> = (typeof vocabularies)[Name][number]["id"];
type Labels<Id extends string> = Readonly<Record<Id, readonly [japanese: string, korean: string]>>;

/** The label of each word of the record's vocabularies in Japanese and Korean. A new word without one does not compile. */
const labels: { readonly [Name in VocabularyName]: Labels<WordId<Name>> } = {
  sides: { JP: ["日本", "일본"], KP: ["朝鮮", "조선"], other: ["その他", "기타"] },
  channels: {
    "red-cross": ["赤十字", "적십자"],
    government: ["政府間", "정부 간"],
    summit: ["首脳", "정상"],
    party: ["政党・議員", "정당·의원"],
    multilateral: ["多国間", "다자"],
    informal: ["非公式", "비공식"],
  },
  statuses: {
    held: ["開催", "개최"],
    planned: ["予定", "예정"],
    postponed: ["延期", "연기"],
    cancelled: ["中止", "취소"],
    reported: ["報道のみ", "보도만"],
  },
  roles: { head: ["団長", "단장"], member: ["団員", "단원"], observer: ["同席", "배석"] },
  capacities: { party: ["当事者", "당사자"], observer: ["同席", "배석"] },
  topics: {
    remains: ["遺骨", "유골"],
    "grave-visits": ["墓参", "성묘"],
    "japanese-left-behind": ["残留日本人", "잔류 일본인"],
    "japanese-spouses": ["日本人配偶者", "일본인 배우자"],
    "home-visits": ["里帰り", "고향방문"],
    "missing-japanese": ["行方不明の日本人", "행방불명 일본인"],
    "missing-koreans": ["行方不明の朝鮮人", "행방불명 조선인"],
    abductions: ["拉致", "납치"],
    "returned-families": ["帰国した拉致被害者の家族", "귀국한 납치 피해자의 가족"],
    "repatriation-to-dprk": ["朝鮮への帰国", "조선으로의 귀국"],
    hijackers: ["よど号", "요도호"],
    detainees: ["拘束された人", "억류된 사람"],
    "atomic-bomb-survivors": ["被爆者", "원폭 피해자"],
    "koreans-in-japan": ["在日朝鮮人", "재일 조선인"],
    "humanitarian-aid": ["人道支援", "인도적 지원"],
    "past-settlement": ["過去の清算", "과거 청산"],
    normalisation: ["国交正常化", "국교 정상화"],
    sanctions: ["制裁", "제재"],
    security: ["安全保障", "안보"],
    "investigation-committee": ["特別調査委員会", "특별조사위원회"],
    "chongryon-headquarters": ["朝鮮総連本部", "조총련 본부"],
    exchange: ["交流", "교류"],
    fisheries: ["漁業", "어업"],
    arrangements: ["段取り", "절차"],
  },
  series: {
    "red-cross-talks": ["赤十字会談", "적십자회담"],
    "normalisation-talks": ["国交正常化交渉", "국교정상화 교섭"],
    "preliminary-talks": ["予備会談", "예비회담"],
    "working-level-consultations": ["実務者協議", "실무자 협의"],
    "government-consultations": ["政府間協議", "정부 간 협의"],
    "six-party-working-group": ["六者会合作業部会", "6자회담 실무그룹"],
    "foreign-ministers": ["外相会談", "외무장관 회담"],
    "return-voyages": ["帰国船", "귀국선"],
    "home-visits": ["里帰り", "고향방문"],
    "grave-visits": ["墓参", "성묘"],
    "sanctions-extensions": ["制裁の延長", "제재 연장"],
  },
  units: {
    persons: ["人", "명"],
    "sets-of-remains": ["柱", "구"],
    visits: ["回", "회"],
    voyages: ["航海", "항차"],
    sites: ["か所", "곳"],
    graves: ["基", "기"],
    cases: ["件", "건"],
    tonnes: ["トン", "톤"],
    JPY: ["円", "엔"],
    USD: ["米ドル", "미국 달러"],
    CHF: ["スイスフラン", "스위스 프랑"],
    percent: ["%", "%"],
    hours: ["時間", "시간"],
    questions: ["問", "문항"],
    pieces: ["個", "점"],
    panels: ["部会", "분과"],
    meetings: ["回", "회"],
    "persons-per-month": ["人/月", "명/월"],
    "meetings-per-month": ["回/月", "회/월"],
  },
  eventKinds: {
    statement: ["発言", "발언"],
    report: ["報道", "보도"],
    agreement: ["合意", "합의"],
    decision: ["決定", "결정"],
    request: ["要請", "요청"],
    visit: ["訪問", "방문"],
    return: ["帰還", "귀환"],
    voyage: ["航海", "항해"],
    aid: ["支援", "지원"],
    survey: ["調査", "조사"],
    sanction: ["制裁", "제재"],
    launch: ["発射", "발사"],
    "nuclear-test": ["核実験", "핵실험"],
    "court-ruling": ["判決", "판결"],
    founding: ["設立", "설립"],
    incident: ["事件", "사건"],
  },
  organizationKinds: {
    "red-cross": ["赤十字", "적십자"],
    government: ["政府", "정부"],
    ministry: ["省庁", "부처"],
    agency: ["機関", "기관"],
    legislature: ["議会", "의회"],
    party: ["政党", "정당"],
    committee: ["委員会", "위원회"],
    association: ["団体", "단체"],
    academic: ["学術", "학술"],
    press: ["報道機関", "언론"],
    international: ["国際機関", "국제기구"],
  },
  sourceTypes: {
    news: ["報道", "보도"],
    government: ["政府", "정부"],
    "red-cross": ["赤十字", "적십자"],
    un: ["国際連合", "유엔"],
    ngo: ["非政府組織", "비정부기구"],
    academic: ["学術", "학술"],
    reference: ["参考図書", "참고 자료"],
    blog: ["ブログ", "블로그"],
    other: ["その他", "기타"],
  },
};

/** The label of a word in a language; English ones are the record's own. */
export function word<Name extends VocabularyName>(language: Language, name: Name, id: WordId<Name>): string {
  const words: readonly { readonly id: string; readonly label: string }[] = vocabularies[name];
  const [japanese, korean] = labels[name][id];
  if (language === "en") return words.find((entry) => entry.id === id)?.label ?? id;
  return language === "ja" ? japanese : korean;
}

/** Why one reading is used, in words. */
const bases: Readonly<Record<Basis, Readonly<Record<Language, string>>>> = {
  "official-text": { en: "An official text over a report about it", ja: "報道より公式文書", ko: "보도보다 공식 문서" },
  "later-correction": {
    en: "A later correction over a first report",
    ja: "第一報より後の訂正",
    ko: "첫 보도보다 나중의 정정",
  },
  "more-sources": { en: "Several sources over one", ja: "一つより複数の出典", ko: "하나보다 여러 출처" },
  "closer-source": { en: "The source closer to the matter", ja: "より当事者に近い出典", ko: "당사자에 더 가까운 출처" },
  "both-kept": { en: "All readings are kept side by side", ja: "すべて併記", ko: "모두 나란히 둠" },
};
export const basisText = (language: Language, basis: Basis): string => bases[basis][language];
