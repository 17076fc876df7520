import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "noboru-nakahira",
  side: "JP",
  names: { en: "Noboru Nakahira", ja: "中平立", ko: "나카히라 노보루" },
  aliases: ["나카히라 나보루", "나까히라 노보루", "노보루 가카히라", "나카히라"],
  posts: [
    {
      organization: "government-japan",
      title: "Head of the delegation to the normalisation talks; former ambassador to Malaysia",
      seen: "1990-12-22/1991-03-09",
      sources: ["hankyung-1990-12-24-chief-delegates", "hankyung-1991-03-09-round2-plan"],
    },
    {
      organization: "mofa-japan",
      title: "Ambassador at the ministry",
      seen: "1991-03-11/1992-06-02",
      sources: [
        "hankyung-1991-03-11-round2-arrival",
        "seoul-1991-05-21-round3",
        "hankyung-1991-11-07-round5-kcna",
        "hankyung-1992-04-28-round7-plan",
        "hankyung-1992-06-02-nakahira-seoul",
      ],
    },
    {
      organization: "government-japan",
      title: "Chief delegate to the normalisation talks",
      seen: "1992-05-13/1992-06-02",
      sources: ["hankyung-1992-06-02-nakahira-seoul", "hankyung-1992-05-13-round7"],
    },
    {
      organization: "government-japan",
      title: "Ambassador extraordinary and plenipotentiary for the talks",
      seen: "1992-11-02/1992-11-05",
      sources: ["seoul-1992-11-02-nakahira", "seoul-1992-11-06-round8"],
    },
  ],
  note: "He headed the Japanese delegation in all eight rounds of 1991 and 1992; the pages give his title in these ways.",
};
