/** What the pages of the guide and its recipes are called, and what each has, in each language. */
import type { Language } from "../lib/languages.ts";

/** A title, and what the page has in one sentence. */
export interface Entry {
  readonly title: string;
  readonly line: string;
}
type InEach = Readonly<Record<Language, Entry>>;

const entry = (title: string, line: string): Entry => ({ title, line });

/** The Markdown files that have names in every language, in the order of the guide. A new file is listed by its own title. */
export const guideNames = [
  "readme",
  "codebook",
  "fields",
  "glossary",
  "coverage",
  "your-own-dataset",
  "formats",
  "command",
  "architecture",
  "benchmarks",
  "contributing",
  "changelog",
] as const;

type GuideName = (typeof guideNames)[number];

const guide: Readonly<Record<GuideName, InEach>> = {
  readme: {
    en: entry("Overview", "What is in the package, every helper in one table, the command: its README."),
    ja: entry("概要", "パッケージの内容、全関数の表、コマンド。パッケージのREADME。"),
    ko: entry("개요", "패키지의 내용, 모든 함수의 표, 명령. 패키지의 README."),
  },
  codebook: {
    en: entry("Codebook", "What the dataset contains, and the rules by which it is made."),
    ja: entry("コードブック", "データセットの内容と、作成の規則。"),
    ko: entry("코드북", "데이터셋의 내용과 작성 규칙."),
  },
  fields: {
    en: entry("Fields", "Every field of every type of record, with the words that it can have."),
    ja: entry("項目", "すべての記録の全項目と、使われる語。"),
    ko: entry("항목", "모든 기록의 전체 항목과 쓰이는 낱말."),
  },
  glossary: {
    en: entry("Glossary", "One word for each thing."),
    ja: entry("用語", "一つの物事に一つの語。"),
    ko: entry("용어", "한 가지에 한 낱말."),
  },
  coverage: {
    en: entry("Coverage", "How many records there are, by collection and decade, and how far they were checked."),
    ja: entry("収録範囲", "種類別・年代別の記録数と、点検の範囲。"),
    ko: entry("수록 범위", "종류별·연대별 기록 수와 점검 범위."),
  },
  "your-own-dataset": {
    en: entry(
      "Your own dataset",
      "From an empty folder to the record of another negotiation: checked, with a chart, exported.",
    ),
    ja: entry("自分のデータセット", "空のフォルダーから、別の交渉の記録を作り、点検し、図にし、書き出すまで。"),
    ko: entry(
      "나만의 데이터셋",
      "빈 폴더에서 시작해 다른 협상의 기록을 만들고, 점검하고, 도표로 그리고, 내보내기까지.",
    ),
  },
  formats: {
    en: entry("Formats", "CSV, Excel, Parquet, JSON-LD, GeoJSON, calendars, bibliographies."),
    ja: entry("形式", "CSV、Excel、Parquet、JSON-LD、GeoJSON、カレンダー、文献目録。"),
    ko: entry("형식", "CSV, Excel, Parquet, JSON-LD, GeoJSON, 달력, 참고문헌."),
  },
  command: {
    en: entry("The command", "Reports, look-ups, exports and checks in a terminal."),
    ja: entry("コマンド", "端末での報告、検索、書き出し、点検。"),
    ko: entry("명령", "터미널에서 보고, 찾기, 내보내기, 점검."),
  },
  architecture: {
    en: entry("Architecture", "How the code is built, and what may depend on what."),
    ja: entry("構造", "コードの構成と、何が何に依存してよいか。"),
    ko: entry("구조", "코드의 구성과, 무엇이 무엇에 의존할 수 있는지."),
  },
  benchmarks: {
    en: entry("Benchmarks", "How fast each helper is, beside a loop written by hand."),
    ja: entry("性能", "各関数の速さを、手書きのループと比べる。"),
    ko: entry("성능", "각 함수의 속도를 손으로 쓴 반복문과 비교."),
  },
  contributing: {
    en: entry("Contributing", "How to add a fact with its source, in five minutes."),
    ja: entry("参加の手引き", "出典のある事実を5分で加える方法。"),
    ko: entry("참여 안내", "출처가 있는 사실을 5분 안에 더하는 방법."),
  },
  changelog: {
    en: entry("Changelog", "What each version changed."),
    ja: entry("変更履歴", "各版での変更。"),
    ko: entry("변경 이력", "판마다 바뀐 것."),
  },
};

/** The recipes in the order of the guide, by the names of their files. */
export const recipeNames = [
  "longest-silence",
  "repatriation-rate",
  "who-faced-whom",
  "third-countries",
  "between-meetings",
  "known-then",
  "disputed-figures",
  "check-a-claim",
  "time-series",
  "calendar",
  "bibliography",
  "own-records",
] as const;
export type RecipeName = (typeof recipeNames)[number];

/** The questions that the recipes answer. The English ones are in the files. */
export const recipeQuestions: Readonly<Record<RecipeName, Readonly<Record<"ja" | "ko", string>>>> = {
  "longest-silence": { ja: "最も長い空白はどれほどか", ko: "가장 긴 공백은 얼마나 되는가" },
  "repatriation-rate": {
    ja: "遺骨の何割が帰ったか、それは誰の数字か",
    ko: "유골의 몇 할이 돌아왔고, 누구의 숫자인가",
  },
  "who-faced-whom": { ja: "誰と誰が最も多く向き合ったか", ko: "누가 누구와 가장 자주 마주 앉았는가" },
  "third-countries": { ja: "双方はほかにどこで会ったか", ko: "양측은 그 밖에 어디에서 만났는가" },
  "between-meetings": { ja: "二つの会談の間に何があったか", ko: "두 회담 사이에 무슨 일이 있었는가" },
  "known-then": { ja: "二つの日の間に何が変わったか", ko: "두 날짜 사이에 무엇이 바뀌었는가" },
  "disputed-figures": { ja: "出典が食い違う数字はどれか", ko: "출처가 엇갈리는 숫자는 무엇인가" },
  "check-a-claim": { ja: "報道の言うことは正しいか", ko: "언론이 말하는 것은 맞는가" },
  "time-series": { ja: "時系列をCSVで得るには", ko: "시계열을 CSV로 얻으려면" },
  calendar: { ja: "会談をOutlookなどのカレンダーに入れるには", ko: "회담을 Outlook 같은 달력에 넣으려면" },
  bibliography: { ja: "文献目録を得るには", ko: "참고문헌 목록을 얻으려면" },
  "own-records": { ja: "自分の記録は正しい形か", ko: "내 기록은 형식에 맞는가" },
};

/** What a page of the guide is called in a language, and what it has; undefined for a file that has no names yet. */
export function guideEntry(language: Language, id: string): Entry | undefined {
  const name = guideNames.find((each) => each === id);
  return name === undefined ? undefined : guide[name][language];
}
