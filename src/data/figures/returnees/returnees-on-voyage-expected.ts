import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "returnees-on-voyage-expected-1971-03-20-joongang",
    indicator: "returnees-on-voyage-expected",
    value: 400,
    qualifier: "about",
    asOf: "1971-03-20",
    population: "first sailing after the resumption",
    statedBy: "JoongAng Ilbo",
    note: 'The page gives the day and no month; March from "two months before 12 May"',
    sources: ["joongang-1283443-first-ship-400"],
  },
  {
    id: "returnees-on-voyage-expected-1971-05-13-jrcs",
    indicator: "returnees-on-voyage-expected",
    value: 204,
    qualifier: "exact",
    asOf: "1971-05-13",
    population: "first sailing after the resumption, 77 households",
    statedBy: "the Japanese Red Cross Society, in JoongAng Ilbo",
    authority: "japanese-red-cross",
    note: "Before one person withdrew",
    sources: ["joongang-1291063-first-ship-leaves"],
  },
  {
    id: "returnees-on-voyage-expected-1971-05-14-jrcs",
    indicator: "returnees-on-voyage-expected",
    value: 203,
    qualifier: "exact",
    asOf: "1971-05-14",
    population: "first sailing after the resumption",
    statedBy: "the Japanese Red Cross Society, in JoongAng Ilbo",
    authority: "japanese-red-cross",
    note: "After one person withdrew; the sailing was set for 18:00",
    sources: ["joongang-1291063-first-ship-leaves"],
  },
];
