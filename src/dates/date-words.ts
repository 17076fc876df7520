/** The words that a language puts around a date. */
export interface DateWords {
  /** `~`: the source gives an approximate date. */
  readonly about: (date: string) => string;
  /** `?`: the source doubts the date. */
  readonly doubted: (date: string) => string;
  readonly span: (start: string, end: string) => string;
  /** `../b`: it had no start, or none that matters. */
  readonly until: (end: string) => string;
  /** `a/..`: it was still going on when the source was written. */
  readonly since: (start: string) => string;
  /** It started then, and no source states when it ended. */
  readonly from: (start: string) => string;
  /** One unknown day in a span. */
  readonly between: (start: string, end: string) => string;
  /** An end of a span that no source states. */
  readonly unknown: string;
  /** The ten years that share their first three digits, or the hundred years that share their first two. */
  readonly years: (first: string, last: string) => string;
  /** An unknown day, month or year in a given time. */
  readonly some: (unit: "day" | "month" | "year", time: string) => string;
}

const isDecade = (first: string, last: string): boolean => Number(last) - Number(first) === 9;

/** "from 1966", but "perhaps from 1966". */
const led = (by: string, date: string): string =>
  date.startsWith("perhaps ") ? `perhaps ${by} ${date.slice("perhaps ".length)}` : `${by} ${date}`;

const englishWords: DateWords = {
  about: (date) => `about ${date}`,
  doubted: (date) => `perhaps ${date}`,
  span: (start, end) => `${start} to ${end}`,
  until: (end) => led("until", end),
  since: (start) => led("since", start),
  from: (start) => led("from", start),
  between: (start, end) => `some day between ${start} and ${end}`,
  unknown: "an unknown date",
  years: (first, last) => (isDecade(first, last) ? `the ${first}s` : `the years ${first} to ${last}`),
  some: (unit, time) => `some ${unit} in ${time}`,
};

const japaneseWords: DateWords = {
  about: (date) => `${date}頃`,
  doubted: (date) => `${date}（不確か）`,
  span: (start, end) => `${start}〜${end}`,
  until: (end) => `${end}まで`,
  since: (start) => `${start}から`,
  from: (start) => `${start}から`,
  between: (start, end) => `${start}〜${end}のある日`,
  unknown: "不明",
  years: (first, last) => (isDecade(first, last) ? `${first}年代` : `${first}年〜${last}年`),
  some: (unit, time) => `${time}のある${{ day: "日", month: "月", year: "年" }[unit]}`,
};

const koreanWords: DateWords = {
  about: (date) => `${date}경`,
  doubted: (date) => `${date}(불확실)`,
  span: (start, end) => `${start}~${end}`,
  until: (end) => `${end}까지`,
  since: (start) => `${start}부터`,
  from: (start) => `${start}부터`,
  between: (start, end) => `${start}~${end}의 어느 날`,
  unknown: "미상",
  years: (first, last) => (isDecade(first, last) ? `${first}년대` : `${first}년~${last}년`),
  some: (unit, time) => `${time}의 어느 ${{ day: "날", month: "달", year: "해" }[unit]}`,
};

/** Signs instead of words, so that no English appears in a language that has no words here. */
const signs: DateWords = {
  about: (date) => `~ ${date}`,
  doubted: (date) => `${date} (?)`,
  span: (start, end) => `${start} – ${end}`,
  until: (end) => `… – ${end}`,
  since: (start) => `${start} – …`,
  from: (start) => `${start} – …`,
  between: (start, end) => `${start} – ${end}`,
  unknown: "?",
  years: (first, last) => `${first}–${last}`,
  some: (_unit, time) => time,
};

/** The words of a language, by its code (`ja`, `en-US`); signs if the library has no words for it. */
export function wordsOf(code: string): DateWords {
  switch (code.split("-", 1)[0]) {
    case "en":
      return englishWords;
    case "ja":
      return japaneseWords;
    case "ko":
      return koreanWords;
    default:
      return signs;
  }
}
