import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "1956-pyongyang-dates",
    about: [
      { collection: "meetings", id: "1956-01-27-pyongyang", field: "start" },
      { collection: "meetings", id: "1956-01-27-pyongyang", field: "end" },
    ],
    summary: "First and last day of the talks of Pyongyang in 1956.",
    readings: [
      { value: "27 January to 28 February 1956", used: true, sources: ["jrc-humanitarian-journal-3-2014-p63"] },
      { value: "the Japanese party reached Pyongyang on 28 January", sources: ["nahf-1957-12-03-chronology-1955-57"] },
      {
        value: "Communiqué signed on 27 February",
        sources: ["weblio-wikipedia-return-programme", "wikizero-wikipedia-return-programme"],
      },
    ],
    basis: "closer-source",
    why: "Both days stand in a chronology that an institute of the Japanese Red Cross, whose delegation took part, printed in 2014; the others are a South Korean chronology of 1957 and copies of one encyclopedia article.",
  },
  {
    id: "1956-pyongyang-koreans-as-condition",
    about: [{ collection: "meetings", id: "1956-01-27-pyongyang", field: "outcomes" }],
    summary: "Whether the return of the Japanese was tied to the departure of Koreans from Japan.",
    readings: [
      {
        value:
          "the DPRK side asked for the departure of Koreans in return for the Japanese (the head of the Japanese team); the Japanese delegation went to bargain the one for the other (a South Korean chronology)",
        sources: ["kokalog-1959-08-10-kasai-diet", "nahf-1957-12-03-chronology-1955-57"],
      },
      {
        value: "the return of the Japanese was not made to depend on it (a member of the Diet)",
        sources: ["kokalog-1956-02-14-foreign-affairs"],
      },
    ],
    basis: "both-kept",
    why: "The head of the team spoke three years later, the member of the Diet while the talks went on; a demand and a condition are not the same.",
  },
  {
    id: "1956-red-cross-recognition",
    about: [
      { collection: "events", id: "1956-02-07-icrc-recognises-dprkrc", field: "date" },
      { collection: "events", id: "1956-05-11-dprkrc-joins-federation", field: "date" },
    ],
    summary: "Day of the international recognition of the DPRK Red Cross.",
    readings: [
      { value: "7 February 1956, by the ICRC", used: true, sources: ["nahf-1957-12-03-chronology-1955-57"] },
      { value: "2 February 1956, by the ICRC", sources: ["geojenews-2007-10-25-dprk-red-cross"] },
      {
        value: "11 May 1956: the League; recognition by the International Red Cross in a Chinese copy",
        sources: ["qa-edu-wikipedia-dprkrc", "kfd-zh-wikipedia-dprkrc"],
      },
    ],
    basis: "closer-source",
    why: "The chronology is of 1957; the third day seems to be that of the League, and is a record of its own.",
  },
];
