/** The charts of the front page: what each shows, worked out by the library. */
import {
  accountOf,
  accounts,
  figures,
  findMeetings,
  gapsAlong,
  getPlace,
  meetings,
  timeSinceTalks,
} from "japan-dprk-talks";

import { dateText, spanText } from "../lib/names.ts";
import { dayCountText, valueText } from "../lib/values.ts";
import { type Chart, inEach, ownPlace } from "./chart.ts";
import { cutOff } from "./cut-off.ts";

/** An answer that this record has to have. */
function known<Answer>(answer: Answer | undefined, what: string): Answer {
  if (answer === undefined) throw new Error(`The record no longer answers: ${what}.`);
  return answer;
}

/** The meetings of the two societies that took place. */
export const redCrossTalks = findMeetings(meetings, { series: "red-cross-talks", status: "held" });
/** The gaps between them. */
export const redCrossGaps = gapsAlong(redCrossTalks);
/** The time since the last of them, counted to the day up to which the record was checked. */
export const sinceRedCross = known(timeSinceTalks(redCrossTalks, cutOff), "the last Red Cross talks");

const dated = meetings.filter(({ start, end }) => (start ?? end) !== undefined);
const held = dated.filter(({ status }) => status === "held");

export const timeline: Chart = {
  ...ownPlace("timeline"),
  table: "/explore/",
  title: { en: "Every meeting since 1955", ja: "1955年以降のすべての会談", ko: "1955년 이후의 모든 회담" },
  sentence: {
    en: `${meetings.length} meetings by channel: ${held.length} took place; those that were planned, put off or called off have a dashed outline, and those that only the press reports an open one. The longest silences of the Red Cross talks are drawn to scale.`,
    ja: `経路別にみた${meetings.length}件の会談。${held.length}件は開催された。予定、延期、中止は破線、報道だけのものは白抜きで示す。赤十字会談が途絶えた期間は実際の長さで描く。`,
    ko: `통로별 회담 ${meetings.length}건. ${held.length}건은 열렸다. 예정·연기·취소는 점선, 보도만 있는 것은 빈 표시로 나타낸다. 적십자회담이 끊긴 기간은 실제 길이로 그린다.`,
  },
  columns: ["id", "title", "channel", "status", "start", "end", "place"],
  rows: meetings.map(({ id, title, channel, status, start = "", end = "", place }) => [
    id,
    title,
    channel,
    status,
    start,
    end,
    place === undefined ? "" : (getPlace(place).names.en ?? place),
  ]),
  sources: [],
  caveats: [],
  code: `import { meetings } from "japan-dprk-talks";

meetings.map(({ id, channel, status, start, end }) => ({ id, channel, status, start, end }));`,
};

const longest = redCrossGaps.gaps.reduce((one, other) => (other.days.min > one.days.min ? other : one));

export const silences: Chart = {
  ...ownPlace("silences"),
  title: { en: "The silences of the Red Cross talks", ja: "赤十字会談の空白", ko: "적십자회담의 공백" },
  sentence: inEach((language) => {
    const days = dayCountText(language, longest.days);
    const [from, to] = [spanText(language, longest.from), spanText(language, longest.to)];
    const last = spanText(language, sinceRedCross.since);
    return {
      en: `The longest silence between two meetings of the Red Cross talks lasted ${days}, from the meeting of ${from} to that of ${to}. The last meeting was that of ${last}.`,
      ja: `赤十字会談の最も長い空白は${days}（${from}から${to}まで）。最後の会談は${last}。`,
      ko: `적십자회담의 가장 긴 공백은 ${days}(${from} 회담에서 ${to} 회담까지)이다. 마지막 회담은 ${last}이다.`,
    }[language];
  }),
  columns: ["from", "to", "days_min", "days_max"],
  rows: [
    ...redCrossGaps.gaps.map(({ from, to, days }) => [from.id, to.id, days.min, days.max]),
    [sinceRedCross.since.id, "", sinceRedCross.days.min, sinceRedCross.days.max],
  ],
  sources: redCrossGaps.sources,
  caveats: redCrossGaps.gaps.flatMap(({ caveats }) => caveats),
  code: `import { findMeetings, gapsAlong, meetings, timeSinceTalks } from "japan-dprk-talks";

const talks = findMeetings(meetings, { series: "red-cross-talks", status: "held" });
gapsAlong(talks).gaps.map(({ from, to, days }) => [from.id, to.id, days]);
timeSinceTalks(talks, "${cutOff}")?.days;`,
};

/** Remains: how many died, how many were brought home, how many are still there. */
export const remainsAccount = known(accountOf(figures, accounts.remains), "the account of remains");
const { dead, repatriated, unrecovered } = remainsAccount.figures;

