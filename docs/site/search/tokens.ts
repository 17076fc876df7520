/** Words of texts in any script, as the search compares them. It has no imports: the browser reads it. */

/**
 * Forms of one character: Japanese, traditional and simplified. Only those in the names and subjects of this kind of
 * record; a character that is missing is found in its own form.
 */
const sameCharacters =
  "阳陽 沈瀋 国國 会會 発發发 関關关 図圖图 広廣广 沢澤泽 辺邊邉边 斎齋斉齊齐 桜櫻樱 浜濱滨 竜龍龙 島嶋岛 高髙 崎﨑 栄榮荣 東东 長长 連连 経經经 済濟济 張张 鄭郑 趙赵 劉刘 陳陈 楊杨 黄黃 呉吳吴 孫孙 馬马 紅红 団團团 談谈 議议 員员 際际 遺遗 帰歸归 還还 残殘 問问 題题 調调 実實实 務务 協协 両兩两 戦戰战 後后 難难 鉄鐵铁 万萬 満滿满 烏乌 蘭兰 開开 華华 漢汉 韓韩 鮮鲜 報报 記记 総總总 聨聯联 統统 維维 綱纲 義义 恵惠 徳德 恒恆 真眞 伝傳传 体體 対對对 応應应 権權权 継繼继 稲稻 条條条 県縣县 郷鄉乡 号號 学學 労勞劳 党黨 渡边邊 駅驛 児兒 亜亞 門门 倉仓 勝胜 賢贤 鎮镇 鐘钟 銀银 鉉铉 錫锡 錦锦 鋼钢 順顺 豊豐丰 麗丽 寧宁 霊靈灵 収收 査查 済 剛刚 強强 軍军 運运 選选 達达 遠远 聖圣 声聲 処處处 価價价 仮假 億亿 変變变 円圓圆 圧壓压 塩鹽盐 壊壞坏 専專专 尽盡 属屬 巌巖 帯帶 広 弾彈 従從从 拝拜 拡擴 挙擧舉 摂攝 数數 断斷 旧舊 昼晝 暁曉 様樣 横橫 欧歐 歳歲 歴歷历 殴毆 沖冲 浅淺 湾灣 為爲为 独獨 瑞 甲 画畫 穏穩 籏 粛肅 縄繩 絵繪 芸藝 蔵藏 覚覺 観觀 訳譯 証證 誉譽 読讀 譲讓 豫予 転轉 軽輕 辞辭 醸釀 釈釋 鶏鷄 麦麥 黒黑 黙默 齢齡";

const characters = new Map(
  sameCharacters.split(" ").flatMap((forms) => {
    const [first = "", ...others] = forms;
    return others.map((form) => [form, first] as const);
  }),
);

/** Latin spellings of one Korean name, as first or last words of names. */
const sameNames: Readonly<Record<string, string>> = {
  li: "ri",
  lee: "ri",
  yi: "ri",
  rhee: "ri",
  park: "pak",
  choi: "choe",
  jung: "jong",
  chong: "jong",
  chung: "jong",
  roh: "ro",
  noh: "ro",
  no: "ro",
  gim: "kim",
};

/** A Latin word without accents and long vowels, which are written in several ways: Kouichirō, Koichiro. */
function latin(word: string): string {
  const plain = word
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/ou|oo|oh(?![aeiou])/g, "o")
    .replaceAll("uu", "u");
  return sameNames[plain] ?? plain;
}

/** Han and kana, then Hangul, then words in other letters and numbers. */
const runs = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+)|(\p{Script=Hangul}+)|[\p{L}\p{M}\p{N}]+/gu;

interface Run {
  readonly text: string;
  /** Written without spaces between words. */
  readonly isDense: boolean;
}

function runsOf(text: string): readonly Run[] {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    // The dot between the parts of a foreign name, which many leave out.
    .replaceAll(/(?<=\p{Script=Katakana}|ー)[・·=＝](?=\p{Script=Katakana})/gu, "")
    .replaceAll(/(?<=\p{L})['’](?=\p{L})/gu, "");
  return [...plain.matchAll(runs)].map(([run, han, hangul]) => {
    if (han === undefined && hangul === undefined) return { text: latin(run), isDense: false };
    return { text: [...run].map((letter) => characters.get(letter) ?? letter).join(""), isDense: true };
  });
}

/** Each two letters that are side by side; a letter alone is itself. */
function pairsOf(text: string): readonly string[] {
  const letters = [...text];
  return letters.length < 2 ? letters : letters.slice(1).map((letter, index) => `${letters[index] ?? ""}${letter}`);
}

/** What the words of a question are compared as. */
export const wordsOf = (text: string): string[] =>
  runsOf(text).flatMap(({ text: run, isDense }) => (isDense ? pairsOf(run) : run));

/** What the words of a text are found by: those of {@link wordsOf}, and short neighbours as one word: Il Ho, Ilho. */
export function indexWordsOf(text: string): string[] {
  const found = runsOf(text);
  return found.flatMap(({ text: run, isDense }, index) => {
    if (isDense) return pairsOf(run);
    const next = found[index + 1];
    const isShort = next !== undefined && !next.isDense && run.length <= 4 && next.text.length <= 4;
    return isShort && !/\d/.test(run + next.text) ? [run, run + next.text] : [run];
  });
}

/** Whether a word is in letters in which a slip of the pen changes one of many. */
export const isLatinWord = (word: string): boolean => /^[a-z]+$/.test(word);