export const remains: Chart = {
  ...ownPlace("remains"),
  title: { en: "Remains", ja: "遺骨", ko: "유골" },
  sentence: inEach((language) => {
    const [all, home] = [valueText(language, dead), valueText(language, repatriated)];
    const left = unrecovered === undefined ? "" : valueText(language, unrecovered);
    const day = remainsAccount.asOf === undefined ? "" : dateText(language, remainsAccount.asOf);
    return {
      en: `Of ${all} Japanese who died there around 1945, ${home} were brought home and ${left} are still there, as of ${day}.`,
      ja: `1945年前後に現地で亡くなった日本人${all}柱のうち、${home}柱が帰り、${left}柱が残る（${day}時点）。`,
      ko: `1945년 전후에 그곳에서 사망한 일본인 ${all}구 가운데 ${home}구가 돌아왔고 ${left}구가 남아 있다(${day} 기준).`,
    }[language];
  }),
  columns: ["figure", "indicator", "value", "qualifier", "as_of", "stated_by"],
  rows: [dead, repatriated, ...(unrecovered === undefined ? [] : [unrecovered])].map((figure) => [
    figure.id,
    figure.indicator,
    typeof figure.value === "number" ? figure.value : `${figure.value.min}-${figure.value.max}`,
    figure.qualifier,
    figure.asOf ?? "",
    figure.statedBy,
  ]),
  sources: remainsAccount.sources,
  caveats: remainsAccount.caveats,
  code: `import { accountOf, accounts, figures } from "japan-dprk-talks";

const remains = accountOf(figures, accounts.remains);
remains?.rates.repatriated?.value; // => ${remainsAccount.rates.repatriated?.value?.toFixed(4) ?? ""}`,
};

/** Tracing: who was asked about, and about whom an answer came, in both directions. */
export const tracing = {
  jp: known(accountOf(figures, accounts.tracingJp), "tracing of Japanese"),
  kp: known(accountOf(figures, accounts.tracingKp), "tracing of Koreans"),
};
const steps = ["requested", "answered", "alive", "dead"] as const;
type TracingAccount = (typeof tracing)["jp"] | (typeof tracing)["kp"];
const numberOf = (account: TracingAccount, step: (typeof steps)[number]): number | undefined => {
  const value = account.figures[step]?.value;
  return typeof value === "number" ? value : value?.max;
};
/** The steps of a tracing account, with their numbers. */
export const tracingSteps = (account: TracingAccount) =>
  steps.flatMap((step) => {
    const [figure, number] = [account.figures[step], numberOf(account, step)];
    return figure === undefined || number === undefined ? [] : [{ step, figure, number }];
  });

export const tracingChart: Chart = {
  ...ownPlace("tracing"),
  title: {
    en: "The missing, traced by the other side",
    ja: "相手側による行方不明者の調査",
    ko: "상대측의 행방불명자 조사",
  },
  sentence: inEach((language) => {
    const [jp, kp] = [tracing.jp, tracing.kp].map((account) =>
      steps.map((step) => numberOf(account, step)?.toLocaleString("en") ?? ""),
    );
    const [asked = "", answered = "", alive = "", died = ""] = jp ?? [];
    const [askedKp = "", answeredKp = "", aliveKp = "", diedKp = ""] = kp ?? [];
    return {
      en: `In August 2002 the DPRK side answered on ${answered} of ${asked} Japanese (${alive} alive, ${died} dead); the Japanese side on ${answeredKp} of ${askedKp} Koreans (${aliveKp} alive, ${diedKp} dead).`,
      ja: `2002年8月、朝鮮側は日本人${asked}人のうち${answered}人（生存${alive}、死亡${died}）について、日本側は朝鮮人${askedKp}人のうち${answeredKp}人（生存${aliveKp}、死亡${diedKp}）について回答した。`,
      ko: `2002년 8월 조선측은 일본인 ${asked}명 가운데 ${answered}명(생존 ${alive}, 사망 ${died}), 일본측은 조선인 ${askedKp}명 가운데 ${answeredKp}명(생존 ${aliveKp}, 사망 ${diedKp})에 대해 답했다.`,
    }[language];
  }),
  columns: ["direction", "step", "figure", "value", "as_of", "stated_by"],
  rows: (["jp", "kp"] as const).flatMap((direction) =>
    tracingSteps(tracing[direction]).map(({ step, figure, number }) => [
      direction === "jp" ? "Japanese traced by the DPRK side" : "Koreans traced by the Japanese side",
      step,
      figure.id,
      number,
      figure.asOf ?? "",
      figure.statedBy,
    ]),
  ),
  sources: [...new Set([...tracing.jp.sources, ...tracing.kp.sources])],
  caveats: [...tracing.jp.caveats, ...tracing.kp.caveats],
  code: `import { accountOf, accounts, figures } from "japan-dprk-talks";

accountOf(figures, accounts.tracingJp)?.figures;
accountOf(figures, accounts.tracingKp)?.figures;`,
};
